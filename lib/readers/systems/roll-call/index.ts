import { firstBesideLists } from '../../page/beside-lists.ts';
import { bodyOf, first } from '../../page/dom.ts';
import { fold } from '../../page/text.ts';
import { labelText } from '../../page/visible-text.ts';
import type { Page, SisSystem } from '../../reader.ts';
import { ownAttendance } from './own-attendance.ts';
import { studentList } from './student-list.ts';

/** A frame inside Canvas, on any host: it names itself in its title, or in the heading students see. */
function isRollCall(page: Page): boolean {
  const heading = firstBesideLists(bodyOf(page.document), 'h1.student-header');
  const title = first(page.document, 'title');
  return (
    (title !== null && fold(title.textContent ?? '') === 'roll call attendance tool') ||
    (heading !== null && fold(labelText(heading)) === 'roll call attendance')
  );
}

export const rollCall: SisSystem = {
  id: 'roll-call',
  name: 'Canvas Roll Call',
  homepage: 'https://github.com/instructure/rollcall-attendance',
  hosts: ['rollcall.instructure.com'],
  recognises: isRollCall,
  evidence: 'A',
  lastChecked: '2026-11',
  confirmed: false,
  readers: [studentList, ownAttendance],
};
