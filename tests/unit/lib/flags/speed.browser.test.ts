import { afterEach, describe, expect, it } from 'vitest';
import type { FlagLayer } from '../../../../lib/flags/layer.ts';
import {
  flags,
  markFor,
  nextPicture,
  openLayer,
  pageMarks,
  pause,
  writeClass,
} from './class-page.ts';

const STUDENTS = 2000;
const MARKS = 400;
let layer: FlagLayer | undefined;

afterEach(() => layer?.remove());

/** How many turns the page got while `work` was going on, and the longest time between two, in ms. */
async function turnsDuring(work: () => Promise<void>): Promise<{ turns: number; longest: number }> {
  let longest = 0;
  let turns = 0;
  let last = performance.now();
  let isOver = false;
  const { port1, port2 } = new MessageChannel();
  port1.addEventListener('message', () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    turns += 1;
    if (!isOver) port2.postMessage(null);
  });
  port1.start();
  port2.postMessage(null);
  await work();
  await new Promise((resolve) => setTimeout(resolve, 50));
  isOver = true;
  return { turns, longest };
}

describe('a page of 2,000 rows and 400 marks', () => {
  it('gets its turn while marks are drawn', async () => {
    const students = Array.from({ length: STUDENTS }, (_, at) => `Marlowe-${at}, Devonte`);
    const anchors = writeClass(students);
    layer = openLayer().layer;
    const marks = Array.from({ length: MARKS }, (_, at) => markFor(at * 5));
    // The page's own first picture is not ours to answer for.
    await pause(300);
    await nextPicture();
    const start = performance.now();
    const { turns, longest } = await turnsDuring(
      () => layer?.show(pageMarks(marks), anchors) ?? Promise.reject(),
    );
    const whole = performance.now() - start;
    console.log(
      `2,000 rows, 400 marks: ${whole.toFixed(0)} ms, longest task ${longest.toFixed(0)} ms`,
    );
    expect(flags()).toHaveLength(MARKS);
    // The goal is 50 ms, measured where the machine is ours alone; here it only must not be one lump.
    expect(turns).toBeGreaterThan(4);
    expect(longest).toBeLessThan(1000);
  });
});
