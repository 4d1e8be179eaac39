import { changeEvents, type WrittenChange } from '../../../../components/case/change-events.ts';
import type { HistoryEvent } from '../../../../components/case/history-event.ts';
import { letterEvents } from '../../../../components/case/letter-events.ts';
import type { Written } from '../../../../components/leaving/written.ts';
import { changesAbout, type RecordChange } from '../../../../lib/store/earlier-versions.ts';
import { useStored } from '../../hooks/use-stored.ts';
import { useKeptLetters } from '../family/use-kept-letters.ts';
import type { CaseView } from './case-view.ts';

/** How somebody sorts their own week is no part of what happened to the student. */
const sorting: readonly RecordChange['table'][] = ['snoozes', 'caseload'];

function asWritten({ id, at, by, act, table, before }: RecordChange): WrittenChange {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a change names the table of its record
  return { id, at, by, act, before: { table, record: before } as Written };
}

/** What happened that stands in no record of today: changes and removals, and letters that were begun and not sent. */
export function useBesideFile({ file, today }: CaseView): HistoryEvent[] {
  const studentId = file.student.id;
  const changes = useStored((rows) => changesAbout(rows, studentId), [studentId]) ?? [];
  const letters = useKeptLetters(studentId, today);
  const told = changes.filter(({ table }) => !sorting.includes(table));
  return [...changeEvents(told.map(asWritten), today), ...letterEvents(letters, today)];
}
