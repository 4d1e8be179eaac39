import { useId } from 'react';
import { FirstRows } from '../page/FirstRows.tsx';
import type { WeekActs, WeekGroup } from './week-row.ts';
import { WeekItem } from './WeekItem.tsx';

/** Everything of one kind under its heading, with its count. Longer lists open on demand and are drawn near the view only. */
export function WeekSection({ group, acts }: { group: WeekGroup; acts: WeekActs }) {
  const id = useId();
  const { title, rows } = group;
  return (
    <section className="week" aria-labelledby={id}>
      <div className="sec__head week__head">
        <h2 className="sec__title" id={id}>
          {title}
        </h2>
        <span className="sec__n num">{rows.length}</span>
      </div>
      <FirstRows rows={rows}>
        {({ key, inWords }) => <WeekItem key={key} row={inWords()} acts={acts} />}
      </FirstRows>
    </section>
  );
}
