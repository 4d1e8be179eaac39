import type { SisSystem } from '../../reader.ts';
import { attendanceList } from './attendance-list.ts';
import { classDetail } from './class-detail.ts';
import { classList } from './class-list.ts';
import { isAspen } from './content.ts';

export const aspen: SisSystem = {
  id: 'aspen',
  name: 'Aspen',
  homepage: 'https://www.follettsoftware.com',
  hosts: ['myfollett.com'],
  recognises: isAspen,
  evidence: 'B',
  lastChecked: '2026-11',
  confirmed: false,
  readers: [classList, classDetail, attendanceList],
};
