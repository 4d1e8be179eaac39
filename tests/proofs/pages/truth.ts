import type { StudentReading, Unit } from '../../../lib/domain/page-reading.ts';

export type TrueStudent = {
  /** As the page shows it, white space collapsed. */
  name: string;
  /** Ids the page shows or carries in the row's link or attribute. */
  ids: string[];
  grade: string | null;
  /** Null where the page does not show it and it does not follow from what it shows. */
  absences: number | null;
  excused: number | null;
  unexcused: number | null;
  tardies: number | null;
  enrolled: number | null;
  /** The share attended as it follows from the percentage shown, 0..1. */
  attendanceRate: number | null;
  /** The days a page shows one by one, in the sense of its legend; null where it shows none. */
  daily: StudentReading['daily'];
};

/** What a page really says; written down before the page is made, never taken from its markup. */
export type Truth = {
  students: TrueStudent[];
  /** Units that are right; the counts' own unit also where the page does not say it. */
  units: Unit[];
  window: { kind: 'year' | 'term' | 'month' | 'week'; from: string; to: string };
  /** Whether the page gives the window's dates. */
  dated: boolean;
  /** More rows exist than stand on the page, and the page says so. */
  partial: boolean;
  /** A plain, well labelled list with unit and window: what a useful reader reads. */
  plain: boolean;
};
