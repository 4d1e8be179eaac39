import type { SisSystem } from '../../reader.ts';
import { isHomeAccess } from './content.ts';
import { monthView } from './month-view.ts';
import { reportCard } from './report-card.ts';

export const eschoolplus: SisSystem = {
  id: 'eschoolplus',
  name: 'eSchoolPlus Home Access Center',
  homepage: 'https://www.powerschool.com',
  hosts: [],
  recognises: isHomeAccess,
  evidence: 'B',
  lastChecked: '2026-11',
  confirmed: false,
  readers: [reportCard, monthView],
};
