import { i18n } from '#i18n';
import { newParts } from '../../../../components/backup/restore-state.ts';
import type { Leaving } from '../../../../components/leaving/shared-words.ts';
import type { Counts } from '../../../../lib/backup/records.ts';
import { type PartCounts, partCounts } from './part-counts.ts';

/** The kinds of record in a file, in words, for the log. */
export function kindsIn(counts: Counts): string[] {
  const parts: PartCounts = partCounts(counts);
  return newParts.filter((part) => parts[part] > 0).map(kindWords);
}

function kindWords(part: keyof PartCounts): string {
  return part === 'students'
    ? i18n.t('backup.names')
    : i18n.t(`backup.part.${part}`).toLocaleLowerCase();
}

/** How many records there are in all. */
export function recordsIn(counts: Counts): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

/** Everything about it but what is in it. */
export type About = Pick<Leaving, 'act' | 'to' | 'why'> & Partial<Pick<Leaving, 'ticked'>>;

/** A file as it is written down before it leaves (trust.md S16). */
export function leavingOf(about: About, students: readonly string[], counts: Counts): Leaving {
  return { ...about, students: [...students], fields: kindsIn(counts), rows: recordsIn(counts) };
}
