import type { Covers, PageReading, StudentReading } from '../../../lib/domain/page-reading.ts';
import type { TrueStudent, Truth } from './truth.ts';

/** What is wrong with a reading; nothing read is never wrong. */
export type Complaint =
  | 'invented student'
  | 'wrong number'
  | 'wrong identity'
  | 'wrong unit'
  | 'wrong window'
  | 'silent about missing rows'
  | 'mark elsewhere'
  | 'outside the contract'
  | 'uncaught error';
export type Verdict = { complaint: Complaint; detail: string };

const counts = ['absences', 'excused', 'unexcused', 'tardies', 'enrolled'] as const;
/** Pages round percentages to a tenth. */
const rounding = 1e-6;

/** Characters without width, and the ways of writing one letter. */
function bare(name: string): string {
  return name
    .normalize('NFC')
    .replaceAll(/[\p{Cf}\s]+/gu, ' ')
    .trim();
}

function identity(truth: TrueStudent, read: StudentReading): Verdict[] {
  const found: Verdict[] = [];
  if (read.sisId !== null && !truth.ids.includes(read.sisId))
    found.push({ complaint: 'wrong identity', detail: `${truth.name}: id ${read.sisId}` });
  if (read.grade !== null && read.grade !== truth.grade)
    found.push({ complaint: 'wrong identity', detail: `${truth.name}: grade ${read.grade}` });
  return found;
}

function numbers(truth: TrueStudent, read: StudentReading): Verdict[] {
  const wrong = counts.filter((field) => read[field] !== null && read[field] !== truth[field]);
  const found = wrong.map((field): Verdict => ({
    complaint: 'wrong number',
    detail: `${truth.name}: ${field} is ${truth[field]}, read ${read[field]}`,
  }));
  const { attendanceRate: rate } = read;
  const right =
    truth.attendanceRate !== null &&
    rate !== null &&
    Math.abs(rate - truth.attendanceRate) < rounding;
  if (rate !== null && !right)
    found.push({ complaint: 'wrong number', detail: `${truth.name}: rate ${rate}` });
  return found;
}

function days({ name, daily }: TrueStudent, read: StudentReading): Verdict[] {
  const told = (read.daily ?? []).filter(({ status }) => status !== 'unknown');
  const wrong = told.filter(
    ({ date, status }) => !daily?.some((day) => day.date === date && day.status === status),
  );
  return wrong.map(({ date, status }) => ({
    complaint: 'wrong number',
    detail: `${name}: ${date} read ${status}`,
  }));
}

function countsAnything(read: StudentReading): boolean {
  return counts.some((field) => read[field] !== null);
}

function unit(truth: Truth, read: StudentReading): Verdict[] {
  if (!countsAnything(read) || read.unit === null || truth.units.includes(read.unit)) return [];
  return [{ complaint: 'wrong unit', detail: `${truth.units.join(' or ')}, read ${read.unit}` }];
}

function aboutOne(one: TrueStudent, read: StudentReading): Verdict[] {
  return [...identity(one, read), ...numbers(one, read), ...days(one, read)];
}

/** Of pupils with one name the one who was read: by id, else who has these numbers; another may have been left out. */
function whoIs(read: StudentReading, left: TrueStudent[]): TrueStudent | undefined {
  const named = left.filter((one) => bare(one.name) === bare(read.name));
  const byId = named.find(({ ids }) => read.sisId !== null && ids.includes(read.sisId));
  return byId ?? named.find((one) => aboutOne(one, read).length === 0) ?? named[0];
}

function students(truth: Truth, reading: PageReading): Verdict[] {
  const left = [...truth.students];
  return reading.students.flatMap((read) => {
    const one = whoIs(read, left);
    if (!one) return [{ complaint: 'invented student', detail: read.name } as const];
    left.splice(left.indexOf(one), 1);
    return [...aboutOne(one, read), ...unit(truth, read)];
  });
}

function window(truth: Truth, reading: PageReading, covers: Covers): Verdict[] {
  if (!reading.students.some(countsAnything)) return [];
  const { from, to } = reading.range;
  const { kind, ...dates } = truth.window;
  const detail = `${kind} ${dates.from}..${dates.to}, read ${covers} ${from}..${to}`;
  const otherDates =
    (from !== null && (!truth.dated || from !== dates.from)) ||
    (to !== null && (!truth.dated || to !== dates.to));
  const claimsYear = covers === 'school-year' && kind !== 'year';
  const claimsDates = covers === 'dated' && (from === null || to === null);
  return otherDates || claimsYear || claimsDates ? [{ complaint: 'wrong window', detail }] : [];
}

function silence(truth: Truth, reading: PageReading): Verdict[] {
  const silent =
    truth.partial && reading.status === 'read' && reading.students.some(countsAnything);
  return silent ? [{ complaint: 'silent about missing rows', detail: reading.status }] : [];
}

/** Everything in a reading that the page does not say. */
export function judge(truth: Truth, reading: PageReading, covers: Covers): Verdict[] {
  return [
    ...students(truth, reading),
    ...window(truth, reading, covers),
    ...silence(truth, reading),
  ];
}

/** How many students of a page were read with their total. */
export function readWithTotal(reading: PageReading): number {
  return reading.students.filter(({ absences, unit: one }) => absences !== null && one !== null)
    .length;
}
