import { causeColumns, columnSchema, type Column } from '../domain/export-column.ts';
import type { Cell } from './csv.ts';
import type { Includes } from './exported-case.ts';

/** One line of the file: what is not mentioned stays empty. */
export type EventRow = Partial<Record<Column, Cell>>;

/**
 * The columns of a file in their order: those of causes only where causes were ticked, and of all only those that the
 * school allows; null where it says nothing.
 */
export function columnsFor(includes: Includes, allowed: readonly Column[] | null): Column[] {
  return columnSchema.options
    .filter((column) => includes.causes || !causeColumns.has(column))
    .filter((column) => allowed === null || allowed.includes(column));
}

/** What a person may tick at all: parts whose columns the school leaves out would only tell that there is something. */
export function mayInclude(allowed: readonly Column[] | null): Includes {
  if (allowed === null) return { causes: true, restrictedNotes: true, privateNotes: true };
  const hasText = allowed.includes('text');
  return {
    causes: allowed.some((column) => causeColumns.has(column)),
    restrictedNotes: hasText,
    privateNotes: hasText,
  };
}
