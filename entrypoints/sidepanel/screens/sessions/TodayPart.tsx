import { useState } from 'react';
import { i18n } from '#i18n';
import { FollowUpList } from '../../../../components/sessions/FollowUpList.tsx';
import { sessionName } from '../../../../components/sessions/session-words.ts';
import { SlotRow, type SlotActs } from '../../../../components/sessions/SlotRow.tsx';
import { LinkButton } from '../../../../components/ui/Button.tsx';
import { Icon } from '../../../../components/ui/Icon.tsx';
import { Section } from '../../../../components/ui/Section.tsx';
import { formatWeekday } from '../../../../lib/words/day.ts';
import type { CaseView } from '../student/case-view.ts';
import type { SessionView } from './session-view.ts';

type PartProps = { view: CaseView; sessions: SessionView; acts: SlotActs };

function NoneToday({ view, sessions }: Omit<PartProps, 'acts'>) {
  const { next } = sessions;
  if (next !== null) {
    return (
      <p className="sm muted">
        {i18n.t('sessions.nextIs', { name: sessionName(next, view.today) })}
      </p>
    );
  }
  const hasPattern = (view.file.plan?.sessions.length ?? 0) > 0;
  return (
    <p className="sm muted">{i18n.t(hasPattern ? 'sessions.noneToCome' : 'sessions.noPattern')}</p>
  );
}

/** Today's sessions with their one tap, and the way to write down another one. */
export function TodayPart(props: PartProps) {
  const { view, sessions, acts } = props;
  return (
    <Section
      title={i18n.t('sessions.today', { day: formatWeekday(view.today) })}
      action={
        <LinkButton small onPress={() => view.forms.open({ kind: 'session', id: null })}>
          <Icon name="plus" size="sm" />
          {i18n.t('sessions.add')}
        </LinkButton>
      }
    >
      {sessions.today.length === 0 ? <NoneToday {...props} /> : null}
      {sessions.today.map((slot) => (
        <SlotRow key={slot.key} slot={slot} {...acts} />
      ))}
    </Section>
  );
}

/** What missed sessions ask for, right under today: it appears the moment a session is marked missed. */
export function FollowUpPart({ view, sessions }: Omit<PartProps, 'acts'>) {
  if (sessions.followUps.length === 0) return null;
  return (
    <Section title={i18n.t('sessions.followUp.title')}>
      <FollowUpList
        followUps={sessions.followUps}
        today={view.today}
        onLog={() => view.forms.open({ kind: 'contact', id: null })}
      />
    </Section>
  );
}

/** Unmarked sessions at first; more of them on demand. */
const shownFirst = 3;

/** Sessions gone by that nobody marked: not missed, only not known. */
export function UnmarkedPart({ sessions, acts }: Omit<PartProps, 'view'>) {
  const [showsAll, setShowsAll] = useState(false);
  const { unmarked } = sessions;
  if (unmarked.length === 0) return null;
  const shown = showsAll ? unmarked : unmarked.slice(0, shownFirst);
  const more = unmarked.length - shown.length;
  return (
    <Section title={i18n.t('sessions.unmarked')} count={unmarked.length}>
      <p className="xs muted">{i18n.t('sessions.unmarkedText')}</p>
      {shown.map((slot) => (
        <SlotRow key={slot.key} slot={slot} {...acts} />
      ))}
      {more > 0 ? (
        <LinkButton small onPress={() => setShowsAll(true)}>
          {i18n.t('sessions.more', more, { n: more })}
        </LinkButton>
      ) : null}
    </Section>
  );
}
