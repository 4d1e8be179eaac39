import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, type RefObject, useLayoutEffect, useRef, useState } from 'react';
import './student-row.css';

/** Lists up to this long are drawn whole: find-in-page and assistive technology then see every row. */
const drawnWhole = 200;
/** Height of a light row in CSS pixels, until it is measured. */
const usualHeight = 50;

type VirtualRowsProps<Row> = { rows: readonly Row[]; children: (row: Row) => ReactNode };

/** Rows of a list; long ones are drawn only near the window's view. */
export function VirtualRows<Row extends { key: string }>({
  rows,
  children,
}: VirtualRowsProps<Row>) {
  if (rows.length <= drawnWhole) return <ul className="rows">{rows.map(children)}</ul>;
  return <WindowedRows rows={rows}>{children}</WindowedRows>;
}

/** Where the list begins, from the top of the document; what stands above it may grow and shrink. */
function useTopOf(list: RefObject<HTMLElement | null>): number {
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const measure = () => {
      // Under another screen it stands nowhere, and keeps what it knew.
      if (list.current?.checkVisibility()) {
        setTop(Math.round(list.current.getBoundingClientRect().top + window.scrollY));
      }
    };
    measure();
    const watch = new ResizeObserver(() => requestAnimationFrame(measure));
    watch.observe(document.body);
    return () => watch.disconnect();
  }, [list]);
  return top;
}

function WindowedRows<Row extends { key: string }>({ rows, children }: VirtualRowsProps<Row>) {
  const list = useRef<HTMLUListElement>(null);
  const top = useTopOf(list);
  // Nothing here is compiled into memoized parts, and its functions are only called in this render.
  // oxlint-disable-next-line react/incompatible-library
  const virtual = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => usualHeight,
    overscan: 12,
    scrollMargin: top,
    getItemKey: (index) => rows[index]?.key ?? index,
  });
  const shown = virtual.getVirtualItems();
  const before = (shown[0]?.start ?? top) - top;
  const after = virtual.getTotalSize() - ((shown.at(-1)?.end ?? top) - top);
  return (
    <ul className="rows" ref={list}>
      <Air height={before} />
      {shown.map(({ index }) => {
        const row = rows[index];
        return row ? children(row) : null;
      })}
      <Air height={after} />
    </ul>
  );
}

/** The room of rows that are not drawn; set through the object model, since the content policy allows no style attribute. */
function Air({ height }: { height: number }) {
  const air = useRef<HTMLLIElement>(null);
  useLayoutEffect(() => {
    air.current?.style.setProperty('block-size', `${height}px`);
  }, [height]);
  return <li ref={air} role="presentation" className="rows__air" />;
}
