import type { SisSystem } from '../../reader.ts';
import { absences } from './absences.ts';
import { isFocus } from './content.ts';

export const focus: SisSystem = {
  id: 'focus',
  name: 'Focus',
  homepage: 'https://www.focusschoolsoftware.com',
  hosts: [],
  recognises: isFocus,
  evidence: 'B',
  lastChecked: '2026-11',
  confirmed: false,
  readers: [absences],
};
