import type { PageReading, StudentReading } from '../../lib/domain/page-reading.ts';
import type { TrueStudent, Truth } from './measure-truth.ts';

/** What came of one page. `missing` are numbers the page shows and the reading declines; they are no error, but a gap. */
export type Score = {
  expected: number;
  found: number;
  right: number;
  wrong: number;
  missing: number;
  invented: number;
  unitAndRange: boolean;
  /** A unit or dates were read that are not the page's; leaving them open is no error, but a gap. */
  misleading: boolean;
  remarks: string[];
};

const counts = ['absences', 'excused', 'unexcused', 'tardies', 'enrolled'] as const;

function emptyScore(): Score {
  return {
    expected: 0,
    found: 0,
    right: 0,
    wrong: 0,
    missing: 0,
    invented: 0,
    unitAndRange: true,
    misleading: false,
    remarks: [],
  };
}

function numbersIn(student: StudentReading): number {
  const read = [...counts, 'attendanceRate' as const].filter((field) => student[field] !== null);
  return read.length;
}

/** Pairs by id, else by name; each reading is used once, so that two students of one name are told apart by their order. */
function pair(
  truth: TrueStudent[],
  read: StudentReading[],
): { pairs: [TrueStudent, StudentReading][]; rest: StudentReading[] } {
  const rest = [...read];
  const take = (test: (one: StudentReading) => boolean): StudentReading | undefined => {
    const place = rest.findIndex(test);
    return place < 0 ? undefined : rest.splice(place, 1)[0];
  };
  const pairs = truth.flatMap((one): [TrueStudent, StudentReading][] => {
    const match =
      one.sisId === null
        ? take(({ name }) => name === one.name)
        : (take(({ sisId }) => sisId === one.sisId) ??
          take(({ sisId, name }) => sisId === null && name === one.name));
    return match ? [[one, match]] : [];
  });
  return { pairs, rest };
}

function compareNumbers(score: Score, truth: TrueStudent, read: StudentReading): void {
  for (const field of counts) {
    const [expected, got] = [truth[field], read[field]];
    if (expected === got) score.right += expected === null ? 0 : 1;
    else if (got === null) score.missing += field === 'enrolled' ? 0 : 1;
    else {
      score.wrong += 1;
      score.remarks.push(`${truth.name}: ${field} is ${expected}, read ${got}`);
    }
  }
  compareRate(score, truth, read);
}

/** Shares are compared to a millionth: the page rounds them, and 1 - 0.065 has digits of its own. */
function compareRate(score: Score, truth: TrueStudent, read: StudentReading): void {
  const [expected, got] = [truth.attendanceRate ?? null, read.attendanceRate];
  if (got === null) score.missing += expected === null ? 0 : 1;
  else if (expected !== null && Math.abs(expected - got) < 1e-6) score.right += 1;
  else {
    score.wrong += 1;
    score.remarks.push(`${truth.name}: the share attended is ${expected}, read ${got}`);
  }
}

function compareIdentity(score: Score, truth: TrueStudent, read: StudentReading): void {
  for (const field of ['name', 'sisId', 'grade'] as const) {
    const expected = truth[field];
    if (expected === undefined || expected === null || expected === read[field]) continue;
    score.wrong += 1;
    score.remarks.push(`${truth.name}: ${field} is "${expected}", read "${read[field]}"`);
  }
}

function compareDaily(score: Score, truth: TrueStudent, read: StudentReading): void {
  if (!truth.dailyTally || !read.daily) return;
  for (const [status, expected] of Object.entries(truth.dailyTally)) {
    const got = read.daily.filter((day) => day.status === status).length;
    if (got === expected) score.right += 1;
    else {
      score.wrong += 1;
      score.remarks.push(`${truth.name}: ${expected} days ${status}, read ${got}`);
    }
  }
}

function compareFrame(score: Score, truth: Truth, reading: PageReading): void {
  const units = new Set(reading.students.map(({ unit }) => unit));
  const rightUnit = truth.unit === null || [...units].every((unit) => unit === truth.unit);
  const { from, to } = reading.range;
  const rightRange = truth.range === null || (from === truth.range.from && to === truth.range.to);
  score.unitAndRange = rightUnit && rightRange;
  const otherUnit = !rightUnit && [...units].some((unit) => unit !== null && unit !== truth.unit);
  score.misleading = otherUnit || (!rightRange && (from !== null || to !== null));
  if (!rightUnit) score.remarks.push(`unit is ${truth.unit}, read ${[...units].join(', ')}`);
  if (!rightRange)
    score.remarks.push(`range is ${truth.range?.from}..${truth.range?.to}, read ${from}..${to}`);
}

function scoreCounts(truth: Truth, reading: PageReading): Score {
  const score = emptyScore();
  const { pairs, rest } = pair(truth.students, reading.students);
  score.expected = truth.students.length;
  score.found = pairs.length;
  score.invented = rest.length;
  score.remarks.push(...rest.map(({ name }) => `not on the page: ${name}`));
  for (const [one, read] of pairs) {
    compareIdentity(score, one, read);
    compareNumbers(score, one, read);
    compareDaily(score, one, read);
  }
  compareFrame(score, truth, reading);
  return score;
}

/** Students may be listed, numbers may not. */
function scoreNoCounts(truth: Truth, reading: PageReading): Score {
  const score = emptyScore();
  for (const student of reading.students) {
    score.wrong += numbersIn(student);
    if (numbersIn(student) > 0)
      score.remarks.push(`${student.name}: a number was read that is none`);
  }
  if (truth.kind === 'no students') {
    score.invented = reading.students.length;
    score.remarks.push(...reading.students.map(({ name }) => `no student: ${name}`));
  }
  return score;
}

/** A short window's counts are right with their window or not read at all, and wrong without it. */
function scoreWindow(truth: Truth, reading: PageReading): Score {
  if (reading.students.every((student) => numbersIn(student) === 0)) return emptyScore();
  const score = scoreCounts(truth, reading);
  if (reading.range.from !== null && reading.range.to !== null) return score;
  return {
    ...score,
    wrong: score.wrong + score.right,
    remarks: [...score.remarks, 'counts of a window, read without it'],
  };
}

/** Compares a reading with what the page really says. */
export function compare(truth: Truth, reading: PageReading): Score {
  if (truth.kind === 'counts' || truth.kind === 'daily grid') return scoreCounts(truth, reading);
  return truth.kind === 'window' ? scoreWindow(truth, reading) : scoreNoCounts(truth, reading);
}

/** Whether nothing is wrong or invented, though something may have been left out. */
export function isHonest({ wrong, invented, misleading }: Score): boolean {
  return wrong === 0 && invented === 0 && !misleading;
}

/** Whether nothing is wrong, invented or left out. */
export function isPerfect(score: Score): boolean {
  const { wrong, invented, missing, unitAndRange, found, expected } = score;
  return wrong === 0 && invented === 0 && missing === 0 && unitAndRange && found === expected;
}
