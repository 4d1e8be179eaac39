import { i18n } from '#i18n';
import type { Interview } from '../../lib/domain/casework/interview.ts';
import { strengthsOf, voiceOf } from '../../lib/domain/casework/voice.ts';
import type { SchoolDay } from '../../lib/domain/school-day.ts';
import { formatDay } from '../../lib/words/day.ts';
import { LinkButton } from '../ui/Button.tsx';
import { Facts } from '../ui/Facts.tsx';
import { Icon } from '../ui/Icon.tsx';
import './interview.css';

/** Strengths that have room above everything else; all of them stand with the talks. */
const mostStrengths = 6;

function Waiting({ onAsk }: { onAsk: () => void }) {
  return (
    <figure className="voice voice--waiting">
      <p className="voice__q muted">{i18n.t('why.voice.waiting')}</p>
      <figcaption className="voice__by">
        <LinkButton small onPress={onAsk}>
          {i18n.t('why.voice.ask')}
        </LinkButton>
      </figcaption>
    </figure>
  );
}

function Quote({ talk, today }: { talk: Interview; today: SchoolDay }) {
  return (
    <figure className="voice">
      <blockquote className="voice__q">
        {i18n.t('why.voice.quoted', { words: talk.voice.trim() })}
      </blockquote>
      <figcaption className="voice__by">
        <Facts>
          {i18n.t('why.voice.by', { day: formatDay(talk.heldOn, today) })}
          {i18n.t(talk.mayPrintVoice ? 'why.voice.printed' : 'why.voice.notPrinted')}
        </Facts>
      </figcaption>
    </figure>
  );
}

/** The student's own words above everything else, or where they will stand, and what is going well (ui/design.md D1, D11). */
export function StudentVoice({
  interviews,
  today,
  onAsk,
}: {
  interviews: readonly Interview[];
  today: SchoolDay;
  onAsk: () => void;
}) {
  const talk = voiceOf(interviews);
  const strengths = strengthsOf(interviews).slice(0, mostStrengths);
  return (
    <div className="above-tabs">
      {talk === null ? <Waiting onAsk={onAsk} /> : <Quote talk={talk} today={today} />}
      {strengths.length > 0 && (
        <ul className="tags strengths" aria-label={i18n.t('why.strengths.label')}>
          {strengths.map((strength) => (
            <li key={strength} className="tag tag--plain">
              <Icon name="sprout" size="sm" />
              {strength}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
