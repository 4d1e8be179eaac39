import { use } from 'react';
import { i18n } from '#i18n';
import { skippedReason } from '../../lib/words/skipped.ts';
import { NamesShown } from '../ui/names-shown.ts';
import '../ui/badge.css';
import '../ui/list.css';

/** More would not be read. */
const shown = 8;

/** Rows and cells that cannot be read, each with why: left out, never counted as zero. */
export function CheckOdd({ odd }: { odd: readonly { text: string; reason: string }[] }) {
  const areNamesShown = use(NamesShown);
  if (odd.length === 0) return null;
  const more = odd.length - shown;
  return (
    <>
      <ul className="list list--2 sm">
        {odd.slice(0, shown).map(({ text, reason }, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- the same text may stand in two rows
          <li key={`${index} ${text}`}>
            <div className="teach__odd">
              <span>{areNamesShown ? text : i18n.t('teach.check.row')}</span>
              <p className="list__meta">{skippedReason(reason)}</p>
            </div>
            <span className="badge badge--plain">{i18n.t('teach.check.leftOut')}</span>
          </li>
        ))}
      </ul>
      {more > 0 ? (
        <p className="sm muted">{i18n.t('teach.check.more', more, { n: String(more) })}</p>
      ) : null}
    </>
  );
}
