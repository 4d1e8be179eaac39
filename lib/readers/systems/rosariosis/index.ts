import type { SisSystem } from '../../reader.ts';
import { absenceSummary } from './absence-summary.ts';
import { attendanceChart } from './attendance-chart.ts';
import { attendanceReport } from './attendance-report.ts';
import { isRosario } from './content.ts';
import { finalGrades } from './final-grades.ts';
import { reportCards } from './report-cards.ts';
import { studentList } from './student-list.ts';

export const rosariosis: SisSystem = {
  id: 'rosariosis',
  name: 'RosarioSIS',
  homepage: 'https://www.rosariosis.org',
  hosts: [],
  recognises: isRosario,
  evidence: 'A',
  lastChecked: '2026-11',
  confirmed: false,
  readers: [
    absenceSummary,
    attendanceChart,
    attendanceReport,
    finalGrades,
    reportCards,
    studentList,
  ],
};
