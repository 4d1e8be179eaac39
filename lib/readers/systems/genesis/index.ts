import type { SisSystem } from '../../reader.ts';
import { classAttendance } from './class-attendance.ts';
import { isGenesis } from './content.ts';

export const genesis: SisSystem = {
  id: 'genesis',
  name: 'Genesis',
  homepage: 'https://www.genesisedu.com',
  hosts: [],
  recognises: isGenesis,
  evidence: 'B',
  lastChecked: '2026-11',
  confirmed: false,
  readers: [classAttendance],
};
