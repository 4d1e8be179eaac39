import { i18n } from '#i18n';
import type { Relapse } from '../../lib/domain/casework/relapse.ts';
import type { AttendedShare, WorkedBefore } from '../../lib/domain/casework/worked-before.ts';
import type { SchoolDay } from '../../lib/domain/school-day.ts';
import { formatDay } from '../../lib/words/day.ts';
import { modelWord } from '../../lib/words/model.ts';
import { formatCount } from '../../lib/words/numbers.ts';
import { LinkButton } from '../ui/Button.tsx';
import { Callout } from '../ui/Callout.tsx';
import { stayingWords } from './bridge-words.ts';

type Part = { name: string } & AttendedShare;

/** "Mentoring: 9 of 12 sessions": with its n, or that nothing was held. */
function partWords({ name, attended, held }: Part): string {
  return held === 0
    ? i18n.t('bridge.worked.notHeld', { name })
    : i18n.t('bridge.worked.share', { name, attended: String(attended), held: String(held) });
}

/** Lines of what the student came to before, the best first; the sessions are the plan's, shared by all it had. */
export function workedLines({ models, supports }: WorkedBefore): string[] {
  const parts: Part[] = [
    ...models.map(({ model, ...share }) => ({ name: modelWord(model), ...share })),
    ...supports.map((one) => ({ ...one, name: stayingWords(one) })),
  ];
  return parts.map(partWords);
}

/** What a student came to before, each with its n, and that this proves nothing. */
export function WorkedBeforeList({ worked }: { worked: WorkedBefore }) {
  const lines = workedLines(worked);
  if (lines.length === 0) return null;
  return (
    <>
      <p className="note__title">{i18n.t('bridge.worked.title')}</p>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>{i18n.t('bridge.worked.care')}</p>
    </>
  );
}

/** The agreed trigger was met: support comes back, with what worked before, and without blame. */
export function RelapseNote({
  relapse: { on, from, missed },
  worked,
  today,
  onStart,
}: {
  relapse: Relapse;
  worked: WorkedBefore;
  today: SchoolDay;
  onStart: () => void;
}) {
  return (
    <Callout
      kind="caution"
      title={i18n.t('bridge.relapse.title')}
      actions={<LinkButton onPress={onStart}>{i18n.t('bridge.relapse.start')}</LinkButton>}
    >
      <p>
        {i18n.t('bridge.relapse.text', {
          missed: formatCount(missed),
          from: formatDay(from, today),
          on: formatDay(on, today),
        })}
      </p>
      <WorkedBeforeList worked={worked} />
    </Callout>
  );
}
