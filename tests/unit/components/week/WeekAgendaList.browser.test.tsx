import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import '../../../../components/ui/foundation.ts';
import type { WeekGroup, WeekRow } from '../../../../components/week/week-row.ts';
import { WeekAgendaList } from '../../../../components/week/WeekAgendaList.tsx';
import { agendaKinds } from '../../../../lib/domain/casework/agenda-item.ts';

const perKind = 400;

/** The week of a whole school: so many rows of every kind, each telling when its words are made. */
function longWeek(onWords: () => void): WeekGroup[] {
  return agendaKinds.map((kind) => ({
    kind,
    title: `All of ${kind}`,
    rows: Array.from({ length: perKind }, (_, index) => {
      const key = `${kind}:${index}`;
      return { key, inWords: () => (onWords(), rowOf(kind, key, index)) };
    }),
  }));
}

function rowOf(kind: WeekRow['kind'], key: string, index: number): WeekRow {
  return {
    key,
    kind,
    studentId: key,
    name: `Student ${kind} ${index}`,
    icon: 'check-circle',
    why: 'Missed the session yesterday.',
    facts: [],
    due: null,
    isLate: false,
    act: 'Open',
  };
}

const acts = { open: vi.fn(), act: vi.fn(), more: vi.fn() };
const drawnRows = () => document.querySelectorAll('[data-row]').length;

test('of the thousands a school has to do, a morning’s work is drawn, and words are made for no more', async () => {
  const onWords = vi.fn();
  await render(
    <main>
      <WeekAgendaList groups={longWeek(onWords)} isMine={false} acts={acts} />
    </main>,
  );
  expect(drawnRows()).toBe(6 * agendaKinds.length);
  expect(onWords.mock.calls.length).toBe(drawnRows());
});

test('a long kind that is opened is drawn near the view only, down to its last row', async () => {
  const onWords = vi.fn();
  const [first] = longWeek(onWords);
  await render(
    <main>
      <WeekAgendaList groups={first ? [first] : []} isMine={false} acts={acts} />
    </main>,
  );
  onWords.mockClear();
  await page.getByRole('button', { name: '394 more' }).click();
  await expect.poll(drawnRows).toBeGreaterThan(10);
  expect(drawnRows()).toBeLessThan(100);
  expect(onWords.mock.calls.length).toBeLessThan(perKind);
  window.scrollTo(0, document.documentElement.scrollHeight);
  const [kind] = agendaKinds;
  await expect.element(page.getByText(`Student ${kind} 399`)).toBeVisible();
  expect(drawnRows()).toBeLessThan(100);
});
