import { i18n } from '#i18n';
import type {
  ExportPreview,
  ExportScope,
  ExportTicks,
} from '../../../components/export/ExportForm.tsx';
import { columnSchema } from '../../../lib/domain/export-column.ts';
import type { SchoolDay } from '../../../lib/domain/school-day.ts';
import type { Settings } from '../../../lib/domain/settings.ts';
import { usedStanding } from '../../../lib/domain/stored-standing.ts';
import { mayInclude } from '../../../lib/export/columns.ts';
import { eventsCsv, type EventsFile, type EventsWorld } from '../../../lib/export/events-csv.ts';
import type { ExportedCase } from '../../../lib/export/exported-case.ts';

/** The file, what went into it by ticks the school lets count, and what is said about it. */
export type PreparedExport = { file: EventsFile; includes: ExportTicks; preview: ExportPreview };

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
  world: EventsWorld,
): PreparedExport {
  const { settings, today, allowedColumns } = world;
  const mayTick = mayInclude(allowedColumns);
  const included = casesOf(cases, chosen.scope, settings, today);
  const includes = tickedOf(chosen.ticks, mayTick);
  const file = eventsCsv(included, includes, world);
  const notes = included.flatMap((one) => one.notes);
  return {
    file,
    includes,
    preview: {
      fileName: exportFileName(chosen.scope, today),
      students: file.students.length,
      rows: file.rows,
      columns: file.columns.length,
      leftOut: leftOutOf(allowedColumns),
      mayTick,
      restrictedNotes: notes.filter(({ kind }) => kind === 'restricted').length,
      privateNotes: notes.filter(({ kind }) => kind === 'private').length,
    },
  };
}

/** What goes in: ticked, and not left out by the school. */
function tickedOf(ticks: ExportTicks, mayTick: ExportTicks): ExportTicks {
  return {
    causes: ticks.causes && mayTick.causes,
    restrictedNotes: ticks.restrictedNotes && mayTick.restrictedNotes,
    privateNotes: ticks.privateNotes && mayTick.privateNotes,
  };
}

/** Headings of the columns that the school leaves out of every file. */
function leftOutOf(allowed: EventsWorld['allowedColumns']): string[] {
  if (allowed === null) return [];
  return columnSchema.options
    .filter((column) => !allowed.includes(column))
    .map((column) => i18n.t(`csv.column.${column}`));
}
