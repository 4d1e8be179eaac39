/** Run in a page of the extension's origin: how soon the week answers with a school of 3,000 students in it. */
import { schoolDayOf } from '../../lib/domain/instant.ts';
import { reviseCasework } from '../../lib/store/casework.ts';
import { openDatabase } from '../../lib/store/db.ts';
import { openStore, type Store } from '../../lib/store/store.ts';
import { makeVault } from '../../lib/store/vault.ts';
import { fillStore } from '../tools/fill-store.ts';
import { manyCases, type ManyRecords } from '../tools/many-cases.ts';
import { type ActTimes, timeOf, timesOf } from './act-times.ts';
import { drawScreens } from './week-screens.tsx';
import type { WeekMeasured } from './week.ts';

const size = { seed: 20, students: 3_000, cases: 400 };
const author = { by: 'Bench', now: '2026-01-01T12:00:00.000Z' };

const isSeen = (selector: string) =>
  document.querySelector<HTMLElement>(selector)?.checkVisibility() === true;
const taskRow = '[data-row^="task:"]';
const caseTabs = '.tabs--case';

/** The first look: nothing of what is kept has been opened yet. */
async function firstLook(open: () => Promise<Store>): Promise<ActTimes> {
  return timesOf('open the week for the first time', 3, async () => {
    const store = await open();
    const roots: Awaited<ReturnType<typeof drawScreens>>['root'][] = [];
    const time = await timeOf(
      async () => {
        roots.push((await drawScreens(store)).root);
      },
      () => isSeen(taskRow),
    );
    for (const root of roots) root.unmount();
    return time;
  });
}

async function switchStudents(back: () => void): Promise<ActTimes[]> {
  const rows = () => [...document.querySelectorAll<HTMLElement>('[data-row] [data-row-name]')];
  const toCase = await timesOf('open a case', 20, async (run) => {
    const time = await timeOf(
      () => rows()[run % rows().length]?.click(),
      () => isSeen(caseTabs),
    );
    await timeOf(back, () => isSeen(taskRow));
    return time;
  });
  const toWeek = await timesOf('go back to the week', 20, async (run) => {
    await timeOf(
      () => rows()[run % rows().length]?.click(),
      () => isSeen(caseTabs),
    );
    return timeOf(back, () => isSeen(taskRow));
  });
  return [toCase, toWeek];
}

/** Types one letter after the other, as React hears it. */
function type(field: HTMLInputElement, text: string): void {
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, text);
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

async function search(find: () => void, back: () => void): Promise<ActTimes> {
  await timeOf(find, () => isSeen('input[type="search"]'));
  const field = document.querySelector<HTMLInputElement>('input[type="search"]');
  if (!field) throw new Error('There is no field to search in.');
  // Each finds other names than the one before.
  const texts = 'a b c d e f g h i j'.split(' ');
  const names = () =>
    [...document.querySelectorAll('.srow__name')].map((name) => name.textContent).join();
  const found = await timesOf('search, one letter', 20, (run) => {
    const before = names();
    return timeOf(
      () => type(field, texts[run % texts.length] ?? ''),
      () => names() !== before,
    );
  });
  await timeOf(back, () => isSeen(taskRow));
  return found;
}

async function taps(store: Store, records: ManyRecords): Promise<ActTimes[]> {
  const rowKeys = () =>
    [...document.querySelectorAll<HTMLElement>(taskRow)].map(({ dataset }) => dataset['row']);
  const done = await timesOf('tap Done on a task, until its row is gone', 20, () => {
    const [key] = rowKeys();
    const button = document.querySelector<HTMLElement>(`[data-row="${key}"] .btn`);
    return timeOf(
      () => button?.click(),
      () => !rowKeys().includes(key),
    );
  });
  const planned = (records.sessions ?? []).filter(({ mark }) => mark === 'planned');
  const marked = await timesOf('mark a session, until it is on disk', 40, (run) => {
    const seen = { id: planned[run]?.id ?? '', expectedRevision: 1 };
    return timeOf(
      () => reviseCasework(store, 'sessions', seen, { mark: 'here' }, author),
      () => true,
    );
  });
  return [done, marked];
}

async function measure(): Promise<WeekMeasured> {
  const db = await openDatabase('bench-week');
  const { header, dataKey } = await makeVault(db, 'river otter maple lantern', author.now);
  const open = () => openStore(db, header, dataKey, async () => {});
  const today = schoolDayOf(new Date().toISOString());
  const records = manyCases({ ...size, today });
  await fillStore(await open(), records);
  const floor = await timesOf('draw one frame', 40, () => {
    const dot = document.createElement('p');
    let frames = 0;
    return timeOf(
      () => document.body.append(dot),
      () => (frames += 1) > 2,
    );
  });
  const first = await firstLook(open);
  const store = await open();
  const { go } = await drawScreens(store);
  await timeOf(
    () => {},
    () => isSeen(taskRow),
  );
  const acts = [
    first,
    ...(await switchStudents(go.back)),
    await search(() => go.to('find'), go.back),
    ...(await taps(store, records)),
  ];
  return { ...size, rows: Object.values(records).flat().length, floor, acts };
}

declare global {
  var measureWeek: typeof measure;
}
globalThis.measureWeek = measure;
