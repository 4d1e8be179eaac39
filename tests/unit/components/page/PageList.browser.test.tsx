import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import '../../../../components/ui/foundation.ts';
import { PageList } from '../../../../components/page/PageList.tsx';
import type { AnswerControls } from '../../../../components/page/answer-controls.ts';
import type { PageView } from '../../../../components/page/page-view.ts';
import { expectGoodLooks } from '../../../tools/looks.ts';
import { answerControls, pageRow, pageView } from '../../../tools/page-rows.ts';

function draw(view: Partial<PageView>, controls: Partial<AnswerControls> = {}) {
  const acts = { onOpen: vi.fn(), onAct: vi.fn(), onDescribe: vi.fn() };
  const list = <PageList view={pageView(view)} answer={answerControls(controls)} {...acts} />;
  return { ...acts, drawn: render(<main>{list}</main>) };
}

const ana = pageRow({ name: 'Ana Quiroga-Pell' });
const bo = pageRow({
  name: 'Bo Lindqvist',
  cause: { answer: 'cause', words: 'Caregiving, transportation' },
  next: 'Plan, week 7',
});

test('students over the line, near it and the rest look good', async () => {
  await draw({
    over: [
      ana,
      bo,
      pageRow({ name: 'Christopher-James Featheringham-Oduya', asOf: 'as of Nov 7' }),
    ],
    near: [pageRow({ name: 'Ines Kowalchuk', tier: 'risk', word: '7.0% at risk', cause: null })],
    below: [pageRow({ name: 'Ayo Fenwick', tier: 'ok', word: null, cause: null })],
  }).drawn;
  await expect.element(page.getByRole('heading', { name: 'Near the line' })).toBeVisible();
  await expectGoodLooks();
});

test('the whole row opens the case', async () => {
  const { drawn, onOpen } = draw({ over: [ana] });
  const { container } = await drawn;
  await page.getByText('24', { exact: true }).click({ force: true });
  await expect.poll(() => onOpen).toHaveBeenCalledExactlyOnceWith(ana.studentId);
  const described =
    container.querySelector('[data-row-name]')?.getAttribute('aria-describedby') ?? '';
  const words = described.split(' ').map((id) => document.getElementById(id)?.textContent);
  expect(words.join(' ')).toContain('24 of 71');
  expect(words.join(' ')).toContain('Cause not known');
});

test('a row without a record neither opens nor asks', async () => {
  const { drawn, onOpen } = draw({
    over: [pageRow({ name: 'Ana Quiroga-Pell', studentId: null })],
  });
  await drawn;
  await expect.element(page.getByRole('button', { name: /Ana/ })).not.toBeInTheDocument();
  expect(onOpen).not.toHaveBeenCalled();
});

test('I know why asks in the row, and a known cause asks nothing', async () => {
  const ask = vi.fn();
  await draw({ over: [ana, bo] }, { ask }).drawn;
  await page.getByRole('button', { name: 'I know why, Ana Quiroga-Pell' }).click();
  await expect.poll(() => ask).toHaveBeenCalledExactlyOnceWith(ana.studentId);
  await expect
    .element(page.getByRole('button', { name: /I know why, Bo/ }))
    .not.toBeInTheDocument();
});

test('the answers open in place and one choice picks', async () => {
  const pick = vi.fn();
  const open = { studentId: ana.studentId ?? '', state: 'open' as const, isPlanning: false };
  await draw({ over: [ana, bo] }, { open, pick }).drawn;
  await expectGoodLooks();
  await page.getByRole('radio', { name: 'Transportation' }).click();
  await expect.poll(() => pick).toHaveBeenCalledExactlyOnceWith('transportation');
});

test('an answer that could not be saved says so and can be tried again', async () => {
  const tryAgain = vi.fn();
  const open = { studentId: ana.studentId ?? '', state: 'failed' as const, isPlanning: false };
  await draw({ over: [ana] }, { open, tryAgain }).drawn;
  await expectGoodLooks();
  await expect.element(page.getByRole('alert')).toMatchTextContent(/Not saved/);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect.poll(() => tryAgain).toHaveBeenCalledOnce();
});

test('who said so can follow in place after a cause, and only then', async () => {
  const sayWho = vi.fn();
  const studentId = ana.studentId ?? '';
  const saved = { studentId, source: 'staff-guess' as const };
  const cause = { answer: 'cause' as const, words: 'Work' };
  const { drawn } = draw({ over: [ana] }, { saved: { ...saved, state: cause }, sayWho });
  const { rerender } = await drawn;
  await expectGoodLooks();
  await page.getByText('Family said').click();
  await expect.poll(() => sayWho).toHaveBeenCalledExactlyOnceWith('family');
  const declined = { answer: 'family-declined' as const, words: 'Family preferred not to say' };
  await rerender(
    <main>
      <PageList
        view={pageView({ over: [ana] })}
        answer={answerControls({ saved: { ...saved, state: declined } })}
        onOpen={() => {}}
        onAct={() => {}}
        onDescribe={() => {}}
      />
    </main>,
  );
  await expect.element(page.getByText('Family said')).not.toBeInTheDocument();
});

test('a good day is said only where everything was read and compared', async () => {
  const { drawn } = draw({});
  const { rerender } = await drawn;
  await expect.element(page.getByText('No one here is over the line')).toBeVisible();
  await expectGoodLooks();
  const unsure = pageView({
    coverage: { strong: '11 of 41 rows read', facts: [], notRead: 30, canExplain: false },
  });
  await rerender(
    <main>
      <PageList
        view={unsure}
        answer={answerControls()}
        onOpen={() => {}}
        onAct={() => {}}
        onDescribe={() => {}}
      />
    </main>,
  );
  await expect.element(page.getByText('No one here is over the line')).not.toBeInTheDocument();
});

test('rows that were not read are listed with their reasons', async () => {
  await draw({
    over: [ana],
    coverage: { strong: '27 of 29 rows read', facts: ['09:14 AM'], notRead: 2, canExplain: true },
    notReadRows: [
      { key: '0', text: 'W/D', reason: 'A word stands where a number should be.' },
      { key: '1', text: '', reason: 'No name.' },
    ],
  }).drawn;
  await page.getByRole('button', { name: '2 not read' }).click();
  await expect.element(page.getByRole('dialog')).toMatchTextContent(/W\/D/);
  await expectGoodLooks();
  await page.getByRole('button', { name: 'Close' }).click();
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
});

test('notices stand before the numbers and say what to do', async () => {
  const { drawn, onAct } = draw({
    notices: [
      {
        key: 'a',
        kind: 'caution',
        title: 'This page is not complete',
        body: '11 of 41 rows.',
        act: 'read-again',
      },
      {
        key: 'b',
        kind: 'plain',
        title: 'Nobody is flagged',
        body: 'This list covers November.',
        act: null,
      },
    ],
    notCompared: [
      pageRow({
        name: 'Ana Quiroga-Pell',
        tier: null,
        count: '12 periods',
        countRest: null,
        cause: null,
      }),
    ],
  });
  await drawn;
  await expectGoodLooks();
  await page.getByRole('button', { name: 'Read again' }).click();
  await expect.poll(() => onAct).toHaveBeenCalledExactlyOnceWith('read-again');
});

test('the rest is folded, and students never seen are named as such', async () => {
  await draw({
    remembered: true,
    over: [ana],
    below: [pageRow({ name: 'Ayo Fenwick', tier: 'ok', cause: null })],
    neverSeen: [pageRow({ name: 'Sigrid Brandt', count: null, countRest: null, tier: null })],
  }).drawn;
  await expect.element(page.getByText('Ayo Fenwick')).not.toBeInTheDocument();
  await page.getByRole('button', { name: '1 other, not over the line then' }).click();
  await expect.element(page.getByText('Ayo Fenwick')).toBeVisible();
  await expect.element(page.getByText('Sigrid Brandt')).toBeVisible();
  await expectGoodLooks();
});

test('a long list draws only what is near the view', async () => {
  const many = Array.from({ length: 1200 }, (_, index) => pageRow({ name: `Student ${index}` }));
  const { container } = await draw({ over: many }).drawn;
  const drawnRows = container.querySelectorAll('[data-row]').length;
  expect(drawnRows).toBeGreaterThan(10);
  expect(drawnRows).toBeLessThan(200);
  window.scrollTo(0, document.documentElement.scrollHeight);
  await expect.element(page.getByText('Student 1199')).toBeVisible();
});

test('a page no system’s reader knows says how it was read', async () => {
  const sentence = '“Abs” is read as all absences, because its words say so.';
  const { drawn, onDescribe } = draw({ over: [ana], howRead: [sentence] });
  await drawn;
  await page.getByRole('button', { name: 'How it was read' }).click();
  await expect.element(page.getByText(sentence)).toBeVisible();
  await expectGoodLooks();
  await page.getByRole('button', { name: 'Describe this page' }).click();
  await expect.poll(() => onDescribe).toHaveBeenCalledOnce();
});

test('a page of a known system has nothing to explain', async () => {
  await draw({ over: [ana] }).drawn;
  await expect
    .element(page.getByRole('button', { name: 'How it was read' }))
    .not.toBeInTheDocument();
});
