import { type ComponentProps, useState } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import '../../../../components/ui/foundation.ts';
import { type HandOverChoice, HandOverForm } from '../../../../components/backup/HandOverForm.tsx';
import { PlainCopyForm } from '../../../../components/backup/PlainCopyForm.tsx';
import { SaveCopyForm } from '../../../../components/backup/SaveCopyForm.tsx';
import type { Purpose } from '../../../../components/leaving/purpose.ts';
import { expectGoodLooks } from '../../../tools/looks.ts';

const rule = { leastLength: 10, leastStrength: 3 };
const good = 'river lantern pocket seven';
const preview = { fileName: 'bridgeback-copy-2025-11-24.bridgeback', students: 212, records: 1904 };

const typeTwice = async (passphrase: string) => {
  await page.getByLabelText('New passphrase', { exact: true }).fill(passphrase);
  await page.getByLabelText(/again/i).fill(passphrase);
};

describe('a copy', () => {
  async function draw(result = true) {
    const onSave = vi.fn<ComponentProps<typeof SaveCopyForm>['onSave']>(async () => result);
    const onClose = vi.fn<() => void>();
    const logLine = 'Ms. Abara, 09:14, Backup, 212 students';
    await render(
      <main>
        <SaveCopyForm {...{ preview, logLine, rule, onSave, onClose }} />
      </main>,
    );
    return { onSave, onClose };
  }
  const save = () => page.getByRole('button', { name: 'Save a copy' }).click();

  test('says what it is, what is in it and what is written down, before it leaves', async () => {
    await draw();
    await expect.element(page.getByText(/bridgeback-copy-2025-11-24/)).toBeVisible();
    await expect.element(page.getByText('212 students, 1,904 records')).toBeVisible();
    await expect.element(page.getByText(/Log line: Ms\. Abara/)).toBeVisible();
    await expectGoodLooks();
  });

  test('opens with the vault’s passphrase unless asked otherwise', async () => {
    const { onSave, onClose } = await draw();
    await save();
    await expect.poll(() => onSave).toHaveBeenCalledExactlyOnceWith(null);
    await expect.element(page.getByRole('status')).toMatchTextContent(/Copy saved/);
    await expectGoodLooks();
    await page.getByRole('button', { name: 'Close' }).click();
    await expect.poll(() => onClose).toHaveBeenCalledOnce();
  });

  test('with a passphrase of its own it asks for one that is good enough', async () => {
    const { onSave } = await draw();
    await page.getByText('One of its own').click();
    await save();
    await expect.element(page.getByText('Choose a passphrase.')).toBeVisible();
    expect(onSave).not.toHaveBeenCalled();
    await expectGoodLooks();
    await typeTwice(good);
    await save();
    await expect.poll(() => onSave.mock.calls).toEqual([[good]]);
  });

  test('that did not leave says so, and can be tried again', async () => {
    const { onSave } = await draw(false);
    await save();
    await expect.element(page.getByRole('alert')).toMatchTextContent(/Nothing left this device/);
    await expectGoodLooks();
    await save();
    await expect.poll(() => onSave.mock.calls.length).toBe(2);
  });
});

describe('a plain copy', () => {
  async function draw() {
    const onSave = vi.fn<(purpose: Purpose) => Promise<boolean>>(async () => true);
    const logLine = ({ why }: Purpose) => `Plain copy ${why}`;
    await render(
      <main>
        <PlainCopyForm {...{ preview, logLine, onSave }} onClose={() => {}} />
      </main>,
    );
    return onSave;
  }

  test('warns, and offers no button before the tick', async () => {
    await draw();
    await expect.element(page.getByRole('note').first()).toMatchTextContent(/can read it/);
    await expect
      .element(page.getByRole('button', { name: 'Save plain copy' }))
      .not.toBeInTheDocument();
    await expectGoodLooks();
  });

  test('asks for whom and why', async () => {
    const onSave = await draw();
    await page.getByRole('checkbox').click();
    await page.getByRole('button', { name: 'Save plain copy' }).click();
    await expect.element(page.getByText('Say for whom it is.')).toBeVisible();
    await expectGoodLooks();
    expect(onSave).not.toHaveBeenCalled();
    await page.getByLabelText('For', { exact: true }).selectOptions('Myself');
    await page.getByLabelText('Because').fill('moving to another system');
    await page.getByRole('button', { name: 'Save plain copy' }).click();
    await expect.poll(() => onSave.mock.calls[0]?.[0].why).toBe('moving to another system');
    await expect.element(page.getByRole('status')).toMatchTextContent(/Plain copy saved/);
  });
});

describe('a hand-over', () => {
  const students = [
    { id: '1', name: 'Okafor, Jaylen', sisId: '004711', nameKey: 'jaylen okafor' },
    { id: '2', name: 'Villaseñor, Mateo', sisId: '004712', nameKey: 'mateo villasenor' },
    ...Array.from({ length: 30 }, (_, index) => ({
      id: `more-${index}`,
      name: `Marlowe, Devonte ${index}`,
      sisId: `9${index}`,
      nameKey: `devonte ${index} marlowe`,
    })),
  ];

  async function draw() {
    const onSave = vi.fn<(passphrase: string, purpose: Purpose) => Promise<boolean>>(
      async () => true,
    );
    const choices: HandOverChoice[] = [];
    function Form() {
      const [choice, setChoice] = useState<HandOverChoice>({
        students: new Set<string>(),
        restrictedNotes: false,
      });
      choices.push(choice);
      return (
        <HandOverForm
          students={students}
          choice={choice}
          onChoice={setChoice}
          preview={{ ...preview, restrictedNotes: 2 }}
          logLine={({ why }) => `Hand-over ${why}`}
          rule={rule}
          onSave={onSave}
          onClose={() => {}}
        />
      );
    }
    await render(
      <main>
        <Form />
      </main>,
    );
    return { onSave, chosen: () => choices.at(-1) };
  }
  const save = () => page.getByRole('button', { name: 'Save the file' }).click();

  test('offers some, and finds the others by name or id', async () => {
    await draw();
    await expect.element(page.getByText(/24 more/)).toBeVisible();
    await expectGoodLooks();
    await page.getByLabelText('Find by name or id').fill('villa');
    await expect.element(page.getByRole('checkbox', { name: 'Villaseñor, Mateo' })).toBeVisible();
    await expect
      .element(page.getByRole('checkbox', { name: 'Okafor, Jaylen' }))
      .not.toBeInTheDocument();
    await page.getByLabelText('Find by name or id').fill('nobody');
    await expect.element(page.getByText(/No student of that name/)).toBeVisible();
  });

  test('who is ticked stays in view', async () => {
    const { chosen } = await draw();
    await page.getByRole('checkbox', { name: 'Okafor, Jaylen' }).click();
    await page.getByLabelText('Find by name or id').fill('villa');
    await expect.element(page.getByRole('checkbox', { name: 'Okafor, Jaylen' })).toBeChecked();
    await expect.element(page.getByText('1 chosen')).toBeVisible();
    expect([...(chosen()?.students ?? [])]).toEqual(['1']);
    await page.getByRole('checkbox', { name: 'Okafor, Jaylen' }).click();
    await expect.element(page.getByText('Nobody chosen yet')).toBeVisible();
  });

  test('restricted notes start unticked, private jottings cannot be ticked', async () => {
    const { chosen } = await draw();
    const restricted = page.getByRole('checkbox', { name: 'Restricted notes' });
    await expect.element(restricted).not.toBeChecked();
    await expect.element(page.getByText(/2 notes/)).toBeVisible();
    await expect.element(page.getByRole('checkbox', { name: 'Private jottings' })).toBeDisabled();
    await restricted.click();
    expect(chosen()?.restrictedNotes).toBe(true);
  });

  test('asks for everything that is missing, then leaves', async () => {
    const { onSave } = await draw();
    await save();
    await expect.element(page.getByText('Choose at least one student.')).toBeVisible();
    await expect.element(page.getByText('Say for whom it is.')).toBeVisible();
    await expect.element(page.getByText('Choose a passphrase.')).toBeVisible();
    await expectGoodLooks();
    await page.getByRole('checkbox', { name: 'Okafor, Jaylen' }).click();
    await page.getByLabelText('For', { exact: true }).selectOptions('Another school');
    await page.getByLabelText('Because').fill('moves to us on Monday');
    await typeTwice(good);
    await save();
    await expect.element(page.getByRole('status')).toMatchTextContent(/File saved/);
    await expect
      .poll(() => onSave)
      .toHaveBeenCalledExactlyOnceWith(good, {
        recipient: 'school',
        other: '',
        why: 'moves to us on Monday',
      });
  });
});
