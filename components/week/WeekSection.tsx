import { useId, useState } from 'react';
import { i18n } from '#i18n';
import { VirtualRows } from '../page/VirtualRows.tsx';
import { LinkButton } from '../ui/Button.tsx';
import type { WeekActs, WeekGroup } from './week-row.ts';
import { WeekItem } from './WeekItem.tsx';

/** So many rows of a kind are drawn at first: a morning's work, and the next heading stays in sight. */
const atFirst = 6;

/** Everything of one kind under its heading, with its count. Longer lists open on demand and are drawn near the view only. */
export function WeekSection({ group, acts }: { group: WeekGroup; acts: WeekActs }) {
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  const { title, rows } = group;
  const shown = isOpen ? rows : rows.slice(0, atFirst);
  const more = rows.length - shown.length;
  return (
    <section className="week" aria-labelledby={id}>
      <div className="sec__head week__head">
        <h2 className="sec__title" id={id}>
          {title}
        </h2>
        <span className="sec__n num">{rows.length}</span>
      </div>
      <VirtualRows rows={shown}>
        {({ key, inWords }) => <WeekItem key={key} row={inWords()} acts={acts} />}
      </VirtualRows>
      {more > 0 ? (
        <p className="week__more">
          <LinkButton small onPress={() => setIsOpen(true)}>
            {i18n.t('agenda.more', more, { n: String(more) })}
          </LinkButton>
        </p>
      ) : null}
    </section>
  );
}
