import type { SisSystem } from '../../reader.ts';
import { classAttendance } from './class-attendance.ts';
import { isPowerSchool } from './content.ts';
import { guardianHome } from './guardian-home.ts';
import { sectionShares } from './section-shares.ts';
import { studentList } from './student-list.ts';

export const powerschool: SisSystem = {
  id: 'powerschool',
  name: 'PowerSchool',
  homepage: 'https://www.powerschool.com',
  hosts: ['*.powerschool.com'],
  recognises: isPowerSchool,
  evidence: 'A',
  lastChecked: '2026-11',
  confirmed: false,
  readers: [guardianHome, classAttendance, sectionShares, studentList],
};
