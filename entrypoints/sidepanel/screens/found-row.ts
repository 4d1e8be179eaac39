import { i18n } from '#i18n';
import type { PageRow } from '../../../components/page/page-row.ts';
import type { SchoolDay } from '../../../lib/domain/school-day.ts';
import type { Settings } from '../../../lib/domain/settings.ts';
import type { Snapshot } from '../../../lib/domain/snapshot.ts';
import { coveredUntil } from '../../../lib/domain/snapshots.ts';
import { usedStanding } from '../../../lib/domain/stored-standing.ts';
import type { Student } from '../../../lib/domain/student.ts';
import { formatDay } from '../../../lib/words/day.ts';
import { formatCount } from '../../../lib/words/numbers.ts';
import { markTierOf } from '../../../lib/words/tier.ts';
import { countRest } from './page/standing-words.ts';

/** "Grade 10", or the grade as the page writes it where that is more than a number. */
function gradeFact({ grade }: Student): string[] {
  if (!grade) return [];
  return [/^\d{1,2}$/.test(grade) ? i18n.t('page.grade', { grade }) : grade];
}

/** A student found by name or id: who they are, and the count that stands, with its day. */
export function foundRow(
  student: Student,
  latest: readonly Snapshot[],
  settings: Settings,
  today: SchoolDay,
): PageRow {
  const used = usedStanding(latest, settings, today);
  const standing = used?.standing ?? null;
  const day = used ? coveredUntil(used.snapshot) : null;
  return {
    key: student.id,
    studentId: student.id,
    name: student.name,
    tier: standing ? (markTierOf(standing) ?? 'ok') : null,
    word: null,
    rate: null,
    count: standing ? formatCount(standing.absences) : null,
    countRest: standing ? countRest(standing) : null,
    facts: [...gradeFact(student), student.sisId],
    asOf:
      day === null || day === today ? null : i18n.t('page.asOf', { day: formatDay(day, today) }),
    shares: [],
    cause: null,
    next: null,
  };
}
