import type { IconName } from '../../../../components/ui/Icon.tsx';
import type { PutOffRow, WeekGroup, WeekRow } from '../../../../components/week/week-row.ts';
import { i18n } from '#i18n';
import {
  agendaKey,
  type AgendaItem,
  type AgendaKind,
  agendaKinds,
} from '../../../../lib/domain/casework/agenda-item.ts';
import type { Snooze } from '../../../../lib/domain/casework/snooze.ts';
import type { SchoolDay } from '../../../../lib/domain/school-day.ts';
import type { Student } from '../../../../lib/domain/student.ts';
import type { WhyPutOff } from '../../../../lib/store/week.ts';
import type { Week } from '../../../../lib/store/week-agenda.ts';
import {
  agendaAct,
  agendaDue,
  agendaFacts,
  agendaSection,
  agendaWhy,
} from '../../../../lib/words/agenda.ts';
import { formatDay } from '../../../../lib/words/day.ts';

const icons: Record<AgendaKind, IconName> = {
  relapse: 'undo',
  'follow-up': 'message',
  'family-update': 'language',
  milestone: 'milestone',
  review: 'people',
  transition: 'bridge',
  task: 'check-circle',
};

/** An item in words; `students` knows everybody with one. */
export function weekRow(
  item: AgendaItem,
  students: ReadonlyMap<string, Student>,
  today: SchoolDay,
): WeekRow {
  const { kind, studentId, dueOn } = item;
  const isContact = kind === 'task' && item.task === null;
  return {
    key: agendaKey(item),
    kind,
    studentId,
    name: students.get(studentId)?.name ?? '',
    icon: isContact ? 'phone' : icons[kind],
    why: agendaWhy(item, today),
    facts: agendaFacts(item),
    due: agendaDue(item, today),
    isLate: dueOn !== null && dueOn < today,
    act: agendaAct(item),
  };
}

/** Items as the groups of the week, in the order that helps most; those without an item are left out. */
export function weekGroups(
  items: readonly AgendaItem[],
  students: ReadonlyMap<string, Student>,
  today: SchoolDay,
): WeekGroup[] {
  const byKind = Map.groupBy(items, ({ kind }) => kind);
  return agendaKinds.flatMap((kind) => {
    const own = byKind.get(kind);
    if (!own) return [];
    const rows = own.map((item) => ({
      key: agendaKey(item),
      inWords: () => weekRow(item, students, today),
    }));
    return [{ kind, title: agendaSection(kind), rows }];
  });
}

function backWords({ until, reason }: Snooze, today: SchoolDay): string {
  return i18n.t('agenda.putOff.back', { day: formatDay(until, today), reason });
}

/** What was put off, the questions first; the key is that of the snooze. */
export function putOffRows(
  questions: readonly WhyPutOff[],
  putOff: Week['putOff'],
  students: Week['students'],
  today: SchoolDay,
): PutOffRow[] {
  const asked = questions.map(({ student, snooze }) => ({
    key: snooze.id,
    studentId: student.id,
    name: student.name,
    what: agendaSection('why'),
    back: backWords(snooze, today),
  }));
  const items = putOff.map(({ item, snooze }) => ({
    key: snooze.id,
    studentId: item.studentId,
    name: students.get(item.studentId)?.name ?? '',
    what: agendaWhy(item, today),
    back: backWords(snooze, today),
  }));
  return [...asked, ...items];
}
