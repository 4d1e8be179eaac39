import type { Covers, PageReading, StudentReading } from './page-reading.ts';
import type { SchoolDay } from './school-day.ts';
import type { Settings } from './settings.ts';

/** Attendance Works' tiers on the exact ratio (domain.md R3). */
export type Tier = 'satisfactory' | 'at-risk' | 'moderate' | 'severe';

/** Where a denominator came from (domain.md R9). Null elsewhere: counts only, never 180. */
export type DenominatorSource = 'read' | 'computed' | 'estimated';
export type Denominator = { days: number; source: DenominatorSource };

/** Why no threshold was applied to a count. */
export type NotJudged =
  | 'no-count' // the page shows none, or the reading is not sure of it
  | 'other-unit' // class periods, hours…: never compared with a day threshold (R6)
  | 'other-window' // a month, a term: not the year to date
  | 'unknown-window' // the page does not say which days its counts cover
  | 'unsure'; // the page reading is ambiguous

/** `over` asks "do you know why?", `near` is worth a glance (at risk, early signal), `below` is neither. */
export type Line = 'over' | 'near' | 'below';

export type Judged = {
  judged: true;
  line: Line;
  absences: number;
  /** Null before the minimum of enrolled days, or without a denominator. */
  tier: Tier | null;
  /** The early-season count line is met while no tier may be given (R4). */
  early: boolean;
  /** The highest count threshold reached, in days; null when none. */
  passed: number | null;
  denominator: Denominator | null;
  /** Last day the count covers. */
  asOf: SchoolDay;
};
export type Standing = Judged | { judged: false; reason: NotJudged };

export type JudgeInput = {
  reading: Pick<PageReading, 'status' | 'range'>;
  covers: Covers;
  student: Pick<StudentReading, 'unit' | 'absences' | 'enrolled' | 'attendanceRate'>;
  settings: Settings;
  today: SchoolDay;
};
