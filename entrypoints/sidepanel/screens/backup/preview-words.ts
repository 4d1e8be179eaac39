import { i18n } from '#i18n';
import { copyWhen } from '../../../../components/backup/copy-when.ts';
import type {
  DifferenceWords,
  RestorePreview,
  VersionWords,
} from '../../../../components/backup/restore-state.ts';
import { type Written, writtenKind, writtenLines } from '../../../../components/leaving/written.ts';
import type { Difference, RestorePlan, Side } from '../../../../lib/backup/merge/plan-restore.ts';
import { countsOf } from '../../../../lib/backup/records.ts';
import type { SchoolDay } from '../../../../lib/domain/school-day.ts';
import type { Student } from '../../../../lib/domain/student.ts';
import { recordsIn } from './leaving-file.ts';
import { partCounts } from './part-counts.ts';

type Words = { shownName: (name: string) => string; today: SchoolDay };

/** What a restore would do, in words. */
export function previewOf(plan: RestorePlan, words: Words): RestorePreview {
  const students = [...plan.current.students, ...plan.fresh.students];
  const names = new Map(students.map(({ id, name }) => [id, name]));
  return {
    fresh: partCounts(countsOf(plan.fresh)),
    same: recordsIn(plan.same),
    differences: plan.differs.map((difference) => differenceWords(difference, names, words)),
  };
}

function differenceWords(
  difference: Difference,
  names: ReadonlyMap<string, string>,
  words: Words,
): DifferenceWords {
  const { id, here, newer } = difference;
  const name = names.get('studentId' in here ? here.studentId : id) ?? '';
  const student = words.shownName(name);
  return {
    id,
    title: i18n.t('backup.restoring.about', { kind: kindOf(difference), student }),
    here: versionWords(difference, 'here', words),
    file: versionWords(difference, 'file', words),
    newer,
  };
}

function kindOf(difference: Difference): string {
  if (difference.table === 'students') return i18n.t('backup.student');
  return writtenKind(writtenIn(difference, 'here'));
}

function versionWords(difference: Difference, side: Side, { today }: Words): VersionWords {
  const { updatedAt, deletedAt } = difference[side];
  const lines =
    difference.table === 'students'
      ? studentLines(difference[side])
      : writtenLines(writtenIn(difference, side), today);
  return { lines, when: copyWhen(updatedAt, today), isInBin: deletedAt !== null };
}

function studentLines({ name, grade }: Student): string[] {
  return [name, ...(grade === null ? [] : [i18n.t('backup.grade', { grade })])];
}

function writtenIn(difference: Exclude<Difference, { table: 'students' }>, side: Side): Written {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- table and record come from one difference
  return { table: difference.table, record: difference[side] } as Written;
}
