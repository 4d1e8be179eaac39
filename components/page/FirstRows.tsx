import { type ReactNode, useState } from 'react';
import { i18n } from '#i18n';
import { LinkButton } from '../ui/Button.tsx';
import { VirtualRows } from './VirtualRows.tsx';

/** So many rows of a kind are drawn at first: a morning's work, and the next heading stays in sight. */
const atFirst = 6;

type FirstRowsProps<Row> = {
  rows: readonly Row[];
  /** Where nothing else waits below, all are drawn at once. */
  isAlone?: boolean;
  children: (row: Row) => ReactNode;
};

/** The first rows of a list, and the rest on demand. */
export function FirstRows<Row extends { key: string }>({
  rows,
  isAlone = false,
  children,
}: FirstRowsProps<Row>) {
  const [isOpen, setIsOpen] = useState(false);
  const shown = isOpen || isAlone ? rows : rows.slice(0, atFirst);
  const more = rows.length - shown.length;
  return (
    <>
      <VirtualRows rows={shown}>{children}</VirtualRows>
      {more > 0 ? (
        <p className="rows-more">
          <LinkButton small onPress={() => setIsOpen(true)}>
            {i18n.t('agenda.more', more, { n: String(more) })}
          </LinkButton>
        </p>
      ) : null}
    </>
  );
}
