import { unclobbered } from '../../lib/flags/unclobbered.ts';

/** Frames smaller than this hold buttons, counters or nothing, in px. */
const LEAST_WIDTH = 160;
const LEAST_HEIGHT = 80;

/** Whether a frame can hold a list somebody sees: a document of HTML, and as a frame inside a page not tiny or invisible. */
export function isWorthReading(view: Window): boolean {
  const document = unclobbered(view.document);
  if (!/html/.test(document.contentType) || !document.body) return false;
  if (view === view.top) return true;
  return view.innerWidth >= LEAST_WIDTH && view.innerHeight >= LEAST_HEIGHT;
}
