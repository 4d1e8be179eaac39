import type { ColumnRef } from '../../domain/taught-page.ts';
import type { NamedColumn } from '../generic/column.ts';
import { identityOf } from '../generic/identity.ts';
import { looksLikeName } from '../generic/names.ts';
import type { Sample } from '../generic/sample.ts';
import { readCount } from '../page/numbers.ts';
import type { SampledColumn } from './sample.ts';

/** Two thirds of what stands there, and something does. */
function most({ values }: SampledColumn, holds: (text: string) => boolean): boolean {
  return values.length > 0 && values.filter(holds).length * 3 >= values.length * 2;
}

/** Long numbers of which no two are the same. */
function areKeys(column: SampledColumn): boolean {
  const isDistinct = new Set(column.values).size === column.values.length;
  return isDistinct && most(column, (text) => /^[A-Za-z]{0,4}-?\d{4,15}$/u.test(text));
}

/** Whether the column holds counts at all: somebody may point anywhere. */
export function holdsCounts(column: SampledColumn): boolean {
  return most(column, (text) => readCount(text) !== null);
}

/**
 * Which columns seem to name the students and to hold their ids: as the page's words say it, else by what stands in them,
 * for heads that nobody can know. The column that was pointed at is neither. Null for none.
 */
export function personColumns(
  samples: readonly SampledColumn[],
  columns: NamedColumn[],
  sample: Sample,
  pointed: number,
): { name: ColumnRef | null; givenName: ColumnRef | null; sisId: ColumnRef | null } {
  const identity = identityOf(columns, sample);
  const named = identity?.name ?? [];
  const given = named.length === 2 ? named[0] : undefined;
  const family = named.at(-1);
  const said = samples[family?.index ?? -1];
  const first = said && given ? samples[given.index] : undefined;
  const others = samples.filter((_, place) => place !== pointed);
  const name = said ?? others.find((column) => most(column, looksLikeName)) ?? null;
  const rest = others.filter((column) => column !== name && column !== first);
  const id = samples[identity?.sisId?.index ?? -1] ?? rest.find(areKeys) ?? null;
  return {
    name: name?.ref ?? null,
    givenName: first && first !== samples[pointed] ? first.ref : null,
    sisId: id === samples[pointed] ? null : (id?.ref ?? null),
  };
}
