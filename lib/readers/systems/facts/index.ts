import { firstBesideLists } from '../../page/beside-lists.ts';
import { bodyOf } from '../../page/dom.ts';
import type { Page, SisSystem } from '../../reader.ts';

/** The vendor's own prefix of classes and the folder its pages lie in; a school may show them in a frame of its portal. */
function isFacts(page: Page): boolean {
  const prefixed =
    '[class^="pwr_"], [class*=" pwr_"], a[href*="/pwr/student/"], form[action*="/pwr/"]';
  return firstBesideLists(bodyOf(page.document), prefixed) !== null;
}

/** How its attendance pages are built is not known: they are left to the readers that go by words alone. */
export const facts: SisSystem = {
  id: 'facts',
  name: 'FACTS SIS (RenWeb)',
  homepage: 'https://factsmgt.com',
  hosts: ['*.client.renweb.com', '*.client.factsmgt.com'],
  recognises: isFacts,
  evidence: 'B',
  lastChecked: '2026-11',
  confirmed: false,
  readers: [],
};
