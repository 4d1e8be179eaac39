import type { PageReader } from '../reader.ts';
import { cards } from './cards.ts';
import { data } from './data.ts';
import { days } from './days.ts';
import { monthSheets } from './month-sheets.ts';
import { sentences } from './sentences.ts';
import { sheets } from './sheets.ts';
import { roster, table } from './table.ts';

/** Readers for pages that no system's own reader claims, the surest kind of page first. */
export const genericReaders: PageReader[] = [
  table,
  cards,
  sheets,
  monthSheets,
  sentences,
  days,
  roster,
  data,
];
