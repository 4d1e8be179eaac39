import { beforeEach, expect, vi } from 'vitest';
import { page } from 'vitest/browser';
import { MeetingScreen } from '../../../../../entrypoints/sidepanel/screens/meeting/MeetingScreen.tsx';
import { freshStoreIn, type TestStore } from '../../../lib/store/fresh-store.ts';
import { planFields, somePlannedCase } from '../bridge/planned-case.ts';
import { showScreen, someGo } from '../screens/leaving/leaving-bench.tsx';
import { fake } from './fake-tabs.ts';

/** A browser without tabs, and no meeting that was left: for tests that stand on {@link fake}. */
export function withNoMeetingYet(): void {
  beforeEach(() => {
    fake.session.clear();
    fake.tabs.length = 0;
    fake.opened.length = 0;
    sessionStorage.clear();
  });
}

export const button = (name: string) => page.getByRole('button', { name });

/** Waits until the meeting is about this student. */
export async function talkedAbout(name: string): Promise<void> {
  await expect.element(page.getByRole('heading', { name, level: 2 })).toBeVisible();
}

/** Priya's review is due since October; Jaylen and Mateo have plans that began this week. */
export async function someTeam() {
  const database = await freshStoreIn('meeting');
  const fresh = {
    ...planFields,
    startsOn: '2025-11-17',
    team: [{ role: 'mentor' as const, name: 'Mr. Bell' }],
  };
  const plans = { ...fresh, champion: null };
  const priya = await somePlannedCase({ database, name: 'Anand-Holt, Priya', sisId: '2' });
  const jaylen = await somePlannedCase({
    database,
    name: 'Okafor, Jaylen',
    sisId: '1',
    plan: plans,
  });
  const mateo = await somePlannedCase({
    database,
    name: 'Villaseñor, Mateo',
    sisId: '3',
    plan: plans,
  });
  return { database, priya, jaylen, mateo };
}

/** The meeting as the panel draws it. */
export async function show(database: TestStore, areNamesShown = true) {
  const go = someGo();
  const onBack = vi.fn<() => void>();
  const screen = await showScreen(database, <MeetingScreen go={go} onBack={onBack} />, {
    areNamesShown,
  });
  return { go, onBack, screen };
}
