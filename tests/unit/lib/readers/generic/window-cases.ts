import type { Case } from './case.ts';
import { table } from './case.ts';

/** What the counts run over, as the page says it. */
export const windowCases: Case[] = [
  {
    page: 'dates in two fields',
    html: `<form>From <input type="date" name="startDate" value="2026-08-10"> to <input type="date" name="endDate" value="2026-11-20"></form>${table('Student | ID | Days Absent', 'Vale, Ada | 2001 | 16', 'Moss, Ben | 2002 | 23')}`,
    wanted: {
      status: 'read',
      unit: 'day',
      covers: 'dated',
      from: '2026-08-10',
      to: '2026-11-20',
      absences: [16, 23],
    },
  },
  {
    page: 'dates in a line above',
    html: `<h2>Absence report</h2><p>Aug 10 - Nov 20, 2026</p>${table('Student | ID | Days Absent', 'Vale, Ada | 2001 | 16', 'Moss, Ben | 2002 | 23')}`,
    wanted: {
      status: 'read',
      unit: 'day',
      covers: 'dated',
      from: '2026-08-10',
      to: '2026-11-20',
      absences: [16, 23],
    },
  },
  {
    page: 'dates that may be two days each',
    html: `<p>09/08/2026 - 11/10/2026</p>${table('Student | ID | Days Absent', 'Vale, Ada | 2001 | 16', 'Moss, Ben | 2002 | 23')}`,
    wanted: { status: 'read', unit: 'day', covers: 'unknown', absences: [16, 23] },
  },
  {
    page: 'dates whose order another one settles',
    html: `<p>08/10/2026 - 11/20/2026</p>${table('Student | ID | Days Absent', 'Vale, Ada | 2001 | 16', 'Moss, Ben | 2002 | 23')}`,
    wanted: {
      status: 'read',
      unit: 'day',
      covers: 'dated',
      from: '2026-08-10',
      to: '2026-11-20',
      absences: [16, 23],
    },
  },
  {
    page: 'a window of a few days',
    html: `<h2>Absences in the last 5 days</h2>${table('Student | ID | Days Absent', 'Vale, Ada | 2001 | 2', 'Moss, Ben | 2002 | 3')}`,
    wanted: { status: 'read', covers: 'unknown', names: ['Vale, Ada', 'Moss, Ben'] },
  },
  {
    page: 'a term, and the year gone by',
    html: table(
      'Student | ID | Days Absent (2024-25) | Days Absent (2025-26)',
      'Vale, Ada | 2001 | 2 | 5',
      'Moss, Ben | 2002 | 3 | 6',
    ),
    wanted: { status: 'ambiguous', asks: 'absences' },
  },
];
