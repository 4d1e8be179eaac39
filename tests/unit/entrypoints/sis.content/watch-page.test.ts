import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createBreaker, createQuiet } from '../../../../entrypoints/sis.content/watch-page.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('createQuiet', () => {
  it('waits 250 ms after the last change', () => {
    const onQuiet = vi.fn();
    const quiet = createQuiet(onQuiet);
    for (let change = 0; change < 4; change++) {
      quiet.change();
      vi.advanceTimersByTime(200);
    }
    expect(onQuiet).not.toHaveBeenCalled();
    vi.advanceTimersByTime(50);
    expect(onQuiet).toHaveBeenCalledTimes(1);
  });

  it('waits no longer than 1,500 ms for a page that never is still', () => {
    const onQuiet = vi.fn();
    const quiet = createQuiet(onQuiet);
    for (let time = 0; time < 3000; time += 100) {
      quiet.change();
      vi.advanceTimersByTime(100);
    }
    expect(onQuiet).toHaveBeenCalledTimes(2);
  });

  it('is still after it was stopped', () => {
    const onQuiet = vi.fn();
    const quiet = createQuiet(onQuiet);
    quiet.change();
    quiet.stop();
    vi.advanceTimersByTime(2000);
    expect(onQuiet).not.toHaveBeenCalled();
  });
});

describe('createBreaker', () => {
  it('breaks at the 101st callback within 2 s', () => {
    const isTooBusy = createBreaker();
    const verdicts = Array.from({ length: 101 }, (_, at) => isTooBusy(at * 19));
    expect(verdicts.indexOf(true)).toBe(100);
  });

  it('bears any number of callbacks that come slower', () => {
    const isTooBusy = createBreaker();
    expect(Array.from({ length: 5000 }, (_, at) => isTooBusy(at * 21))).not.toContain(true);
  });
});
