import '../../../../components/ui/foundation.ts';
import '../../../../entrypoints/sidepanel/app.css';
import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { BridgeDrawing } from '../../../../components/bridge/BridgeDrawing.tsx';
import { BridgeSteps } from '../../../../components/bridge/BridgeSteps.tsx';
import { BridgeTable } from '../../../../components/bridge/BridgeTable.tsx';
import { RelapseNote } from '../../../../components/bridge/RelapseNote.tsx';
import { StayingList } from '../../../../components/bridge/StayingList.tsx';
import { WatchTable } from '../../../../components/bridge/WatchTable.tsx';
import type { Watch } from '../../../../lib/domain/casework/watch.ts';
import { expectGoodLooks } from '../../../tools/looks.ts';
import { transitionRecord } from '../../lib/domain/casework/bridge-records.ts';

const drawing = () => page.getByRole('img');
const doneTo = () => {
  const deck = document.querySelector('.bridge__done')?.getAttribute('d') ?? '';
  return Number(deck.split('H')[1]);
};

function Drawn({ today, completedOn = null }: { today: string; completedOn?: string | null }) {
  const transition = transitionRecord({ completedOn });
  return (
    <main className="pad">
      <h1>Way back</h1>
      <BridgeDrawing transition={transition} today={today} />
      <BridgeSteps transition={transition} today={today} />
      <BridgeTable transition={transition} today={today} />
    </main>
  );
}

test('the drawing has its sentence, the deck is solid up to today, and the table says the same', async () => {
  await render(<Drawn today="2025-12-24" />);
  await expect.element(drawing()).toHaveAccessibleName(/Now in step 2 of 2, until Jan 4, 2026\./);
  expect(doneTo()).toBeGreaterThan(100);
  expect(doneTo()).toBeLessThan(298);
  const rows = page
    .getByRole('row')
    .elements()
    .map((row) => row.textContent);
  expect(rows).toEqual([
    'StepFromTo',
    '4 days a week, late startDec 15Dec 21',
    '5 days a week, late startDec 22Jan 4, 2026',
    'Full scheduleJan 5, 2026',
  ]);
  const states = page.getByRole('listitem').elements();
  expect(states.map((one) => one.lastElementChild?.textContent)).toEqual([
    'done',
    'now',
    expect.stringContaining('Full schedule'),
  ]);
  await expectGoodLooks();
});

test('before the first day nothing is solid; once completed all of it is', async () => {
  const screen = await render(<Drawn today="2025-12-01" />);
  expect(document.querySelector('.bridge__done')).toBeNull();
  expect(document.querySelector('.bridge__now')).toBeNull();
  await screen.rerender(<Drawn today="2026-01-06" completedOn="2026-01-05" />);
  expect(doneTo()).toBe(326);
  await expect.element(drawing()).toHaveAccessibleName(/completed on Jan 5\./);
  await expectGoodLooks();
});

test('dates over the deck never lie on each other', async () => {
  await render(<Drawn today="2025-12-17" />);
  const boxes = [...document.querySelectorAll('.bridge text[y="24"]')]
    .map((text) => text.getBoundingClientRect())
    .toSorted((one, other) => one.left - other.left);
  expect(boxes.length).toBeGreaterThan(1);
  for (const [index, box] of boxes.entries()) {
    expect(box.left).toBeGreaterThanOrEqual(boxes[index - 1]?.right ?? 0);
  }
});

const watch: Watch = {
  length: 20,
  state: 'held',
  why: null,
  window: { from: '2026-01-05', to: '2026-01-30' },
  aim: 18,
  missed: { least: 1, most: 1 },
  days: { known: 20, missing: 0 },
};
const open: Watch = {
  ...watch,
  length: 40,
  state: 'not-yet-observable',
  why: 'days-to-come',
  window: { from: '2026-01-05', to: '2026-02-27' },
  aim: 36,
  days: { known: 21, missing: 19 },
};
const beyond: Watch = { ...open, length: 60, why: 'school-year-ends', window: null, aim: 54 };

test('the watch says what held, and why the rest is not yet observable', async () => {
  await render(
    <main className="pad">
      <h1>Watch</h1>
      <WatchTable watches={[watch, open, beyond]} begun today="2026-02-02" />
    </main>,
  );
  await expect.element(page.getByText('Held')).toBeVisible();
  await expect.element(page.getByText(/1 of 20 days missed\./)).toBeVisible();
  await expect.element(page.getByText(/21 of 40 school days are known/)).toBeVisible();
  await expect.element(page.getByText('not this school year')).toBeVisible();
  expect(page.getByText('Not yet observable').elements()).toHaveLength(2);
  await expectGoodLooks();
});

test('before the return is completed the watch has days and aims, and no state', async () => {
  await render(
    <main className="pad">
      <h1>Watch</h1>
      <WatchTable watches={[open]} begun={false} today="2026-01-02" />
    </main>,
  );
  await expect.element(page.getByText('36 or more here')).toBeVisible();
  await expect.element(page.getByText('Not yet observable')).not.toBeInTheDocument();
});

test('a relapse comes with what worked before, its n and a caution, and one way on', async () => {
  const onStart = vi.fn<() => void>();
  await render(
    <main className="pad">
      <h1>Back again</h1>
      <RelapseNote
        relapse={{ on: '2026-01-12', from: '2026-01-05', missed: 2.5 }}
        worked={{ models: [{ model: 'mentoring', attended: 9, held: 12 }], supports: [] }}
        today="2026-01-13"
        onStart={onStart}
      />
    </main>,
  );
  await expect.element(page.getByText(/^2\.5 days missed from Jan 5 to Jan 12\./)).toBeVisible();
  await expect.element(page.getByText('Mentoring: 9 of 12 sessions')).toBeVisible();
  await expect.element(page.getByText(/does not show which part helped/)).toBeVisible();
  await expectGoodLooks();
  await page.getByRole('button', { name: 'Start support again' }).click();
  await expect.poll(() => onStart).toHaveBeenCalledOnce();
});

test('what stays says until when, and what has ended says so', async () => {
  const stays = [
    { support: 'transport' as const, words: '', until: null },
    { support: null, words: 'Mr. Bell, weekly', until: '2026-01-30' },
    { support: 'tutoring' as const, words: '', until: '2026-01-09' },
  ];
  const screen = await render(
    <main className="pad">
      <h1>Stays</h1>
      <StayingList supports={stays} today="2026-01-13" />
    </main>,
  );
  const items = page
    .getByRole('listitem')
    .elements()
    .map((one) => one.textContent);
  expect(items).toEqual([
    'A ride or a transit pass as long as needed',
    'Mr. Bell, weekly until Jan 30',
    'Tutoring ended Jan 9',
  ]);
  await expectGoodLooks();
  await screen.rerender(<StayingList supports={[]} today="2026-01-13" />);
  await expect.element(page.getByText(/^Nothing stays yet/)).toBeVisible();
});
