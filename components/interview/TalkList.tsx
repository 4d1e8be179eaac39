import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import type { Interview } from '../../lib/domain/casework/interview.ts';
import { newestTalks } from '../../lib/domain/casework/voice.ts';
import { schoolDayOf } from '../../lib/domain/instant.ts';
import type { SchoolDay } from '../../lib/domain/school-day.ts';
import { formatDay } from '../../lib/words/day.ts';
import { ItemActions } from '../case/ItemActions.tsx';
import { LinkButton } from '../ui/Button.tsx';
import { CauseState } from '../ui/CauseState.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Facts } from '../ui/Facts.tsx';
import type { Asked } from './interview-form-value.ts';
import { TalkWords } from './TalkWords.tsx';
import './interview.css';

export type TalkListProps = {
  interviews: readonly Interview[];
  today: SchoolDay;
  onAsk: (who: Asked) => void;
  onEdit: (talk: Interview) => void;
  onRemove: (talk: Interview, name: string) => void;
  /** How the talk stood before it was changed, under it. */
  earlier?: (talk: Interview, name: string) => ReactNode;
};

/** What one talk is called: "The student, Oct 2". */
export function talkName(talk: Pick<Interview, 'with' | 'heldOn'>, today: SchoolDay): string {
  const day = formatDay(talk.heldOn, today);
  return i18n.t('why.talkName', { who: i18n.t(`why.${talk.with}.name`), day });
}

function Talk({
  talk,
  ...props
}: Omit<TalkListProps, 'interviews' | 'onAsk'> & { talk: Interview }) {
  const { today } = props;
  const name = talkName(talk, today);
  return (
    <>
      <div className="talk__head">
        <span className="list__meta">
          <Facts>
            {formatDay(talk.heldOn, today)}
            {talk.createdBy}
            {talk.revision > 1
              ? i18n.t('student.note.edited', {
                  day: formatDay(schoolDayOf(talk.updatedAt), today),
                })
              : null}
          </Facts>
        </span>
        <span className="talk__acts">
          <ItemActions
            name={name}
            onEdit={() => props.onEdit(talk)}
            onRemove={() => props.onRemove(talk, name)}
          />
        </span>
      </div>
      <TalkWords talk={talk} />
      {props.earlier?.(talk, name)}
    </>
  );
}

function Person({ who, interviews, onAsk, ...props }: TalkListProps & { who: Asked }) {
  const [newest, ...before] = newestTalks(interviews, who);
  return (
    <div className="talk">
      <div className="talk__head">
        <h3 className="talk__name">{i18n.t(`why.${who}.name`)}</h3>
        <span className="talk__acts">
          <LinkButton small onPress={() => onAsk(who)}>
            {i18n.t(newest ? `why.${who}.again` : `why.${who}.ask`)}
          </LinkButton>
        </span>
      </div>
      {newest ? (
        <Talk talk={newest} {...props} />
      ) : (
        <CauseState answer="not-asked" words={i18n.t(`why.${who}.notAsked`)} />
      )}
      {before.length > 0 && (
        <Disclosure title={i18n.t('why.earlierTalks', before.length, { n: before.length })}>
          {before.map((talk) => (
            <Talk key={talk.id} talk={talk} {...props} />
          ))}
        </Disclosure>
      )}
    </div>
  );
}

/** The two questions, asked of the student and of the family; who was not asked yet is said as such (domain.md 3). */
export function TalkList(props: TalkListProps) {
  return (
    <>
      <Person who="student" {...props} />
      <Person who="family" {...props} />
    </>
  );
}
