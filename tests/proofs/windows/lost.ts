import { readStore } from '../../../lib/store/read-store.ts';
import { readSettings } from '../../../lib/store/settings.ts';
import { readDraft } from '../../../lib/store/drafts.ts';
import type { Store } from '../../../lib/store/store.ts';
import type { Done } from './window.ts';

/**
 * What somebody was told is kept and is not: neither as it stands now nor as an earlier version of it. Each list is one window's,
 * in the order it was told.
 */
export async function lostUpdates(store: Store, windows: Done[][]): Promise<string[]> {
  const kept = await everythingKept(store);
  const lost = windows.flat().filter((done) => !kept.has(trace(done)));
  const wrong = [...(await lastWordLost(store, windows)), ...(await countsWrong(store, windows))];
  return [...lost.map((done) => `lost: ${JSON.stringify(done)}`), ...wrong];
}

/** What an act leaves for good, whatever comes after it. */
function trace(done: Done): string {
  switch (done.act) {
    case 'added':
      return `${done.table} ${done.id}`;
    case 'changed':
      return `${done.table} ${done.id} ${done.revision} ${done.text}`;
    case 'allowed':
      return `site ${done.origin}`;
    case 'read':
      return `read ${done.origin}`;
    default:
      return 'looked at below';
  }
}

type Version = { id: string; revision: number; text?: string; goal?: string };

async function everythingKept(store: Store): Promise<Set<string>> {
  return readStore(store, async (rows) => {
    const history = await rows.all('history');
    const earlier = history.map(({ table, before }) => ({ table, record: before }));
    const now = await Promise.all(
      (['notes', 'causes', 'plans'] as const).map(async (table) =>
        (await rows.all(table)).map((record) => ({ table, record: { ...record } })),
      ),
    );
    const versions = [...now.flat(), ...earlier].map(({ table, record }) => {
      const { id, revision, text, goal } = record as Version;
      return [`${table} ${id}`, `${table} ${id} ${revision} ${text ?? goal ?? ''}`];
    });
    const sites = (await rows.all('sites')).map(({ origin }) => `site ${origin}`);
    const read = (await rows.all('students')).map(({ origin }) => `read ${origin}`);
    return new Set([...versions.flat(), ...sites, ...read, 'looked at below']);
  });
}

/** Settings and typing have no versions: what the only window that touches them was told last must stand. */
async function lastWordLost(store: Store, windows: Done[][]): Promise<string[]> {
  const settings: Record<string, unknown> = await readSettings(store.db);
  const wrong: string[] = [];
  for (const done of windows) {
    const set = done.findLast((one) => one.act === 'set');
    if (set && settings[set.key] !== set.value) wrong.push(`setting ${set.key} was taken back`);
    const typed = done.findLast((one) => one.act === 'typed');
    if (typed && (await readDraft(store, typed.key)) !== typed.text) wrong.push('typing was lost');
  }
  return wrong;
}

/** Two made out of one, or versions that are not one after the other. */
async function countsWrong(store: Store, windows: Done[][]): Promise<string[]> {
  return readStore(store, async (rows) => {
    const wrong: string[] = [];
    const plans = await rows.all('plans');
    if (plans.length > 1) wrong.push('two plans were made');
    const students = await rows.all('students');
    const known = new Set(students.map(({ origin, sisId }) => `${origin} ${sisId}`));
    if (known.size !== students.length) wrong.push('one student was made twice');
    const changed = windows.flat().filter((one) => one.act === 'changed');
    const versions = new Set(changed.map(({ id, revision }) => `${id} ${revision}`));
    if (versions.size !== changed.length) wrong.push('two windows were told the same revision');
    return wrong;
  });
}
