import { causeFamilies, type Cause } from '../../../../lib/domain/cause.ts';
import type { Contact } from '../../../../lib/domain/contact.ts';
import type { Crossing } from '../../../../lib/domain/crossing.ts';
import { nameKey } from '../../../../lib/domain/names.ts';
import type { Note } from '../../../../lib/domain/note.ts';
import type { Snapshot } from '../../../../lib/domain/snapshot.ts';
import type { Student } from '../../../../lib/domain/student.ts';
import type { StaffTable } from '../../../../lib/store/staff-records.ts';
import { type RecordOf, recordSchemas } from '../../../../lib/store/tables.ts';
import { fromSchema } from '../../../tools/from-schema.ts';
import type { Chance } from './chance.ts';
import { longText, namesInTwentyScripts, someText } from './invented-text.ts';

const items = Object.values(causeFamilies).flat();
const units = ['day', 'period', 'hour', 'half-day', 'minute'] as const;

/** What every record carries; now and then revised or in the bin. */
export function recordFields(chance: Chance) {
  const [createdAt, updatedAt] = inTurn(chance);
  const revision = chance.happens(70) ? 1 : 2 + chance.below(5);
  return {
    id: chance.uuid(),
    createdAt,
    updatedAt: revision === 1 ? createdAt : updatedAt,
    createdBy: chance.one(['Ms. Abara', 'counselor', 'Señora Peña', '']),
    revision,
    deletedAt: chance.happens(8) ? updatedAt : null,
  };
}

function inTurn(chance: Chance): [string, string] {
  const [one, other] = [chance.instant(), chance.instant()];
  return Date.parse(one) <= Date.parse(other) ? [one, other] : [other, one];
}

export function student(chance: Chance, sisId: string): Student {
  const name = chance.one(namesInTwentyScripts);
  const fields = recordFields(chance);
  return {
    ...fields,
    deletedAt: null,
    origin: chance.one(['https://sis.riverbend.example', 'https://sis.example:8443']),
    sisId,
    name,
    nameKey: nameKey(name),
    grade: chance.one(['9', '10', '12º', null]),
    lastSeenAt: fields.updatedAt,
  };
}

/** A count of one student; `series` keeps its fields the same for all of a series. */
export function snapshot(
  chance: Chance,
  studentId: string,
  series: Pick<Snapshot, 'reader' | 'unit' | 'covers' | 'from'>,
): Snapshot {
  const [firstSeenAt, lastSeenAt] = inTurn(chance);
  const maybe = (value: number) => (chance.happens(50) ? value : null);
  return {
    ...recordFields(chance),
    deletedAt: null,
    studentId,
    ...series,
    asOf: firstSeenAt.slice(0, 10),
    absences: chance.below(60) / 2,
    excused: maybe(chance.below(20)),
    unexcused: maybe(chance.below(20)),
    tardies: maybe(chance.below(9)),
    enrolled: maybe(60 + chance.below(100)),
    attendanceRate: maybe(chance.below(10_000) / 10_000),
    correctedFrom: chance.happens(5) ? 40.5 : null,
    firstSeenAt,
    lastSeenAt,
  };
}

export function seriesFields(chance: Chance): Parameters<typeof snapshot>[2] {
  const covers = chance.one(['school-year', 'dated'] as const);
  return {
    reader: chance.one(['rosariosis/absence-summary', 'gibbon/summary', 'generic/table']),
    unit: chance.one(units),
    covers,
    from: covers === 'dated' ? '2025-08-18' : null,
  };
}

export function crossing(chance: Chance, about: Snapshot): Crossing {
  return {
    ...recordFields(chance),
    deletedAt: null,
    studentId: about.studentId,
    snapshotId: about.id,
    threshold: chance.one([15, 20, 30]),
    unit: about.unit,
    crossedOn: about.asOf,
    ...(chance.happens(20)
      ? { state: 'retracted', resolvedAt: null, retractedBy: about.id }
      : { state: 'outstanding', resolvedAt: null, retractedBy: null }),
  };
}

export function cause(chance: Chance, studentId: string): Cause {
  const answer = chance.one(['cause', 'asked-unknown', 'family-declined'] as const);
  return {
    ...recordFields(chance),
    studentId,
    answer,
    item: answer === 'cause' ? chance.one(items) : null,
    source: chance.one(['student', 'family', 'staff-guess']),
    confidence: chance.one(['sure', 'think-so']),
    weight: chance.one(['primary', 'secondary']),
    saidOn: chance.day(),
    words: someText(chance, 500),
  };
}

/** A record of any other table that staff write, made from what its schema takes. */
export function written<Name extends StaffTable>(
  table: Name,
  chance: Chance,
  studentId: string,
): RecordOf<Name> {
  const below = (count: number) => chance.below(count);
  const text = () => someText(chance, 500);
  const made = fromSchema(recordSchemas[table], { below, text });
  return Object.assign(Object(made), recordFields(chance), { studentId });
}

export function note(chance: Chance, studentId: string): Note {
  const long = chance.happens(2) ? longText(chance.one([1, 3, 4] as const)) : null;
  return {
    ...recordFields(chance),
    studentId,
    kind: chance.one(['record', 'restricted', 'private']),
    text: long ?? `Called. ${someText(chance, 60_000)}`,
  };
}

export function contact(chance: Chance, studentId: string): Contact {
  return {
    ...recordFields(chance),
    studentId,
    channel: chance.one(['call', 'text', 'email', 'in-person', 'home-visit']),
    person: someText(chance, 500),
    language: chance.one(['en', 'es', 'so']),
    outcome: chance.one(['reached', 'left-message', 'no-answer', 'wrong-number', 'declined']),
    happenedOn: chance.day(),
    words: someText(chance, 64_000),
    nextAction: someText(chance, 500),
    nextOn: chance.happens(50) ? chance.day() : null,
    isUpdate: chance.happens(20),
  };
}
