import type { Plan } from '../plan.ts';
import type { Sheet } from '../sheet.ts';
import { dayGrid } from './days.ts';
import { oneStudent, onlyData, sentences } from './alone.ts';
import { definitionCards, lineCards, tileCards } from './cards.ts';
import { frozenCopy, roleGrid, virtualGrid } from './roles.ts';
import {
  hugeSpan,
  inLayout,
  rowPerCourse,
  tableInCells,
  tablePerClass,
  tablePerStudent,
  turnedOnItsSide,
} from './several.ts';
import { headsInBody, hiddenTwin, plainTable, splitTable, titledTable } from './table.ts';

/** Every shape a list may take on a page. */
export const shapes: Record<string, (sheet: Sheet, plan: Plan) => string> = {
  table: plainTable,
  'heads in body': headsInBody('th'),
  'bold heads': headsInBody('bold'),
  'plain heads': headsInBody('plain'),
  titled: titledTable,
  split: splitTable,
  'hidden twin': hiddenTwin,
  grid: roleGrid('grid'),
  treegrid: roleGrid('treegrid'),
  'table of roles': roleGrid('table'),
  virtual: virtualGrid,
  'frozen copy': frozenCopy,
  'definition cards': definitionCards,
  'tile cards': tileCards,
  'line cards': lineCards,
  'table per class': tablePerClass,
  'table per student': tablePerStudent,
  'turned on its side': turnedOnItsSide,
  'in layout': inLayout,
  'table in cells': tableInCells,
  'row per course': rowPerCourse,
  'huge span': hugeSpan,
  sentences,
  'day grid': dayGrid,
  'one student': oneStudent,
  'only data': onlyData,
};

export const shapeNames = Object.keys(shapes);
