import { i18n } from '#i18n';
import { datedSteps, type Transition } from '../../lib/domain/casework/transition.ts';
import type { SchoolDay } from '../../lib/domain/school-day.ts';
import { formatDay } from '../../lib/words/day.ts';
import { stepWords } from './bridge-words.ts';
import '../charts/charts.css';

/** The drawing's twin: the same spans and days as a table (ui/design.md 11). */
export function BridgeTable({ transition, today }: { transition: Transition; today: SchoolDay }) {
  return (
    <table className="dt">
      <caption className="sr">{i18n.t('bridge.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{i18n.t('bridge.table.step')}</th>
          <th scope="col">{i18n.t('bridge.table.from')}</th>
          <th scope="col">{i18n.t('bridge.table.to')}</th>
        </tr>
      </thead>
      <tbody>
        {datedSteps(transition).map(({ step, from, to }) => (
          <tr key={from}>
            <th scope="row">{stepWords(step)}</th>
            <td>{formatDay(from, today)}</td>
            <td>{formatDay(to, today)}</td>
          </tr>
        ))}
        <tr>
          <th scope="row">{i18n.t('bridge.full')}</th>
          <td colSpan={2}>{formatDay(transition.fullScheduleOn, today)}</td>
        </tr>
      </tbody>
    </table>
  );
}
