import type { SisSystem } from '../../reader.ts';
import { isSynergy } from './content.ts';
import { familyAttendance } from './family-attendance.ts';
import { studentRows } from './student-rows.ts';

export const synergy: SisSystem = {
  id: 'synergy',
  name: 'Synergy',
  homepage: 'https://www.edupoint.com',
  hosts: ['*.edupoint.com'],
  recognises: isSynergy,
  evidence: 'B',
  lastChecked: '2026-11',
  confirmed: false,
  readers: [familyAttendance, studentRows],
};
