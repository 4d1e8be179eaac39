import { i18n } from '#i18n';
import type { CheckedRow } from '../../lib/domain/taught-check.ts';
import { formatCount } from '../../lib/words/numbers.ts';
import { useShownName } from '../ui/names-shown.ts';
import '../charts/charts.css';
import './teach.css';

/** Least, middle and most, as they would be read. */
export function CheckTable({ rows, unit }: { rows: readonly CheckedRow[]; unit: string }) {
  const shownName = useShownName();
  return (
    <table className="dt">
      <thead>
        <tr>
          <th scope="col">{i18n.t('teach.say.name')}</th>
          <th scope="col">{i18n.t('teach.say.sisId')}</th>
          <th scope="col" className="n teach__unit">
            {unit}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, sisId, count }) => (
          <tr key={`${name} ${sisId}`}>
            <th scope="row">{shownName(name)}</th>
            <td className="num">{sisId ?? ''}</td>
            <td className="n">{formatCount(count)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
