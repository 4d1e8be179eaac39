import type { Contact } from '../../lib/domain/contact.ts';
import type { Session, SessionMark } from '../../lib/domain/casework/session.ts';
import { type Plan, planSchema } from '../../lib/domain/plan.ts';
import { addDays, type SchoolDay } from '../../lib/domain/school-day.ts';
import type { RecordOf } from '../../lib/store/tables.ts';
import { madeOn } from './many-cases.ts';
import type { Seeded } from './seeded.ts';

/** What staff wrote about one student. */
export type CaseRecords = {
  [Name in (typeof tables)[number]]: RecordOf<Name>[];
};

const tables = [
  'causes',
  'plans',
  'milestones',
  'sessions',
  'transitions',
  'reviews',
  'tasks',
  'contacts',
  'notes',
  'preferences',
  'caseload',
] as const;

const staff = ['Ms. Abara', 'Mr. Bell', 'Ms. Iyer', 'Mr. Osei'];
const marks: SessionMark[] = ['here', 'here', 'here', 'late', 'missed', 'excused', 'cancelled'];

function planOf(random: Seeded, studentId: string, today: SchoolDay): Plan {
  const startsOn = addDays(today, -7 * random.below(6) - 3);
  return planSchema.parse({
    ...madeOn(random, startsOn),
    studentId,
    model: 'mentoring',
    overrideReason: '',
    goal: 'Four full mornings a week.',
    startsOn,
    weeks: 6,
    champion: { role: 'mentor', name: staff[random.below(4)] },
  });
}

/** Three sessions a week; those of days to come are planned. */
function sessionsOf(random: Seeded, plan: Plan, today: SchoolDay): Session[] {
  return Array.from({ length: 18 }, (_, index) => {
    const date = addDays(plan.startsOn, Math.floor(index / 3) * 7 + (index % 3) * 2);
    const mark = marks[random.below(marks.length)] ?? 'here';
    return {
      ...madeOn(random, plan.startsOn),
      studentId: plan.studentId,
      planId: plan.id,
      groupId: null,
      date,
      block: '14:30',
      plannedMinutes: 50,
      minutes: null,
      mark: date >= today ? 'planned' : mark,
      makesUpFor: null,
      topic: 'Algebra',
      teacher: 'Mr. Bell',
      note: '',
    };
  });
}

function contactsOf(random: Seeded, { studentId, startsOn }: Plan, today: SchoolDay): Contact[] {
  const days = Array.from({ length: 8 }, (_, index) => addDays(startsOn, index * 5));
  return days
    .filter((day) => day <= today)
    .map((happenedOn) => ({
      ...madeOn(random, happenedOn),
      studentId,
      channel: 'text',
      person: 'Aunt',
      language: 'en',
      outcome: random.below(2) === 0 ? 'reached' : 'left-message',
      happenedOn,
      words: 'Talked about the bus and the science module. She will be there on Thursday.',
      nextAction: '',
      nextOn: null,
      isUpdate: random.below(2) === 0,
    }));
}

/** Small steps of every kind, one of which rests on counts. */
function milestonesOf(random: Seeded, plan: Plan): CaseRecords['milestones'] {
  const { id: planId, studentId, startsOn: from } = plan;
  const made = () => ({ ...madeOn(random, from), studentId, planId, text: '' });
  return [
    { ...made(), dueOn: addDays(from, 6), check: { kind: 'sessions', attended: 2, of: 3, from } },
    { ...made(), dueOn: addDays(from, 20), check: { kind: 'days', most: 1, schoolDays: 10, from } },
    {
      ...made(),
      text: 'Talk to Ms. Iyer about the lab',
      dueOn: addDays(from, 10),
      check: { kind: 'own-words', reachedOn: null },
    },
  ];
}

/** Every fifth student is past the way back and watched, every fifth has it before them. */
function transitionsOf(
  random: Seeded,
  { id: planId, studentId, startsOn }: Plan,
  today: SchoolDay,
): CaseRecords['transitions'] {
  const kind = random.below(5);
  if (kind > 1) return [];
  const begins = kind === 0 ? addDays(today, -40) : addDays(startsOn, 28);
  const fullScheduleOn = addDays(begins, 14);
  return [
    {
      ...madeOn(random, startsOn),
      studentId,
      planId,
      startsOn: begins,
      steps: [{ weeks: 2, daysPerWeek: 3, blocks: '' }],
      fullScheduleOn,
      supports: [],
      comesBackAfter: { missedDays: 3, schoolDays: 10 },
      completedOn: kind === 0 ? fullScheduleOn : null,
    },
  ];
}

/** An open case a few weeks after the start of its plan. */
export function openCase(random: Seeded, studentId: string, today: SchoolDay): CaseRecords {
  const plan = planOf(random, studentId, today);
  const made = () => ({ ...madeOn(random, plan.startsOn), studentId });
  const unread = { needsInterpreter: false, notBefore: null, notAfter: null, optOutOn: null };
  return {
    causes: [
      {
        ...made(),
        answer: 'cause',
        item: 'transportation',
        source: 'family',
        confidence: 'sure',
        weight: 'primary',
        saidOn: plan.startsOn,
        words: '',
      },
    ],
    plans: [plan],
    milestones: milestonesOf(random, plan),
    sessions: sessionsOf(random, plan, today),
    transitions: transitionsOf(random, plan, today),
    reviews: [],
    tasks: [
      {
        ...made(),
        text: 'Ask about the bus pass',
        who: staff[random.below(4)] ?? '',
        dueOn: addDays(today, random.below(14) - 7),
        doneOn: null,
        reviewId: null,
      },
    ],
    contacts: contactsOf(random, plan, today),
    notes: [{ ...made(), kind: 'record', text: 'Spoke with the homeroom teacher.' }],
    preferences: [
      {
        ...made(),
        ...unread,
        person: 'Aunt',
        language: 'es',
        channels: [],
        optOut: random.below(8) === 0 ? 'updates' : 'none',
        words: '',
      },
    ],
    caseload: [{ ...made(), person: staff[random.below(4)] ?? 'Ms. Abara' }],
  };
}
