import { bodyOf, first } from '../../page/dom.ts';
import type { Page, SisSystem } from '../../reader.ts';
import { absences } from './absences.ts';

/** The bar with the account's name, and the table style of all its pages. */
function isLibrus(page: Page): boolean {
  const body = bodyOf(page.document);
  return first(body, '#user-section') !== null && first(body, 'table.decorated') !== null;
}

export const librus: SisSystem = {
  id: 'librus',
  name: 'Librus Synergia',
  homepage: 'https://www.librus.pl',
  hosts: ['synergia.librus.pl'],
  recognises: isLibrus,
  evidence: 'B',
  lastChecked: '2026-11',
  confirmed: false,
  readers: [absences],
};
