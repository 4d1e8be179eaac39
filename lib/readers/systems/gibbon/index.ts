import type { SisSystem } from '../../reader.ts';
import { cards } from './cards.ts';
import { consecutiveAbsences } from './consecutive-absences.ts';
import { isGibbon } from './content.ts';
import { history } from './history.ts';
import { studentList } from './student-list.ts';
import { summary } from './summary.ts';

export const gibbon: SisSystem = {
  id: 'gibbon',
  name: 'Gibbon',
  homepage: 'https://gibbonedu.org',
  hosts: [],
  recognises: isGibbon,
  evidence: 'A',
  lastChecked: '2026-11',
  confirmed: false,
  readers: [summary, cards, history, consecutiveAbsences, studentList],
};
