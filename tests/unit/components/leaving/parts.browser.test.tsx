import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import '../../../../components/ui/foundation.ts';
import { BinList } from '../../../../components/leaving/BinList.tsx';
import { DueYear } from '../../../../components/leaving/DueYear.tsx';
import { EarlierVersions } from '../../../../components/leaving/EarlierVersions.tsx';
import { ForIt } from '../../../../components/leaving/ForIt.tsx';
import { LeaveSection } from '../../../../components/leaving/LeaveSection.tsx';
import { expectGoodLooks } from '../../../tools/looks.ts';

const binned = {
  id: 'n',
  kind: 'Note',
  text: 'The bus was cut in October.\nSecond line.',
  student: 'Villaseñor, Mateo',
  deleted: 'Nov 20',
  until: 'Dec 20',
};

test('a deleted record can come back, or go for good after one more question', async () => {
  const acts = { onBringBack: vi.fn(), onErase: vi.fn() };
  await render(
    <main>
      <BinList items={[binned]} {...acts} />
    </main>,
  );
  await expect.element(page.getByText('until Dec 20')).toBeVisible();
  await page.getByRole('button', { name: 'Bring back: Note, Villaseñor, Mateo' }).click();
  await expect.poll(() => acts.onBringBack).toHaveBeenCalledExactlyOnceWith('n');
  await page.getByRole('button', { name: 'Erase now: Note, Villaseñor, Mateo' }).click();
  await expectGoodLooks();
  expect(acts.onErase).not.toHaveBeenCalled();
  await page.getByRole('button', { name: 'Keep it' }).click();
  await page.getByRole('button', { name: /^Erase now/ }).click();
  await page.getByRole('button', { name: 'Erase for good' }).click();
  await expect.poll(() => acts.onErase).toHaveBeenCalledExactlyOnceWith('n');
});

test('an empty bin says so', async () => {
  await render(
    <main>
      <BinList items={[]} onBringBack={vi.fn()} onErase={vi.fn()} />
    </main>,
  );
  await expect.element(page.getByText('Nothing was deleted')).toBeVisible();
  await expectGoodLooks();
});

test('earlier versions stand folded under their record, and one of them can be brought back', async () => {
  const onBringBack = vi.fn();
  const one = { text: 'Called about the bus.', act: 'changed Oct 3', by: 'Ms. Abara' };
  const versions = [
    { ...one, id: 'b' },
    { ...one, id: 'a', text: 'Called.', act: 'changed Oct 2' },
  ];
  await render(
    <main>
      <EarlierVersions versions={versions} name="Record" onBringBack={onBringBack} />
    </main>,
  );
  await page.getByText('2 earlier versions').click();
  await expect.element(page.getByText('Called about the bus.')).toBeVisible();
  await expectGoodLooks();
  await page
    .getByRole('button', { name: /^Bring this version back: Record, changed Oct 2/ })
    .click();
  await expect.poll(() => onBringBack).toHaveBeenCalledExactlyOnceWith('a');
});

test('a due year can be erased or kept; the rule of the school cannot be put off', async () => {
  const acts = { onErase: vi.fn(), onKeepLonger: vi.fn() };
  const due = { year: '2024/25', since: 'Jun 30', ...acts };
  const screen = await render(
    <main>
      <DueYear {...due} isSetBySchool={false} />
    </main>,
  );
  await expectGoodLooks();
  await page.getByRole('button', { name: 'Ask again in 3 months' }).click();
  await expect.poll(() => acts.onKeepLonger).toHaveBeenCalledOnce();
  await screen.rerender(
    <main>
      <DueYear {...due} isSetBySchool />
    </main>,
  );
  await expect.element(page.getByText(/^Your district keeps them until Jun 30/)).toBeVisible();
  await expect.element(page.getByRole('button', { name: /Ask again/ })).not.toBeInTheDocument();
  await page.getByRole('button', { name: 'Erase 2024/25' }).click();
  await expect.poll(() => acts.onErase).toHaveBeenCalledOnce();
});

test('what the IT team is told can be read before it is copied', async () => {
  const onCopy = vi.fn();
  const text = JSON.stringify({ bridgeback: '1.0' }, null, 2);
  const screen = await render(
    <main>
      <ForIt text={text} state="open" onCopy={onCopy} />
    </main>,
  );
  await page.getByText('Look at it').click();
  await expect.element(page.getByText(/"bridgeback": "1.0"/)).toBeVisible();
  await expectGoodLooks();
  await page.getByRole('button', { name: 'Copy' }).click();
  await expect.poll(() => onCopy).toHaveBeenCalledOnce();
  await screen.rerender(
    <main>
      <ForIt text={text} state="failed" onCopy={onCopy} />
    </main>,
  );
  await expect.element(page.getByRole('alert')).toMatchTextContent(/^Not copied/);
  await expectGoodLooks();
});

test('a year, a site or everything: each leads to its own question', async () => {
  const acts = {
    onHandOver: vi.fn(),
    onEraseYear: vi.fn(),
    onEraseSite: vi.fn(),
    onEraseEverything: vi.fn(),
  };
  await render(
    <main>
      <LeaveSection
        years={[
          { value: '2023-07-01', label: '2023/24' },
          { value: '2024-07-01', label: '2024/25' },
        ]}
        sites={[{ value: 'https://sis.example', label: 'sis.example' }]}
        keptUntil="Records of this school year are kept until Jun 30, 2027, then you are asked."
        {...acts}
      />
    </main>,
  );
  await expectGoodLooks();
  await page.getByRole('combobox', { name: 'School year' }).selectOptions('2024/25');
  await page.getByRole('button', { name: 'Erase this school year' }).click();
  await expect.poll(() => acts.onEraseYear).toHaveBeenCalledExactlyOnceWith('2024-07-01');
  await page.getByRole('button', { name: 'Erase this site' }).click();
  await expect.poll(() => acts.onEraseSite).toHaveBeenCalledExactlyOnceWith('https://sis.example');
  await page.getByRole('button', { name: 'Erase everything here' }).click();
  await expect.poll(() => acts.onEraseEverything).toHaveBeenCalledOnce();
  await page.getByRole('button', { name: 'Hand over to a colleague' }).click();
  await expect.poll(() => acts.onHandOver).toHaveBeenCalledOnce();
});
