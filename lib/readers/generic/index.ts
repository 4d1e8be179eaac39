import type { PageReader } from '../reader.ts';
import { cards } from './cards.ts';
import { roster, table } from './table.ts';

/** Readers for pages that no system's own reader claims, the surest kind of page first. */
export const genericReaders: PageReader[] = [table, cards, roster];
