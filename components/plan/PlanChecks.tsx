import { i18n } from '#i18n';
import { checkStates } from '../../lib/domain/casework/plan-check.ts';
import { seenTexts } from '../../lib/domain/casework/plan-check-wording.ts';
import type { PlanDraft } from '../../lib/domain/casework/plan-draft.ts';
import type { PlanFinding } from '../../lib/domain/casework/plan-finding.ts';
import type { PlanMend } from '../../lib/domain/casework/plan-mend.ts';
import { wordingLanguage } from '../../lib/domain/casework/wording/wording-hit.ts';
import type { SchoolDay } from '../../lib/domain/school-day.ts';
import {
  checkWord,
  findingText,
  findingTitle,
  mendWords,
  sourceWords,
} from '../../lib/words/plan/finding-words.ts';
import { Badge } from '../ui/Badge.tsx';
import { LinkButton } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Highlighted } from './Highlighted.tsx';
import '../ui/checks.css';
import './plan.css';

type PlanChecksProps = {
  draft: PlanDraft;
  findings: readonly PlanFinding[];
  today: SchoolDay;
  onMend: (mend: PlanMend) => void;
  /** Whether a mend can be made here; what stands in another record waits until the plan is saved. */
  canMend: (mend: PlanMend) => boolean;
};

/** What the words were found in, and kinder ones where there are any. */
function Quote({ finding, draft }: { finding: PlanFinding; draft: PlanDraft }) {
  const { text, mend } = finding;
  if (text === null) return null;
  const place = JSON.stringify(text.place);
  const seen = seenTexts(draft).find((one) => JSON.stringify(one.place) === place);
  if (seen === undefined) return null;
  return (
    <>
      <p className="checks__quote" lang={seen.language || undefined}>
        <Highlighted text={seen.text} hits={text.hits} />
      </p>
      {mend?.kind === 'replace-text' ? (
        <div className="checks__kinder" lang={seen.language || undefined}>
          <p>{mend.text}</p>
        </div>
      ) : null}
    </>
  );
}

function Finding({
  finding,
  ...props
}: Omit<PlanChecksProps, 'findings'> & { finding: PlanFinding }) {
  const { mend, severity, overruled } = finding;
  const title = findingTitle(finding);
  return (
    <li data-state={severity}>
      <Icon name={severity === 'look-again' ? 'look' : 'clock'} />
      <div>
        <b>{title}</b>{' '}
        {overruled ? <Badge kind="plain">{i18n.t('plan.checks.reason')}</Badge> : null}
        <p>{findingText(finding)}</p>
        <Quote finding={finding} draft={props.draft} />
        {mend === null || !props.canMend(mend) ? null : (
          <LinkButton
            small
            label={`${mendWords(mend, props.today)}: ${title}`}
            onPress={() => props.onMend(mend)}
          >
            {mendWords(mend, props.today)}
          </LinkButton>
        )}
        <p className="checks__source">{sourceWords(finding.source)}</p>
      </div>
    </li>
  );
}

function Group({
  title,
  badge,
  findings,
  ...props
}: PlanChecksProps & { title: string; badge: 'caution' | 'plain' }) {
  if (findings.length === 0) return null;
  return (
    <>
      <p className="checks__group">
        {title} <Badge kind={badge}>{findings.length}</Badge>
      </p>
      <ul className="checks">
        {findings.map((finding) => (
          <Finding
            key={`${finding.check} ${finding.detail} ${JSON.stringify(finding.text?.place)}`}
            finding={finding}
            {...props}
          />
        ))}
      </ul>
    </>
  );
}

/** How many are left, in words: "3 to look at again, 2 not yet". */
export function checksLeft(findings: readonly PlanFinding[]): string {
  const open = findings.filter(({ overruled }) => !overruled);
  const look = open.filter(({ severity }) => severity === 'look-again').length;
  const missing = open.length - look;
  if (open.length === 0) {
    const all = checkStates(findings).length;
    return i18n.t('plan.checks.allFine', all, { n: all });
  }
  const parts = [
    look === 0 ? '' : i18n.t('plan.checks.look', look, { n: look }),
    missing === 0 ? '' : i18n.t('plan.checks.missing', missing, { n: missing }),
  ];
  return parts.filter((part) => part !== '').join(i18n.t('page.listComma'));
}

/** Texts in a language without a word list are not checked, which is not the same as fine. */
function NotChecked({ draft }: { draft: PlanDraft }) {
  const isTyped = seenTexts(draft).some(({ text }) => text.trim() !== '');
  if (!isTyped || wordingLanguage(draft.language) !== null) return null;
  return <p className="sm muted">{i18n.t('plan.checks.noList')}</p>;
}

/** What to look at in a plan, what is not there yet, and what is fine: advice with its source, never a lock (ui/design.md E1). */
export function PlanChecks(props: PlanChecksProps) {
  const { findings } = props;
  const look = findings.filter(({ severity }) => severity === 'look-again');
  const missing = findings.filter(({ severity }) => severity === 'missing');
  const fine = checkStates(findings).filter(({ state }) => state === 'fine');
  return (
    <div>
      <output className="sm muted">{checksLeft(findings)}</output>
      <Group {...props} findings={look} title={i18n.t('plan.checks.lookAgain')} badge="caution" />
      <Group {...props} findings={missing} title={i18n.t('plan.checks.notYet')} badge="plain" />
      <NotChecked draft={props.draft} />
      {fine.length === 0 ? null : (
        <>
          <p className="checks__group">
            {i18n.t('plan.checks.fine')} <Badge kind="good">{fine.length}</Badge>
          </p>
          <p className="sm muted">{fine.map(({ check }) => checkWord(check)).join(' · ')}</p>
        </>
      )}
    </div>
  );
}
