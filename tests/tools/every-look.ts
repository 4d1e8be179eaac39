import { expect, onTestFinished } from 'vitest';
import { cdp, page } from 'vitest/browser';
import { expectNoViolations } from './axe.ts';
import { findClipped } from './find-clipped.ts';
import { shoot } from './shot.ts';
import { speakPseudo } from './pseudo-words.ts';

export type Theme = 'light' | 'dark' | 'forced';
export type Direction = 'ltr' | 'rtl';
export type Look = { width: number; theme: Theme; direction: Direction };

/** Widths of the panel, in CSS pixels (ui/design.md 11). */
export const widths = [320, 360, 480] as const;
const themes = ['light', 'dark', 'forced'] as const;
const directions = ['ltr', 'rtl'] as const;

/** Of every window, in CSS pixels. */
const height = 760;

/** Every width, theme and direction once. */
export const everyLook: readonly Look[] = widths.flatMap((width) =>
  themes.flatMap((theme) => directions.map((direction) => ({ width, theme, direction }))),
);

type Emulator = {
  send: (command: 'Emulation.setEmulatedMedia', settings: { features: object[] }) => Promise<void>;
};

let isPseudo = false;

/** Each is asked of the browser, and waited for, only where it changes: there are eighteen looks to go through. */
let areForced = false;

/** Contrast themes as Windows has them; the browser emulates the media feature and paints system colours. */
async function forceColours(isForced: boolean): Promise<void> {
  if (areForced === isForced) return;
  areForced = isForced;
  const features = [{ name: 'forced-colors', value: isForced ? 'active' : 'none' }];
  await (cdp() as Emulator).send('Emulation.setEmulatedMedia', { features });
}

function standStill(): void {
  // Colours half way between two themes belong to neither.
  for (const duration of ['--d-1', '--d-2', '--d-3']) {
    document.documentElement.style.setProperty(duration, '0ms');
  }
  for (const animation of document.getAnimations()) animation.finish();
}

/** Puts the window into one look; it goes back to the first when the test is over. */
export async function putOn({ width, theme, direction }: Look): Promise<void> {
  const { documentElement, body } = document;
  body.classList.add('bb');
  documentElement.dataset['theme'] = theme === 'dark' ? 'dark' : 'light';
  documentElement.dir = direction;
  await forceColours(theme === 'forced');
  if (innerWidth !== width || innerHeight !== height) await page.viewport(width, height);
  standStill();
}

async function takeOff(): Promise<void> {
  document.documentElement.dir = 'ltr';
  delete document.documentElement.dataset['theme'];
  await forceColours(false);
}

const nameOf = ({ width, theme, direction }: Look) => `${width} px, ${theme}, ${direction}`;

/** What is cut off in each of these looks; what can all be read is left out. */
export async function clippedIn(looks: readonly Look[]): Promise<Record<string, string[]>> {
  onTestFinished(takeOff);
  const clipped: Record<string, string[]> = {};
  for (const look of looks) {
    // oxlint-disable-next-line no-await-in-loop -- one window, one look after the other
    await putOn(look);
    const found = findClipped();
    if (found.length > 0) clipped[nameOf(look)] = found;
  }
  return clipped;
}

/** One theme each, the narrowest and a wide panel, both directions: what axe is asked about. */
const axeLooks: readonly Look[] = [
  { width: 320, theme: 'light', direction: 'rtl' },
  { width: 360, theme: 'dark', direction: 'ltr' },
  { width: 480, theme: 'forced', direction: 'ltr' },
];

/**
 * Checks what is drawn in every width, theme and direction: nothing cut off, nothing beyond the edge; and in one of each, nothing for
 * axe to say. Draw it before; for the pseudo-locale call `speakPseudo()` before drawing.
 */
export async function expectEveryLook(): Promise<void> {
  expect(await clippedIn(everyLook)).toEqual({});
  for (const look of axeLooks) {
    // oxlint-disable-next-line no-await-in-loop
    await putOn(look);
    // oxlint-disable-next-line no-await-in-loop
    await expectNoViolations(document.body, isPseudo);
    // oxlint-disable-next-line no-await-in-loop
    await shoot(nameOf(look));
  }
}

/** Everything drawn from here to the end of the test is in the pseudo-locale. */
export function inPseudoLocale(): void {
  const speakPlain = speakPseudo();
  isPseudo = true;
  onTestFinished(() => {
    isPseudo = false;
    speakPlain();
  });
}
