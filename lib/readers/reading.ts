import type { PageReading, StudentReading } from '../domain/page-reading.ts';
import type { Ending, Figure, Finding, FoundStudent, Skipped } from './finding.ts';
import { noRange } from './finding.ts';
import { clip } from './page/text.ts';
import { visibleText } from './page/visible-text.ts';

/** Limits of page-reading.ts: a reading beyond them would be refused as a whole. */
const longest = 300;
const longestId = 100;
export const mostStudents = 20_000;
const mostDays = 400;

/** What pages write where there is nothing to count: blank, dashes, dots. */
const noValue = /^[\p{Pd}\u2212.\s]*$/u;

const noCounts = { absences: null, excused: null, unexcused: null, tardies: null, enrolled: null };

function readDaily(found: FoundStudent): StudentReading['daily'] {
  const daily = found.daily?.() ?? null;
  return daily && daily.length <= mostDays ? daily : null;
}

function readStudent(found: FoundStudent, figures: Figure[]): StudentReading {
  const grade = found.grade?.() ?? '';
  const student: StudentReading = {
    name: found.name,
    sisId: found.sisId,
    grade: grade !== '' && grade.length <= longest ? grade : null,
    unit: found.unit,
    ...noCounts,
    attendanceRate: found.rate?.() ?? null,
    daily: readDaily(found),
  };
  for (const figure of figures) student[figure.field] = figure.value;
  return student;
}

function sameNumbers(one: StudentReading, other: StudentReading): boolean {
  const { name: _one, ...numbers } = one;
  const { name: _other, ...others } = other;
  return JSON.stringify(numbers) === JSON.stringify(others);
}

/** Whether a finding names a student at all; longer texts than 300 characters are no names. */
export function isNamed(found: FoundStudent): boolean {
  const id = found.sisId ?? '-';
  return found.name !== '' && found.name.length <= longest && id !== '' && id.length <= longestId;
}

/** Gathers findings into a page reading (design.md 3): one entry per student, in page order. */
export function gatherReading(reader: string): {
  /** Takes a finding in; gives the index of a student that is new on the page, else null. */
  add: (finding: Finding) => number | null;
  finish: (ending: Ending) => PageReading;
} {
  const students: StudentReading[] = [];
  const skipped: Skipped[] = [];
  const placeOf = new Map<string, number>();
  const rows = { seen: 0, read: 0 };
  let cutOff = false;

  function refuse({ text, reason }: Skipped): void {
    if (skipped.length < mostStudents) skipped.push({ text: clip(text, longest), reason });
  }

  function refuseFigure({ column, element }: Figure): void {
    const text = visibleText(element);
    if (!noValue.test(text)) refuse({ text: `${column}: ${text}`, reason: 'not-a-number' });
  }

  function addStudent(found: FoundStudent): number | null {
    const figures = found.figures?.() ?? [];
    const student = readStudent(found, figures);
    for (const figure of figures) if (figure.value === null) refuseFigure(figure);
    const place = found.sisId === null ? undefined : placeOf.get(found.sisId);
    const before = place === undefined ? undefined : students[place];
    rows.read += 1;
    if (place === undefined || !before) {
      if (found.sisId !== null) placeOf.set(found.sisId, students.length);
      return students.push(student) - 1;
    }
    if (!sameNumbers(before, student)) {
      students[place] = { ...before, ...noCounts, daily: null };
      refuse({ text: found.name, reason: 'listed-twice' });
    }
    return null;
  }

  return {
    add(finding) {
      rows.seen += 1;
      if (finding.kind === 'skipped') refuse(finding.skipped);
      else if (finding.kind === 'same student') rows.read += 1;
      else if (!isNamed(finding.student)) refuse({ text: finding.student.name, reason: 'no-name' });
      else if (students.length < mostStudents) return addStudent(finding.student);
      else cutOff = true;
      return null;
    },
    finish(ending) {
      for (const one of ending.skipped ?? []) refuse(one);
      const range = ending.range ?? noRange;
      const whole = ending.status ?? (students.length > 0 ? 'read' : 'nothing');
      return {
        status: cutOff ? 'incomplete' : whole,
        reader,
        range: { ...range, label: range.label === null ? null : clip(range.label, longest) },
        students,
        rows,
        skipped,
      };
    },
  };
}
