import type { Ending, Finding, FoundStudent, Skipped } from '../../finding.ts';
import { makeReader } from '../../make-reader.ts';
import { all, attribute, bodyOf, first } from '../../page/dom.ts';
import { isVisible, visibleText } from '../../page/visible-text.ts';
import type { Page } from '../../reader.ts';
import type { EventList } from './event-list.ts';
import { eventsOn, hasEvents } from './event-list.ts';
import { notedDays } from './noted-days.ts';

/** "Vale, Ada": a name as Aspen writes it over its menu. */
const userName = /^\p{L}[^,;:\d]*, ?\p{L}[^,;:\d]*$/u;

/**
 * The student who is signed in. Only students have the tab "My Info", and only families a tab of theirs; whoever else looks
 * at the list has a name over the menu too, and it is not the student's.
 */
function signedInStudent({ document, url }: Page): FoundStudent | null {
  const body = bodyOf(document);
  const own = (url.searchParams.get('navkey') ?? '').startsWith('myInfo.');
  const family = all(body, '.navTab').some((tab) => /family/iu.test(attribute(tab, 'title')));
  const menu = first(body, '#userPreferenceMenu');
  if (!own || family || !menu || !isVisible(menu)) return null;
  const name = visibleText(menu);
  return userName.test(name) ? { name, sisId: null, unit: null, anchor: menu } : null;
}

/** The codes nobody explains, each once, as they stand in the list. */
function codesOf({ notes }: EventList): string {
  return [...new Set(notes.map(({ code }) => code))].join(', ');
}

function leftOut(list: EventList, daily: ReturnType<typeof notedDays>): Skipped[] {
  const { notes, announced } = list;
  if (notes.length === 0) return [];
  if (announced !== null && announced > notes.length)
    return [{ text: `${notes.length} / ${announced}`, reason: 'rows-missing' }];
  const sure = daily?.every(({ status }) => status !== 'unknown') ?? false;
  return sure ? [] : [{ text: codesOf(list), reason: 'unit-unknown' }];
}

function* walk(page: Page): Generator<Finding, Ending> {
  const list = eventsOn(page);
  const student = signedInStudent(page);
  if (!list) return {};
  if (!student) return { skipped: [{ text: codesOf(list), reason: 'no-name' }] };
  const daily = notedDays(list);
  yield { kind: 'student', student: { ...student, daily: () => daily } };
  const skipped = leftOut(list, daily);
  return skipped.some(({ reason }) => reason === 'rows-missing')
    ? { status: 'incomplete', skipped }
    : { skipped };
}

/**
 * My Info > Attendance: a row per day on which something was noted, with a code. Codes are the district's own and no legend
 * stands there; the letters for absent and tardy are believed where the totals the page keeps for itself count the same.
 * Nothing on the screen is a number of days, so none is read.
 */
export const attendanceList = makeReader({
  id: 'aspen/attendance-list',
  covers: 'unknown',
  detect: hasEvents,
  walk,
});
