import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createReadingLoop } from '../../../../entrypoints/sis.content/read-in-slices.ts';
import type { ReadPage } from '../../../../lib/readers/reader.ts';

const read: ReadPage = {
  reading: {
    status: 'read',
    reader: 'sample/list',
    range: { from: null, to: null, label: null },
    students: [],
    rows: { seen: 0, read: 0 },
    skipped: [],
  },
  anchors: new Map(),
  covers: 'unknown',
  explained: null,
  listed: null,
};

/** Every step takes this much of a clock we hold in our hands. */
function* slowSteps(steps: number, ms: number): Generator<void, ReadPage> {
  for (let step = 0; step < steps; step++) {
    now += ms;
    yield;
  }
  return read;
}

let now = 0;
const turns = vi.fn();

beforeEach(() => {
  now = 0;
  turns.mockReset();
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  Reflect.set(globalThis, 'scheduler', {
    yield: async () => {
      turns();
      await new Promise((resolve) => setTimeout(resolve, 0));
    },
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  Reflect.deleteProperty(globalThis, 'scheduler');
});

const rest = (ms = 60): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

describe('createReadingLoop', () => {
  it('gives the page its turn every 12 ms of work', async () => {
    const onRead = vi.fn();
    createReadingLoop({ steps: () => slowSteps(36, 1), onRead }).read();
    await rest();
    expect(onRead).toHaveBeenCalledWith(read);
    expect(turns).toHaveBeenCalledTimes(3);
  });

  it('breaks off when the page changes meanwhile, and reports nothing', async () => {
    const onRead = vi.fn();
    const loop = createReadingLoop({ steps: () => slowSteps(36, 1), onRead });
    turns.mockImplementation(() => loop.change());
    loop.read();
    await rest();
    expect(onRead).not.toHaveBeenCalled();
    expect(turns).toHaveBeenCalledTimes(1);
  });

  it('reads a page through that never stands still', async () => {
    const onRead = vi.fn();
    const loop = createReadingLoop({ steps: () => slowSteps(36, 1), onRead });
    turns.mockImplementation(() => loop.change());
    for (let attempt = 0; attempt < 4; attempt++) {
      now += 10_000;
      loop.read();
      await rest();
    }
    expect(onRead).toHaveBeenCalledTimes(1);
  });

  it('takes at most a tenth of the page’s time', async () => {
    const onRead = vi.fn();
    const waits = vi.spyOn(globalThis, 'setTimeout');
    const loop = createReadingLoop({ steps: () => slowSteps(10, 4), onRead });
    loop.read();
    await rest();
    loop.read();
    expect(waits.mock.lastCall?.[1]).toBe(400);
    loop.stop();
  });

  it('reports nothing of a page that cannot be read to its end', async () => {
    const onRead = vi.fn();
    const steps = (): Generator<void, ReadPage> => {
      throw new Error('gone');
    };
    createReadingLoop({ steps, onRead }).read();
    await rest();
    expect(onRead).not.toHaveBeenCalled();
  });
});
