import type { Agreement } from '../../lib/domain/casework/agreement.ts';
import type { Plan } from '../../lib/domain/plan.ts';
import { weekdaysIn } from '../../lib/words/plan/plan-words.ts';
import { Both } from './BothLanguages.tsx';
import { Part, Typed } from './PaperPart.tsx';
import type { PrintedPlan } from './printed-plan.ts';

/** When and where sessions are. */
export function Sessions({ sessions }: Pick<Plan, 'sessions'>) {
  if (sessions.length === 0) return null;
  return (
    <Part title={({ paper }) => paper.sessions}>
      <ul className="sheet1__lines">
        {sessions.map((pattern) => (
          <li key={JSON.stringify(pattern)}>
            <Both
              words={(words, language) =>
                [
                  weekdaysIn(language, pattern.weekdays),
                  pattern.block,
                  pattern.minutes === null ? '' : words.minutes(pattern.minutes),
                  words.formats[pattern.format],
                  pattern.place,
                ]
                  .filter((part) => part !== '')
                  .join(', ')
              }
            />
          </li>
        ))}
      </ul>
    </Part>
  );
}

/** Everybody who helps, the champion first. */
export function People({ champion, team }: Pick<Plan, 'champion' | 'team'>) {
  const people =
    champion === null ? team : [champion, ...team.filter((one) => one.name !== champion.name)];
  if (people.length === 0) return null;
  return (
    <Part title={({ paper }) => paper.whoHelps}>
      <ul className="sheet1__lines">
        {people.map(({ role, name }) => (
          <li key={`${role} ${name}`}>
            <b>{name}</b> <Both words={({ roles }) => roles[role]} />
          </li>
        ))}
      </ul>
    </Part>
  );
}

/** How often somebody asks how it goes, and whom to call when it is hard. */
export function InTouch({ plan }: Pick<PrintedPlan, 'plan'>) {
  const name = plan.champion?.name ?? '';
  return (
    <Part title={({ paper }) => paper.weekly}>
      <p>
        <Both
          words={({ paper }) =>
            [paper.checkIn(plan.checkInDays), name === '' ? '' : paper.withChampion(name)]
              .filter((part) => part !== '')
              .join(' ')
          }
        />
      </p>
      <p>
        <Both words={({ paper }) => `${paper.ifHard} ${paper.ifHardText(name)}`} />
      </p>
    </Part>
  );
}

/** What was agreed, in the words it was agreed in. */
export function Agreed({
  plan,
  agreement,
}: Pick<PrintedPlan, 'plan'> & { agreement: Agreement | null }) {
  const parts = [agreement?.expected ?? '', agreement?.supports ?? '', agreement?.progress ?? ''];
  const said = parts.filter((part) => part.trim() !== '');
  if (said.length === 0) return null;
  return (
    <Part title={({ paper }) => paper.expected}>
      {said.map((part) => (
        <p key={part}>
          <Typed plan={plan}>{part}</Typed>
        </p>
      ))}
    </Part>
  );
}
