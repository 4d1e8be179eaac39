import type {
  ExportPreview,
  ExportScope,
  ExportTicks,
} from '../../../components/export/ExportForm.tsx';
import type { SchoolDay } from '../../../lib/domain/school-day.ts';
import type { Settings } from '../../../lib/domain/settings.ts';
import { usedStanding } from '../../../lib/domain/stored-standing.ts';
import { eventsCsv, type EventsFile } from '../../../lib/export/events-csv.ts';
import type { ExportedCase } from '../../../lib/export/exported-case.ts';

export type PreparedExport = { file: EventsFile; preview: ExportPreview };

/** Name of the file: what it holds and the day, in letters every system takes. */
export function exportFileName(scope: ExportScope, today: SchoolDay): string {
  return `bridgeback-${scope === 'over' ? 'over-the-line' : 'everyone'}-${today}.csv`;
}

/** The cases of a scope: over the line by the counts as they stand, or everyone read on this device. */
export function casesOf(
  cases: readonly ExportedCase[],
  scope: ExportScope,
  settings: Settings,
  today: SchoolDay,
): ExportedCase[] {
  if (scope === 'everyone') return [...cases];
  return cases.filter(
    ({ snapshots }) => usedStanding(snapshots, settings, today)?.standing.line === 'over',
  );
}

/** The file as it would leave just now, and what is said about it before it does. */
export function prepareExport(
  cases: readonly ExportedCase[],
  chosen: { scope: ExportScope; ticks: ExportTicks },
  { settings, today }: { settings: Settings; today: SchoolDay },
): PreparedExport {
  const included = casesOf(cases, chosen.scope, settings, today);
  const file = eventsCsv(included, chosen.ticks, { settings, today });
  const notes = included.flatMap((one) => one.notes);
  return {
    file,
    preview: {
      fileName: exportFileName(chosen.scope, today),
      students: file.students.length,
      rows: file.rows,
      columns: file.columns.length,
      restrictedNotes: notes.filter(({ kind }) => kind === 'restricted').length,
      privateNotes: notes.filter(({ kind }) => kind === 'private').length,
    },
  };
}
