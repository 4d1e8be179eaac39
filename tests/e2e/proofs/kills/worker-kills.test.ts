import type { Page } from 'playwright';
import type { Counted } from '../../../proofs/kills/driver.ts';
import { pick, seededNumbers } from '../../../proofs/kills/seeded.ts';
import { patience, sizes } from '../../../proofs/sizes.ts';
import { markedStudents } from '../../../tools/job.ts';
import { yearToDateList } from '../../../tools/sample-pages.ts';
import { expect, test } from '../../bridgeback.ts';
import { inContentWorld } from '../content-world.ts';
import { drive, driverPage, driverScript } from './driver-page.ts';
import { WatchedWorker } from './watched-worker.ts';

declare const chrome: {
  storage: {
    session: {
      get(key: string): Promise<Record<string, { dataKey: string }>>;
      set(values: object): Promise<void>;
      remove(key: string): Promise<void>;
    };
  };
};

type Say = Awaited<ReturnType<typeof inContentWorld>>;

const answered = 'answered';
const nobody = { students: 0, readings: 0, crossings: 0 };

/** A page of eight students whom no other page has, two of them over both lines. */
function pageOf(prefix: string): object {
  const students = Array.from({ length: 8 }, (_, index) => ({
    name: `Killed, Student ${prefix}${index}`,
    sisId: `${prefix}${index}`,
    grade: '9',
    unit: 'day',
    absences: index * 4,
    excused: null,
    unexcused: null,
    tardies: null,
    enrolled: null,
    attendanceRate: null,
    daily: null,
  }));
  const range = { from: null, to: null, label: null };
  const rows = { seen: 8, read: 8 };
  const reading = {
    status: 'read',
    reader: 'invented/summary',
    range,
    students,
    rows,
    skipped: [],
  };
  return {
    type: 'page-read',
    covers: 'school-year',
    explained: null,
    listed: null,
    canDraw: true,
    reading,
  };
}

/** Says it from the content script's own world; resolves to whether marks came back. */
async function tell(say: Say, message: object): Promise<boolean> {
  const json = JSON.stringify(JSON.stringify(message));
  return say<boolean>(
    `chrome.runtime.sendMessage(JSON.parse(${json})).then((a) => Boolean(a?.marks), () => false)`,
  );
}

async function keyOf(page: Page): Promise<string> {
  const key = await page.evaluate(() => chrome.storage.session.get('vault-key'));
  return key['vault-key']?.dataKey ?? '';
}

test.setTimeout(patience);

test(`${sizes.workerKills} kills of the worker while a page is read, open and locked: all of it or none`, async ({
  context,
  visitAllowed,
}) => {
  const list = await visitAllowed(yearToDateList);
  await markedStudents(list);
  const say = await inContentWorld(list);
  const quiet = await driverPage(context, await driverScript());
  const key = await keyOf(quiet);
  const stored = await quiet.evaluate(() => chrome.storage.session.get('vault-key'));
  const count = (prefix: string): Promise<Counted> => drive(quiet, 'countOf', key, prefix);
  const worker = await WatchedWorker.in(context);
  const awake = () => tell(say, { type: 'nothing at all' });

  /** What a page that is read in peace leaves, and where it could have been killed. */
  const rehearse = async (name: string) => {
    await worker.kill();
    await awake();
    await worker.arm(null);
    const before = await count(name);
    expect(await tell(say, pageOf(name))).toBe(true);
    const points = await worker.pointsReached();
    const { waiting, ...kept } = await count(name);
    return { points, kept, waits: waiting - before.waiting };
  };
  const lock = () => quiet.evaluate(() => chrome.storage.session.remove('vault-key'));
  const open = () => quiet.evaluate((values) => chrome.storage.session.set(values), stored);

  const calm = {
    open: await rehearse('open'),
    locked: await lock().then(() => rehearse('locked')),
  };
  expect(calm.open).toMatchObject({ kept: { students: 8, readings: 8 }, waits: 0 });
  expect(calm.open.kept.crossings).toBeGreaterThan(0);
  expect(calm.locked).toMatchObject({ kept: nobody, waits: 1 });

  const wrong: unknown[] = [];
  const places = new Set<string>();
  for (let kill = 0; kill < sizes.workerKills; kill += 1) {
    const next = seededNumbers(kill);
    const state = kill % 3 === 2 ? 'locked' : 'open';
    await (state === 'open' ? open() : lock());
    const { points, kept: whole, waits } = calm[state];
    const kind = pick([...new Set(points.map((point) => point.replace(/ \d+$/, '')))], next);
    const place = pick(
      points.filter((point) => point.startsWith(kind)),
      next,
    );
    const prefix = `k${kill}-`;
    const before = await count(prefix);

    await awake();
    await worker.arm(place);
    const still = worker.standsStill();
    const telling = tell(say, pageOf(prefix));
    const at = await Promise.race([still, telling.then(() => answered)]);
    await worker.kill();
    const isAcknowledged = await telling;

    const { waiting, ...kept } = await count(prefix);
    // What was killed between being sealed and being noted may wait twice, and is taken in once.
    const isWhole = same(kept, whole) && waiting - before.waiting >= waits;
    const isNothing = same(kept, nobody) && waiting === before.waiting;
    const named = `${state}: ${at.replace(/ \d+$/, '')}`;
    places.add(named);
    if (!(isWhole || (isNothing && !isAcknowledged))) wrong.push({ kill, named, kept, waiting });

    // The page is still there and says it again.
    const again = await tell(say, pageOf(prefix));
    const after = await count(prefix);
    const { waiting: waitingAfter, ...keptAfter } = after;
    const isThere = same(keptAfter, whole) && waitingAfter - before.waiting >= waits;
    if (!again || !isThere) wrong.push({ kill, named, again, keptAfter, waitingAfter, before });
  }
  console.log(`${sizes.workerKills} kills of the worker at ${places.size} named places.`);
  expect(wrong).toEqual([]);
});

function same(one: object, other: object): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
