import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import type { StandingSlot } from '../../lib/domain/casework/session-slots.ts';
import { isAttended, type Session, type SessionMark } from '../../lib/domain/casework/session.ts';
import type { SchoolDay } from '../../lib/domain/school-day.ts';
import { LinkButton } from '../ui/Button.tsx';
import { Facts } from '../ui/Facts.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { MarkUnsaved } from './MarkUnsaved.tsx';
import { Pip } from './Pip.tsx';
import { minutesWord, sessionName, stateWord } from './session-words.ts';
import { TapIn, type TapMark } from './TapIn.tsx';

/** What can be done with one session. */
export type SlotActs = {
  today: SchoolDay;
  /** A mark that is on its way to the disk; undefined where none is. */
  pending: (slot: StandingSlot) => SessionMark | null | undefined;
  /** Its mark could not be saved. */
  isFailed: (slot: StandingSlot) => boolean;
  onRetry: (slot: StandingSlot) => void;
  onTap: (slot: StandingSlot, mark: TapMark) => void;
  /** The student came today instead of then. */
  onMadeUp: (session: Session) => void;
  onEdit: (slot: StandingSlot) => void;
  onRemove: (session: Session) => void;
};

type SlotRowProps = SlotActs & {
  slot: StandingSlot;
  /** Said already by what the row stands under. */
  hasName?: boolean;
  children?: ReactNode;
};

function SlotFacts({ slot }: { slot: StandingSlot }) {
  const { session, plannedMinutes, kind } = slot;
  const minutes = session?.minutes ?? null;
  const isThere = session !== null && isAttended(session.mark);
  return (
    <Facts>
      {minutes !== null ? minutesWord(minutes) : null}
      {minutes === null && plannedMinutes !== null && !isThere
        ? i18n.t('sessions.planned', { minutes: minutesWord(plannedMinutes) })
        : null}
      {minutes === null && isThere ? i18n.t('sessions.minutesUnknown') : null}
      {session?.topic || null}
      {session?.teacher || null}
      {session === null && kind === 'beside-day-off' ? i18n.t('sessions.besideDayOff') : null}
      {session === null && kind === 'unchecked' ? i18n.t('sessions.unchecked') : null}
      {slot.kind === null ? i18n.t('sessions.besidePlan') : null}
    </Facts>
  );
}

function SlotTools({ slot, today, ...acts }: SlotRowProps) {
  const { session, state } = slot;
  const name = sessionName(slot, today);
  const mayBeMadeUp = session !== null && (state === 'missed' || state === 'excused');
  return (
    <span className="inline inline--tight">
      {mayBeMadeUp ? (
        <LinkButton
          small
          label={i18n.t('sessions.madeUpTodayOf', { name })}
          onPress={() => acts.onMadeUp(session)}
        >
          {i18n.t('sessions.madeUpToday')}
        </LinkButton>
      ) : null}
      <IconButton
        small
        icon="pencil"
        label={i18n.t('student.item.edit', { name })}
        onPress={() => acts.onEdit(slot)}
      />
      {session === null ? null : (
        <IconButton
          small
          icon="trash"
          label={i18n.t('student.item.remove', { name })}
          onPress={() => acts.onRemove(session)}
        />
      )}
    </span>
  );
}

/** The mark as it is shown: the one on its way, else the one that is kept. */
function shownMark({ slot, pending }: SlotRowProps): SessionMark | null {
  const coming = pending(slot);
  if (coming !== undefined) return coming;
  const mark = slot.session?.mark ?? null;
  return mark === 'planned' ? null : mark;
}

/** One session with its one tap, what is known of it, and the ways to change that (ui/design.md D5). */
export function SlotRow(props: SlotRowProps) {
  const { slot, today, onTap, hasName = true } = props;
  const name = sessionName(slot, today);
  const isMakeUp = slot.session?.mark === 'make-up';
  return (
    <div className="slot" data-slot={slot.key}>
      <div className="slot__head">
        <div className="slot__name">
          {hasName ? (
            <p className="sm">
              <Pip state={slot.state} />
              {name} <span className="muted">{stateWord(slot.state)}</span>
            </p>
          ) : null}
          <p className="xs muted">
            <SlotFacts slot={slot} />
          </p>
          {slot.session?.note ? <p className="xs typed">{slot.session.note}</p> : null}
        </div>
        <SlotTools {...props} />
      </div>
      {isMakeUp ? null : (
        <TapIn
          label={i18n.t('sessions.tapOf', { name })}
          value={shownMark(props)}
          onTap={(mark) => onTap(slot, mark)}
        />
      )}
      {props.isFailed(slot) ? (
        <MarkUnsaved name={name} onRetry={() => props.onRetry(slot)} />
      ) : null}
      {props.children}
    </div>
  );
}
