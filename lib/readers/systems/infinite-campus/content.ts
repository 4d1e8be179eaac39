import { firstBesideLists } from '../../page/beside-lists.ts';
import { bodyOf, rootOf } from '../../page/dom.ts';
import type { Page } from '../../reader.ts';

/** The frames Infinite Campus nests its tools in, each a page of its own with one of these in it or around it. */
const frames = ['main-workspace', 'frameWorkspace', 'frameWorkspaceDetail', 'frameSidebar']
  .flatMap((name) => [`iframe#${name}`, `iframe[name="${name}"]`, `frame[name="${name}"]`])
  .join(', ');

/** Its own files, which every host serves from the same place. */
const files = 'script[src*="/campus/"], link[href*="/campus/"], form[action*="/campus/"]';

/** Whether the page is one of Infinite Campus: staff's frames, or a page of the portal. */
export function isInfiniteCampus(page: Page): boolean {
  const ofCampus =
    page.url.pathname.startsWith('/campus/') ||
    firstBesideLists(rootOf(page.document), files) !== null;
  return ofCampus || firstBesideLists(bodyOf(page.document), frames) !== null;
}
