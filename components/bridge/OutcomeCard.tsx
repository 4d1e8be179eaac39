import { i18n } from '#i18n';
import type { ModuleCount } from '../../lib/domain/casework/module-credit.ts';
import type { Outcome } from '../../lib/domain/casework/outcome.ts';
import type { SchoolDay } from '../../lib/domain/school-day.ts';
import { formatDay } from '../../lib/words/day.ts';
import { creditWords, groundWord, outcomeKindWord, promotedWord } from './outcome-words.ts';
import '../case/case.css';
import '../ui/list.css';

/** A closed case: how it ended, when, what for, and what is verified. */
export function OutcomeCard({
  outcome,
  credits,
  today,
}: {
  outcome: Outcome;
  credits: ModuleCount;
  today: SchoolDay;
}) {
  const { kind, endedOn, grounds, promoted, words } = outcome;
  return (
    <div className="stack">
      <p className="strong">
        {i18n.t('bridge.outcome.closedOn', {
          kind: outcomeKindWord(kind),
          day: formatDay(endedOn, today),
        })}
      </p>
      {words === '' ? null : <p className="sm typed">{words}</p>}
      <dl className="kv">
        <dt>{i18n.t('bridge.outcome.grounds')}</dt>
        <dd>{grounds.map(groundWord).join(i18n.t('page.listComma'))}</dd>
        <dt>{i18n.t('bridge.outcome.promotedLabel')}</dt>
        <dd>{promotedWord(promoted)}</dd>
        <dt>{i18n.t('bridge.outcome.creditLabel')}</dt>
        <dd>{creditWords(credits)}</dd>
      </dl>
    </div>
  );
}
