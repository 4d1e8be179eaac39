import type { SisSystem } from '../../reader.ts';
import { attendanceTotals } from './attendance-totals.ts';
import { isSkyward } from './content.ts';
import { familyAccess } from './family-access.ts';

export const skyward: SisSystem = {
  id: 'skyward',
  name: 'Skyward',
  homepage: 'https://www.skyward.com',
  hosts: ['*.skyward.com', '*.iscorp.com'],
  recognises: isSkyward,
  evidence: 'B',
  lastChecked: '2026-11',
  confirmed: false,
  readers: [attendanceTotals, familyAccess],
};
