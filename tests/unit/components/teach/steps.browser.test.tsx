import { describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import '../../../../components/ui/foundation.ts';
import { type Checked, CheckStep } from '../../../../components/teach/CheckStep.tsx';
import { type Pointing, PointStep } from '../../../../components/teach/PointStep.tsx';
import { SayStep } from '../../../../components/teach/SayStep.tsx';
import { NamesShown } from '../../../../components/ui/names-shown.ts';
import type { TaughtCheck } from '../../../../lib/domain/taught-check.ts';
import type { LayoutDraft, ShownColumn } from '../../../../lib/domain/teaching.ts';
import { expectGoodLooks } from '../../../tools/looks.ts';
import { draftOf } from '../../lib/domain/invented-taught.ts';

const columns: ShownColumn[] = [
  ['Nm', 'Featheringham-Oduya, Christopher-James'],
  ['Rf', '104466'],
  ['Tot A', '17'],
  ['Exc', '3'],
].map(([words = '', first = '']) => ({
  ref: { label: words.toLowerCase(), nth: 0 },
  words,
  values: [first, 'more'],
}));

describe('T1, pointing', () => {
  test.each<[Pointing, string]>([
    ['asking', 'No mouse?'],
    ['ended', 'Pointing has stopped'],
    ['no-table', 'There is no table to point at'],
    ['not-reachable', 'This page cannot be reached'],
  ])('%s looks good', async (pointing, words) => {
    await render(<PointStep pointing={pointing} onAgain={() => {}} onStop={() => {}} />);
    await expect.element(page.getByText(new RegExp(words.replaceAll('?', '.')))).toBeVisible();
    await expectGoodLooks();
  });

  test('goes on and ends', async () => {
    const acts = { onAgain: vi.fn(), onStop: vi.fn() };
    await render(<PointStep pointing="ended" {...acts} />);
    await page.getByRole('button', { name: 'Point again' }).click();
    await page.getByRole('button', { name: 'There is no such column' }).click();
    await expect.poll(() => acts.onAgain).toHaveBeenCalledOnce();
    await expect.poll(() => acts.onStop).toHaveBeenCalledOnce();
  });
});

function drawSay(change: Partial<LayoutDraft>, shown: ShownColumn[] | null = columns) {
  const acts = { onChange: vi.fn(), onCheck: vi.fn(), onStartOver: vi.fn() };
  const drawn = render(<SayStep draft={draftOf(change)} columns={shown} {...acts} />);
  return { drawn, ...acts };
}
const said = { counted: 'all', unit: 'day', window: 'school-year' } as const;
const check = () => page.getByRole('button', { name: 'Check with real rows' });

describe('T2, what it counts', () => {
  test('asks for what the page does not say, and checks nothing before', async () => {
    const { drawn, onChange } = drawSay({});
    await drawn;
    await expect.element(page.getByRole('heading', { name: '“Tot A” counts' })).toBeVisible();
    await expect.element(check()).toBeDisabled();
    await page.getByRole('radio', { name: 'Days', exact: true }).click();
    await expect.poll(() => onChange).toHaveBeenCalledWith({ unit: 'day' });
    await page.getByText('Unexcused').click();
    await expect
      .poll(() => onChange)
      .toHaveBeenCalledWith({ counted: 'unexcused', otherKind: null });
    await expectGoodLooks();
  });

  test('lets each column be changed, and is checked once all is said', async () => {
    const { drawn, onChange, onCheck } = drawSay(said);
    await drawn;
    await page.getByRole('button', { name: 'Choose: Days enrolled' }).click();
    await page.getByLabelText('Days enrolled', { exact: true }).selectOptions('“Exc”: 3');
    await expect.poll(() => onChange).toHaveBeenCalledWith({ enrolled: { label: 'exc', nth: 0 } });
    await expectGoodLooks();
    await check().click();
    await expect.poll(() => onCheck).toHaveBeenCalledOnce();
  });

  test.each<[string, Partial<LayoutDraft>, string]>([
    ['one kind alone', { ...said, counted: 'excused' }, 'One kind alone is no total.'],
    [
      'both kinds',
      { ...said, counted: 'excused', otherKind: { label: 'exc', nth: 0 } },
      'Both kinds together',
    ],
    ['another unit', { ...said, unit: 'period' }, 'Other units are shown'],
    ['a part of the year', { ...said, window: 'term' }, 'Counts of a part of the year'],
    ['no ids', { ...said, sisId: null }, 'Without a student ID'],
  ])('says what %s means', async (_, change, words) => {
    await drawSay(change).drawn;
    await expect.element(page.getByText(new RegExp(words.replaceAll('?', '.')))).toBeVisible();
  });

  test('shows no value of the page while names are hidden', async () => {
    const acts = { onChange: () => {}, onCheck: () => {}, onStartOver: () => {} };
    const { container } = await render(
      <NamesShown value={false}>
        <SayStep draft={draftOf(said)} columns={columns} {...acts} />
      </NamesShown>,
    );
    await expect.element(page.getByText('“Nm”')).toBeVisible();
    expect(container.textContent).not.toContain('Oduya');
    expect(container.textContent).not.toContain('104466');
  });

  test('of a page that is gone says so', async () => {
    const { drawn, onStartOver } = drawSay(said, null);
    await drawn;
    await expect.element(page.getByText('The page is another one by now')).toBeVisible();
    await expect.element(check()).not.toBeInTheDocument();
    await expectGoodLooks();
    await page.getByRole('button', { name: 'Start over' }).click();
    await expect.poll(() => onStartOver).toHaveBeenCalledOnce();
  });
});

const checked: TaughtCheck = {
  rows: 29,
  read: 28,
  numbers: 27,
  sum: 213.5,
  withoutId: 0,
  overEnrolled: 2,
  samples: [
    { name: 'de Villiers-Moon, Anneke', sisId: '103981', count: 2 },
    { name: 'Nakamura-Bright, Keala', sisId: '104420', count: 9 },
    { name: 'Villaseñor, Mateo', sisId: '104417', count: 24 },
  ],
  odd: [
    { text: 'Tot A: W/D', reason: 'not-a-number' },
    { text: '104777 9', reason: 'no-name' },
  ],
};

function drawCheck(result: Checked, notSaved = false, areNamesShown = true) {
  const acts = { onYes: vi.fn(), onBack: vi.fn(), onStartOver: vi.fn() };
  const drawn = render(
    <NamesShown value={areNamesShown}>
      <CheckStep checked={result} unit="days" notSaved={notSaved} {...acts} />
    </NamesShown>,
  );
  return { drawn, ...acts };
}
const yes = () => page.getByRole('button', { name: 'Yes, read this page' });

describe('T3, the check', () => {
  test('shows rows, sums and what is left out', async () => {
    const { drawn, onYes } = drawCheck({ kind: 'rows', check: checked });
    await drawn;
    await expect.element(page.getByRole('row', { name: /Villaseñor, Mateo.*24$/ })).toBeVisible();
    await expect
      .element(
        page.getByText(/28 of 29 rows read with this\. 27 have a number, 213\.5 days together/),
      )
      .toBeVisible();
    await expect.element(page.getByText(/2 students would have missed more/)).toBeVisible();
    await expect.element(page.getByText('Tot A: W/D')).toBeVisible();
    await expectGoodLooks();
    await yes().click();
    await expect.poll(() => onYes).toHaveBeenCalledOnce();
  });

  test('names nobody while names are hidden', async () => {
    const { container } = await drawCheck({ kind: 'rows', check: checked }, false, false).drawn;
    expect(container.textContent).not.toContain('Villaseñor');
    expect(container.textContent).not.toContain('104777');
  });

  test.each<[string, Checked, string]>([
    [
      'unreadable',
      { kind: 'unreadable', check: { ...checked, samples: [] } },
      'This cannot be read',
    ],
    ['gone', { kind: 'gone' }, 'The page is another one by now'],
  ])('offers no yes when it is %s', async (_, result, words) => {
    await drawCheck(result).drawn;
    await expect.element(page.getByText(new RegExp(words.replaceAll('?', '.')))).toBeVisible();
    await expect.element(yes()).not.toBeInTheDocument();
    await expectGoodLooks();
  });

  test('says when it could not be saved', async () => {
    await drawCheck({ kind: 'rows', check: checked }, true).drawn;
    await expect.element(page.getByRole('alert').getByText('Not saved')).toBeVisible();
    await expectGoodLooks();
  });
});
