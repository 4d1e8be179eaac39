import { denominatorOf, tierOver } from './denominator.ts';
import { isEarlySignal } from './early-season.ts';
import { calendarFor } from './school-calendar.ts';
import type { SchoolDay } from './school-day.ts';
import type { Judged, JudgeInput, Line, NotJudged, Standing, Tier } from './standing.ts';
import { passedThreshold, thresholdsOf } from './thresholds.ts';
import { isChronicTier } from './tier.ts';
import { comparableWithDays } from './unit.ts';
import { coverageOf } from './window.ts';

function notJudged(reason: NotJudged): Standing {
  return { judged: false, reason };
}

function lineOf(tier: Tier | null, early: boolean, passed: number | null): Line {
  if (passed !== null || (tier !== null && isChronicTier(tier))) return 'over';
  return tier === 'at-risk' || early ? 'near' : 'below';
}

/** A count in days that covers the year from `from` to `asOf`. */
function judgeYearToDate(
  { student, settings }: JudgeInput,
  absences: number,
  from: SchoolDay | null,
  asOf: SchoolDay,
): Judged {
  const calendar = calendarFor(settings.calendar, asOf);
  const denominator = denominatorOf(student, calendar, asOf, from);
  const enough = denominator !== null && denominator.days >= settings.minimumDays;
  const tier = enough ? tierOver(absences, denominator, student.attendanceRate) : null;
  const firstDay = calendar?.firstDay ?? from;
  const early = tier === null && firstDay !== null && isEarlySignal(absences, firstDay, asOf);
  const passed = passedThreshold(absences, thresholdsOf(settings));
  const line = lineOf(tier, early, passed);
  return { judged: true, line, absences, tier, early, passed, denominator, asOf };
}

/**
 * Where a student stands, from one reading: the count in days against the school's count lines, and its tier where the
 * days enrolled are known and enough; or why no line was applied. Rows of an incomplete page are judged, those of an
 * ambiguous one never (domain.md R1-R6, R9; design.md 1.1).
 */
export function judge(input: JudgeInput): Standing {
  const { reading, covers, student, settings, today } = input;
  if (reading.status === 'ambiguous') return notJudged('unsure');
  if (student.absences === null) return notJudged('no-count');
  if (!comparableWithDays(student.unit)) return notJudged('other-unit');
  const coverage = coverageOf(covers, reading.range, settings.calendar, today);
  if (coverage.kind === 'other-window') return notJudged('other-window');
  if (coverage.kind === 'unknown') return notJudged('unknown-window');
  return judgeYearToDate(input, student.absences, coverage.from, coverage.asOf);
}
