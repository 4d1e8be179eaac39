import { i18n } from '#i18n';
import { schoolDayOf } from '../../lib/domain/instant.ts';
import type { Instant, SchoolDay } from '../../lib/domain/school-day.ts';
import { listWords } from '../../lib/words/list.ts';
import { type Written, writtenKind, writtenLines } from '../leaving/written.ts';
import type { IconName } from '../ui/Icon.tsx';
import type { HistoryEvent } from './history-event.ts';

/** One change of a record: what was done, by whom, and how the record stood before. */
export type WrittenChange = {
  id: string;
  at: Instant;
  by: string;
  act: 'edit' | 'delete' | 'restore';
  before: Written;
};

/** Longest text that is told of what a record said, in characters: the record itself has the rest. */
const longest = 140;

const icons: Record<WrittenChange['act'], IconName> = {
  edit: 'pencil',
  delete: 'trash',
  restore: 'undo',
};

/** How much of a record the time line may tell: nothing of a note, of a talk only with whom (domain.md 9). */
function toldLines(before: Written, today: SchoolDay): string[] {
  if (before.table === 'notes') return [];
  return writtenLines(before, today).slice(0, before.table === 'interviews' ? 1 : 2);
}

function shortened(text: string): string {
  const letters = Array.from(text);
  return letters.length <= longest ? text : `${letters.slice(0, longest).join('').trimEnd()}…`;
}

/** "By Ms. Abara. Was: Four full mornings, Flexible schedule". */
function detailOf({ by, before, act }: WrittenChange, today: SchoolDay): string | null {
  const told = act === 'restore' ? [] : toldLines(before, today);
  const parts = [
    by === '' ? '' : i18n.t('paper.change.by', { name: by }),
    told.length === 0 ? '' : i18n.t('paper.change.was', { words: shortened(listWords(told)) }),
  ].filter((part) => part !== '');
  return parts.length === 0 ? null : parts.join(' ');
}

/** Edits of one record on one day are one event, which tells how it stood before the first of them. */
function oncePerDay(changes: readonly WrittenChange[]): WrittenChange[] {
  const groups = Map.groupBy(
    changes.toSorted((one, other) => one.at.localeCompare(other.at)),
    ({ id, at, act, before }) => (act === 'edit' ? `${before.record.id} ${schoolDayOf(at)}` : id),
  );
  return [...groups.values()].flatMap(([first, ...later]) =>
    first === undefined ? [] : [{ ...first, at: later.at(-1)?.at ?? first.at }],
  );
}

/** Records that were changed, removed or brought back, each on the day of that: a correction is seen, and so is what it replaced. */
export function changeEvents(changes: readonly WrittenChange[], today: SchoolDay): HistoryEvent[] {
  return oncePerDay(changes).map((change) => ({
    id: `change ${change.id}`,
    kind: 'changes',
    day: schoolDayOf(change.at),
    at: change.at,
    icon: icons[change.act],
    title: i18n.t(`paper.change.${change.act}`, { kind: writtenKind(change.before) }),
    detail: detailOf(change, today),
  }));
}
