import type { SharedLine } from '../../../../components/leaving/SharedLog.tsx';
import {
  type NamesById,
  purposeLine,
  sharedDetail,
  sharedTitle,
} from '../../../../components/leaving/shared-words.ts';
import type { IconName } from '../../../../components/ui/Icon.tsx';
import type { Disclosure, DisclosureAct } from '../../../../lib/domain/disclosure.ts';
import { schoolDayOf } from '../../../../lib/domain/instant.ts';
import type { SchoolDay } from '../../../../lib/domain/school-day.ts';
import type { Student } from '../../../../lib/domain/student.ts';
import { disclosuresOf } from '../../../../lib/store/disclosures.ts';
import type { Rows } from '../../../../lib/store/read-store.ts';
import { formatDay, formatTime } from '../../../../lib/words/day.ts';

/** The log, newest first, and the students in it who are still on this device, by name. */
export type SharedLogRead = { lines: Disclosure[]; students: Map<string, Student> };

export async function readSharedLog(rows: Rows, besides: string | null): Promise<SharedLogRead> {
  const lines = await disclosuresOf(rows);
  const ids = new Set([...lines.flatMap((line) => line.students), ...(besides ? [besides] : [])]);
  const found = await rows.getMany('students', [...ids]);
  const students = found
    .filter((student) => student !== undefined)
    .toSorted((one, other) => one.name.localeCompare(other.name));
  return { lines, students: new Map(students.map((student) => [student.id, student])) };
}

/** The lines that are about one student; all for the empty id. */
export function linesAbout(lines: readonly Disclosure[], studentId: string): Disclosure[] {
  return lines.filter(({ students }) => studentId === '' || students.includes(studentId));
}

const icons: Record<DisclosureAct, IconName> = {
  csv: 'download',
  backup: 'archive',
  'hand-over': 'people',
  'plain-json': 'page',
  print: 'print',
  copy: 'copy',
  log: 'table',
};

/** One line of the log in finished words. */
export function sharedLine(line: Disclosure, names: NamesById, today: SchoolDay): SharedLine {
  const day = schoolDayOf(line.at);
  const isFile = line.act === 'csv' || line.act === 'log';
  return {
    id: line.id,
    icon: icons[line.act],
    title: sharedTitle(line, names),
    detail: sharedDetail(line),
    fields: isFile ? line.fields : [],
    purpose: purposeLine(line),
    by: line.by,
    when: day === today ? formatTime(line.at) : formatDay(day, today),
  };
}
