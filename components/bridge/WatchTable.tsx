import { i18n } from '#i18n';
import type { Watch, WatchState } from '../../lib/domain/casework/watch.ts';
import type { SchoolDay } from '../../lib/domain/school-day.ts';
import { formatWeekday } from '../../lib/words/day.ts';
import { Badge } from '../ui/Badge.tsx';
import { watchReason, watchStateWord } from './watch-words.ts';
import '../charts/charts.css';
import './bridge.css';

const badges: Record<WatchState, 'good' | 'caution' | 'plain'> = {
  held: 'good',
  below: 'caution',
  'not-yet-observable': 'plain',
  left: 'plain',
};

function WatchRows({ watch, begun, today }: { watch: Watch; begun: boolean; today: SchoolDay }) {
  const { window, length, aim } = watch;
  return (
    <>
      <tr className={begun ? 'watch__row' : undefined}>
        <th scope="row">{length}</th>
        <td>{window === null ? i18n.t('bridge.watch.noDay') : formatWeekday(window.to)}</td>
        <td className="n">{i18n.t('bridge.watch.aimDays', { n: String(aim) })}</td>
      </tr>
      {begun ? (
        <tr className="watch__more">
          <td colSpan={3}>
            <Badge kind={badges[watch.state]}>{watchStateWord(watch)}</Badge>{' '}
            {watchReason(watch, today)}
          </td>
        </tr>
      ) : null}
    </>
  );
}

/**
 * The 20, 40 and 60 school days after the return, each with its last day and its aim; once the return is completed (`begun`) also
 * with what the readings say so far (ui/design.md D8).
 */
export function WatchTable({
  watches,
  begun,
  today,
}: {
  watches: readonly Watch[];
  begun: boolean;
  today: SchoolDay;
}) {
  return (
    <table className="dt">
      <caption className="sr">{i18n.t('bridge.watch.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{i18n.t('bridge.watch.days')}</th>
          <th scope="col">{i18n.t('bridge.watch.until')}</th>
          <th scope="col" className="n">
            {i18n.t('bridge.watch.aim')}
          </th>
        </tr>
      </thead>
      <tbody>
        {watches.map((watch) => (
          <WatchRows key={watch.length} watch={watch} begun={begun} today={today} />
        ))}
      </tbody>
    </table>
  );
}
