/** Run in a page of the extension's origin: how soon the week answers with a school of 3,000 students in it. */
import { schoolDayOf } from '../../lib/domain/instant.ts';
import { reviseCasework } from '../../lib/store/casework.ts';
import { openDatabase } from '../../lib/store/db.ts';
import { openStore, type Store } from '../../lib/store/store.ts';
import { makeVault } from '../../lib/store/vault.ts';
import { fillStore } from '../tools/fill-store.ts';
import { manyCases, type ManyRecords } from '../tools/many-cases.ts';
import type { Root } from 'react-dom/client';
import { type ActTime, type ActTimes, openACase, timeOf, timesOf, timesOver } from './act-times.ts';
import { bareDecryption, noteOpened } from './bare-decryption.ts';
import { drawNothing, drawScreens } from './week-screens.tsx';
import type { BareOpening, WeekMeasured } from './week.ts';

const size = { seed: 20, students: 3_000, cases: 400 };
const author = { by: 'Bench', now: '2026-01-01T12:00:00.000Z' };

const isSeen = (selector: string) =>
  document.querySelector<HTMLElement>(selector)?.checkVisibility() === true;
const taskRow = '[data-row^="task:"]';
const caseTabs = '.tabs--case';

const isAsked = () => isSeen('.meter');

/** The first look, nothing of what is kept opened yet: until the question stands, and until all cases were looked through. */
async function firstLook(open: () => Promise<Store>): Promise<ActTimes[]> {
  const useful: ActTime[] = [];
  const whole: ActTime[] = [];
  for (let run = 0; run < 5; run += 1) {
    const store = await open();
    const roots: Root[] = [];
    const draw = async () => {
      roots.push((await drawScreens(store)).root);
    };
    let asked = 0;
    const started = performance.now();
    const time = await timeOf(draw, () => {
      if (asked === 0 && isAsked()) asked = performance.now() - started;
      return isSeen(taskRow);
    });
    useful.push({ ...time, ms: asked });
    whole.push(time);
    for (const root of roots) root.unmount();
  }
  return [
    timesOver('open the week for the first time, until the question stands', useful),
    timesOver('open the week for the first time, all of it', whole),
  ];
}

/** The browser's own part of it: the same records unsealed, and nothing read, parsed or drawn. */
async function bareFirstLook(open: () => Promise<Store>): Promise<BareOpening> {
  const opened = noteOpened();
  const { root } = await drawScreens(await open());
  await timeOf(
    () => {},
    () => isSeen(taskRow),
  );
  root.unmount();
  const sizes = opened();
  const decryption = await bareDecryption(sizes);
  const times = await timesOf('unseal them and nothing else', 5, () =>
    timeOf(decryption, () => true),
  );
  return { records: sizes.length, times };
}

async function switchStudents(back: () => void): Promise<ActTimes[]> {
  const rows = () => [...document.querySelectorAll<HTMLElement>('[data-row] [data-row-name]')];
  const toCase = await timesOf(openACase, 20, async (run) => {
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
  const first = await firstLook(open);
  const bare = await bareFirstLook(open);
  const store = await open();
  const floor = await drawNothing();
  const { go } = await drawScreens(store);
  await timeOf(
    () => {},
    () => isSeen(taskRow),
  );
  const acts = [
    ...(await switchStudents(go.back)),
    await search(() => go.to('find'), go.back),
    ...(await taps(store, records)),
  ];
  return { ...size, rows: Object.values(records).flat().length, first, bare, floor, acts };
}

declare global {
  var measureWeek: typeof measure;
}
globalThis.measureWeek = measure;
