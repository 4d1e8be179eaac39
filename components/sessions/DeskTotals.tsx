import { i18n } from '#i18n';
import { formatCount } from '../../lib/words/numbers.ts';
import { Facts } from '../ui/Facts.tsx';
import type { DeskLine } from './DeskRow.tsx';
import { tapMarks } from './TapIn.tsx';

/** "31 here, 2 late, 7 not marked": those of one sign-in, as its rows show them. */
export function DeskTotals({
  lines,
  saving,
}: {
  lines: readonly DeskLine[];
  /** Marks that are not on the disk yet. */
  saving: number;
}) {
  const of = (mark: DeskLine['mark']) => lines.filter((line) => line.mark === mark).length;
  const marked = tapMarks.filter((mark) => mark === 'here' || of(mark) > 0);
  const rest = of(null) + of('planned');
  return (
    <p className="desk__totals num">
      <Facts>
        {marked.map((mark) => (
          <span key={mark}>
            {i18n.t(`sessions.desk.total.${mark}`, { n: formatCount(of(mark)) })}
          </span>
        ))}
        <span>{i18n.t('sessions.desk.total.unmarked', { n: formatCount(rest) })}</span>
        {saving > 0 ? (
          <span className="muted">
            {i18n.t('sessions.desk.saving', saving, { n: formatCount(saving) })}
          </span>
        ) : null}
      </Facts>
    </p>
  );
}
