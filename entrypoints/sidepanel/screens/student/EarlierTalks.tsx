import { i18n } from '#i18n';
import { TalkWords } from '../../../../components/interview/TalkWords.tsx';
import { Disclosure } from '../../../../components/ui/Disclosure.tsx';
import { Facts } from '../../../../components/ui/Facts.tsx';
import { schoolDayOf } from '../../../../lib/domain/instant.ts';
import type { SchoolDay } from '../../../../lib/domain/school-day.ts';
import { formatDay } from '../../../../lib/words/day.ts';
import type { EarlierTalk } from './use-earlier-talks.ts';

/** What stood in a talk before it was changed: what somebody said is never lost by an edit. */
export function EarlierTalks({
  versions,
  today,
}: {
  versions: readonly EarlierTalk[];
  today: SchoolDay;
}) {
  const edits = versions.filter(({ act }) => act === 'edit');
  if (edits.length === 0) return null;
  return (
    <Disclosure title={i18n.t('leaving.earlier.title', edits.length, { n: edits.length })}>
      {edits.map(({ id, at, by, before }) => (
        <div key={id} className="talk muted">
          <p className="list__meta">
            <Facts>
              {i18n.t('leaving.earlier.edit', { day: formatDay(schoolDayOf(at), today) })}
              {by}
            </Facts>
          </p>
          <TalkWords talk={before} />
        </div>
      ))}
    </Disclosure>
  );
}
