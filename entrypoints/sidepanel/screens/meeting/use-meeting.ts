import { useEffect, useMemo, useState } from 'react';
import { meetingGoesOn, type MeetingEntry } from '../../../../lib/domain/casework/meeting-order.ts';
import {
  keepMeetingPlace,
  type MeetingPlace,
  readMeetingPlace,
} from '../../../../lib/platform/meeting-place.ts';
import type { SchoolDay } from '../../../../lib/domain/school-day.ts';
import { useAuthorName } from '../../hooks/use-author.ts';
import { useStored } from '../../hooks/use-stored.ts';
import { useToday } from '../../hooks/use-today.ts';
import { useWhyQueue } from '../../hooks/use-why-queue.ts';
import { ownStudents } from '../week/own-students.ts';
import { useWeek } from '../week/use-week.ts';
import { useWhose } from '../week/use-whose.ts';
import { agendaOfMeeting, readMeetingPeople } from './read-meeting.ts';

/** The agenda as the store has it now, for everybody or one's own students; undefined until it is known. */
function useAgenda() {
  const queue = useWhyQueue();
  const week = useWeek(true);
  const name = useAuthorName() ?? '';
  const [whose, setWhose] = useWhose();
  const over = useMemo(() => (queue ? [...queue.over.keys()] : null), [queue]);
  const people = useStored(
    async (rows) => (over === null ? undefined : readMeetingPeople(rows, over)),
    [over],
  );
  const agenda = useMemo(() => {
    if (!week || !people || !over) return undefined;
    const isOwn = ownStudents(week, name);
    const isWanted = (studentId: string) => whose === 'all' || isOwn(studentId);
    return agendaOfMeeting(people, week.items, new Set(over), isWanted);
  }, [week, people, over, whose, name]);
  return { agenda, people, whose, setWhose, hasName: name !== '' };
}

/** The place of today's meeting, found again after the panel was elsewhere; undefined until it is known. */
function usePlace(today: SchoolDay) {
  const [place, setPlace] = useState<MeetingPlace>();
  useEffect(() => {
    const fresh = { day: today, order: [], at: null };
    readMeetingPlace().then(
      (kept) => setPlace(kept?.day === today ? kept : fresh),
      () => setPlace(fresh),
    );
  }, [today]);
  function keep(next: MeetingPlace) {
    setPlace(next);
    // Only where the meeting goes on hangs on it: nothing written down is lost when it fails.
    keepMeetingPlace(next).catch(() => undefined);
  }
  return { place, keep };
}

export type Meeting = {
  /** The agenda in the order of this meeting. */
  entries: MeetingEntry[];
  /** Who is being talked about, and their place from 0; null while nobody is on the agenda. */
  current: { entry: MeetingEntry; index: number } | null;
  goTo: (studentId: string) => void;
  /** One further (1) or back (-1); stays at the ends. */
  step: (by: 1 | -1) => void;
};

/** The meeting as it stands; undefined until its agenda and its place are known. */
export function useMeeting() {
  const today = useToday();
  const { agenda, ...choice } = useAgenda();
  const { place, keep } = usePlace(today);
  const meeting = useMemo((): Meeting | undefined => {
    if (!agenda || !place) return undefined;
    const byId = new Map(agenda.map((entry) => [entry.studentId, entry]));
    const order = meetingGoesOn(place.order, [...byId.keys()]);
    const entries = order.flatMap((id) => byId.get(id) ?? []);
    const index = Math.max(0, order.indexOf(place.at ?? ''));
    const entry = entries[index];
    const goTo = (at: string) => keep({ day: today, order, at });
    return {
      entries,
      current: entry ? { entry, index } : null,
      goTo,
      step: (by) => {
        const next = order[index + by];
        if (next !== undefined) goTo(next);
      },
    };
    // oxlint-disable-next-line react/exhaustive-deps -- `keep` only writes
  }, [agenda, place, today]);
  const first = place?.at === null ? (meeting?.current?.entry.studentId ?? null) : null;
  useEffect(() => {
    // From here on the order stands: the first decision must not move the one it was about.
    if (first !== null) meeting?.goTo(first);
    // oxlint-disable-next-line react/exhaustive-deps -- once, as soon as somebody is first
  }, [first]);
  return { meeting, today, ...choice };
}
