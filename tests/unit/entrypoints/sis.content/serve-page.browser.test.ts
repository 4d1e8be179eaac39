import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { servePage } from '../../../../entrypoints/sis.content/serve-page.ts';
import type { PageReading } from '../../../../lib/domain/page-reading.ts';
import { openFlagLayer } from '../../../../lib/flags/layer.ts';
import { offerFlagLayer } from '../../../../lib/flags/offer.ts';
import { offerReaders } from '../../../../lib/readers/offer.ts';
import type { ReadPage } from '../../../../lib/readers/reader.ts';
import {
  anchorsOf,
  flags,
  inLayer,
  markFor,
  names,
  pageMarks,
  pause,
  writeClass,
} from '../../lib/flags/class-page.ts';

/** A background that marks the students named Holt, and a reader that knows one list of names. */
const background = vi.hoisted(() => ({
  said: [] as { type: string }[],
  hear: [] as ((message: unknown) => void)[],
  answer: (_message: unknown): unknown => null,
}));
const reader = vi.hoisted(() => ({ status: 'read' as PageReading['status'] }));

vi.mock('../../../../lib/platform/page-browser.ts', () => ({
  sendToBackground: (message: { type: string }) => {
    background.said.push(message);
    return Promise.resolve().then(() => background.answer(message));
  },
  hearBackground: (listener: (message: unknown) => void) => {
    background.hear.push(listener);
    return () => background.hear.splice(background.hear.indexOf(listener), 1);
  },
}));

const readers = {
  *readPageInSteps(): Generator<void, ReadPage> {
    yield;
    const students = [...anchorsOf().values()].map((element) => ({
      name: element.textContent,
      sisId: null,
      grade: null,
      unit: 'day' as const,
      absences: 24,
      excused: null,
      unexcused: null,
      tardies: null,
      enrolled: 71,
      attendanceRate: null,
      daily: null,
    }));
    const rows = { seen: students.length, read: students.length };
    const range = { from: null, to: null, label: null };
    const { status } = reader;
    const reading = { status, reader: 'sample/list', range, students, rows, skipped: [] };
    return {
      reading,
      anchors: anchorsOf(),
      covers: 'school-year' as const,
      explained: null,
      listed: null,
    };
  },
  sourceCells: () => [],
};

const pill = { strong: '1 of 5', text: 'over the line', detail: null, quiet: false };
const readings = (): { type: string }[] => background.said.filter((m) => m.type === 'page-read');

function markHolts(message: unknown): unknown {
  const { reading } = message as { reading?: PageReading };
  const marks = (reading?.students ?? []).flatMap(({ name }, student) =>
    name.includes('Holt') ? [markFor(student)] : [],
  );
  return { marks: pageMarks(marks, { pill }) };
}

let isOver = false;
let endings: (() => void)[] = [];
const life = {
  isOver: () => {
    if (isOver) endings.splice(0).forEach((end) => end());
    return isOver;
  },
  onOver: (end: () => void) => void endings.push(end),
};
let stop: () => void;

beforeEach(() => {
  isOver = false;
  endings = [];
  background.said.length = 0;
  background.answer = markHolts;
  reader.status = 'read';
  writeClass();
  offerFlagLayer(openFlagLayer);
  offerReaders(readers);
  stop = servePage(window, life);
});
afterEach(() => stop());

async function drawn(count: number): Promise<void> {
  await expect.poll(() => flags().length, { timeout: 3000 }).toBe(count);
}
const tell = (message: unknown): void => background.hear.forEach((hear) => hear(message));

describe('a page whose reading script is not there yet', () => {
  it('asks for it, and is read once it came', async () => {
    stop();
    Reflect.set(globalThis, Symbol.for('bridgeback readers'), undefined);
    background.said.length = 0;
    background.answer = (message) => {
      if ((message as { type: string }).type === 'ask-taught') offerReaders(readers);
      return markHolts(message);
    };
    stop = servePage(window, life);
    await drawn(1);
    expect(background.said[0]).toEqual({ type: 'ask-taught', canRead: false });
  });

  it('asks again where it could not be loaded', async () => {
    stop();
    Reflect.set(globalThis, Symbol.for('bridgeback readers'), undefined);
    background.said.length = 0;
    stop = servePage(window, life);
    await expect.poll(() => background.said.length, { timeout: 4000 }).toBeGreaterThan(1);
    expect(flags()).toHaveLength(0);
  });
});

describe('a page that is served', () => {
  it('is read, reported once and marked', async () => {
    await drawn(1);
    expect(inLayer('.pill')?.textContent).toContain('1 of 5');
    expect(readings()).toHaveLength(1);
    expect(readings()[0]).toMatchObject({ type: 'page-read', covers: 'school-year' });
  });

  it('is put right without a word when it is only sorted or drawn anew', async () => {
    await drawn(1);
    const [before] = flags();
    writeClass();
    await drawn(0);
    await drawn(1);
    expect(readings()).toHaveLength(1);
    expect(flags()[0]).not.toBe(before);
  });

  it('is reported again when it says something new', async () => {
    await drawn(1);
    writeClass([...names, 'Holt, Bo']);
    await drawn(2);
    expect(readings()).toHaveLength(2);
  });

  it('loses a mark in the moment its row goes', async () => {
    await drawn(1);
    document.querySelectorAll('tr')[1]?.remove();
    await Promise.resolve();
    expect(flags()).toHaveLength(0);
  });

  it('stays bare where the background refuses', async () => {
    background.answer = () => ({ refused: true });
    writeClass([...names, 'Holt, Bo']);
    await expect.poll(() => readings().length).toBeGreaterThan(0);
    await pause(50);
    expect(document.querySelector('bridgeback-layer')).toBeNull();
  });

  it('has no pill where no list of students is', async () => {
    await drawn(1);
    reader.status = 'nothing';
    writeClass(['Menu']);
    await expect.poll(() => document.querySelector('bridgeback-layer')).toBeNull();
  });

  it('is asked about again once when nobody answered', async () => {
    await drawn(1);
    background.answer = () => Promise.reject(new Error('Could not establish connection'));
    writeClass([...names, 'Holt, Bo']);
    await drawn(0);
    await expect.poll(() => readings().length).toBe(2);
    background.answer = markHolts;
    await drawn(2);
    expect(readings()).toHaveLength(3);
  });
});

describe('what the background says', () => {
  it('reads again', async () => {
    await drawn(1);
    tell({ type: 'read-again' });
    await expect.poll(() => readings().length).toBe(2);
    await drawn(1);
  });

  it('brings a student into view', async () => {
    await drawn(1);
    tell({ type: 'show-student', student: 2 });
    expect(inLayer('.lit')).not.toBeNull();
  });

  it('withdraws for good', async () => {
    await drawn(1);
    tell({ type: 'withdraw' });
    expect(document.querySelector('bridgeback-layer')).toBeNull();
    writeClass([...names, 'Holt, Bo']);
    await pause(500);
    expect(readings()).toHaveLength(1);
    expect(background.hear).toHaveLength(0);
  });
});

describe('the end', () => {
  it('leaves nothing behind when an answer comes after it', async () => {
    await drawn(1);
    let answer = (): void => {};
    background.answer = (message) =>
      (message as { type: string }).type === 'page-read'
        ? new Promise((resolve) => (answer = () => resolve(markHolts(message))))
        : null;
    tell({ type: 'read-again' });
    await expect.poll(() => readings().length).toBe(2);
    tell({ type: 'withdraw' });
    answer();
    await pause(50);
    expect(document.querySelector('bridgeback-layer')).toBeNull();
  });

  it('comes without a word when the extension is gone', async () => {
    await drawn(1);
    isOver = true;
    document.body.append('change');
    await Promise.resolve();
    expect(document.querySelector('bridgeback-layer')).toBeNull();
    expect(readings()).toHaveLength(1);
  });

  it('comes when the page changes too often, and the background is told', async () => {
    await drawn(1);
    const cell = document.querySelector('.r') ?? document.body;
    for (let change = 0; change < 130; change++) {
      cell.textContent = `${change}`;
      await Promise.resolve();
    }
    expect(flags()).toHaveLength(0);
    expect(background.said.at(-1)).toEqual({ type: 'watching-stopped' });
    expect(inLayer('.pill')?.textContent).toContain('This page keeps changing');
  });
});
