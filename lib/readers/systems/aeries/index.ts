import type { SisSystem } from '../../reader.ts';
import { attendancePage } from './attendance-page.ts';
import { attendanceSummary } from './attendance-summary.ts';
import { isAeries } from './content.ts';
import { studentTotals } from './student-totals.ts';
import { teacherAttendance } from './teacher-attendance.ts';

export const aeries: SisSystem = {
  id: 'aeries',
  name: 'Aeries',
  homepage: 'https://www.aeries.com',
  hosts: ['*.aeries.net'],
  recognises: isAeries,
  evidence: 'B',
  lastChecked: '2026-11',
  confirmed: false,
  readers: [attendanceSummary, attendancePage, teacherAttendance, studentTotals],
};
