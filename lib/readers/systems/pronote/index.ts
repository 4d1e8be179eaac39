import { firstBesideLists } from '../../page/beside-lists.ts';
import { bodyOf } from '../../page/dom.ts';
import type { Page, SisSystem } from '../../reader.ts';
import { absenceRecap } from './absence-recap.ts';
import { studentList } from './student-list.ts';

/** The vendor's own names of the parts of its screens and of its tables for printing. */
function isPronote(page: Page): boolean {
  const parts = '[id^="GInterface"], .liste_gridTitre, table.ObjetListe_Impression';
  return firstBesideLists(bodyOf(page.document), parts) !== null;
}

export const pronote: SisSystem = {
  id: 'pronote',
  name: 'PRONOTE',
  homepage: 'https://www.index-education.com',
  hosts: ['index-education.net'],
  recognises: isPronote,
  evidence: 'B',
  lastChecked: '2026-11',
  confirmed: false,
  readers: [absenceRecap, studentList],
};
