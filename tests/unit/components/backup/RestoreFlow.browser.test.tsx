import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import '../../../../components/ui/foundation.ts';
import type {
  DifferenceWords,
  FileSays,
  RestorePreview,
  RestoreState,
  TypedSecret,
} from '../../../../components/backup/restore-state.ts';
import { RestoreFlow, type RestoreFlowProps } from '../../../../components/backup/RestoreFlow.tsx';
import { NamesShown } from '../../../../components/ui/names-shown.ts';
import type { BackupFileFault } from '../../../../lib/backup/backup-file-error.ts';
import { expectGoodLooks } from '../../../tools/looks.ts';

const says: FileSays = {
  fileName: 'bridgeback-copy-2025-11-20.bridgeback',
  kind: 'backup',
  madeAt: '20 Nov 07:58',
  lock: 'vault',
};

const nothing: RestorePreview['fresh'] = {
  students: 0,
  sites: 0,
  counts: 0,
  crossings: 0,
  causes: 0,
  plans: 0,
  milestones: 0,
  notes: 0,
  contacts: 0,
  history: 0,
  disclosures: 0,
};

const version = (text: string, when: string) => ({ lines: [text], when, isInBin: false });
const difference = (id: string): DifferenceWords => ({
  id,
  title: `Note, Villaseñor, Mateo ${id}`,
  here: version('Called his aunt about the bus.', '18 Nov 09:14'),
  file: version('Called his aunt. The bus comes again from Monday.', '19 Nov 14:02'),
  newer: 'file',
});

const preview: RestorePreview = {
  fresh: { ...nothing, students: 3, counts: 120, notes: 4 },
  same: 1904,
  differences: [difference('1'), difference('2')],
};

async function draw(
  state: RestoreState,
  changes: Partial<RestoreFlowProps> = {},
  { areNamesShown = true } = {},
) {
  const acts = {
    onFile: vi.fn<(file: File) => void>(),
    onUnlock: vi.fn<(secret: TypedSecret) => Promise<boolean>>(async () => false),
    onRule: vi.fn<RestoreFlowProps['onRule']>(),
    onChoose: vi.fn<RestoreFlowProps['onChoose']>(),
    onRestore: vi.fn<() => void>(),
    onClose: vi.fn<() => void>(),
  };
  await render(
    <main>
      <h2>Restore</h2>
      <NamesShown value={areNamesShown}>
        <RestoreFlow state={state} rule="newer" chosen={new Map()} {...acts} {...changes} />
      </NamesShown>
    </main>,
  );
  return acts;
}

test('a file is picked', async () => {
  const { onFile } = await draw({ at: 'pick', fault: null });
  await expectGoodLooks();
  const file = new File(['bytes'], 'mine.bridgeback');
  const input = document.querySelector('input[type=file]');
  if (!input) throw new Error('There is a file input');
  await userEvent.upload(input, file);
  expect(onFile.mock.calls[0]?.[0].name).toBe('mine.bridgeback');
});

const faults = [
  ['not-a-backup', /not a Bridgeback copy/],
  ['newer-version', /from a newer Bridgeback/],
  ['damaged', /is damaged/],
  ['cut-off', /is not complete/],
  ['wrong-table-content', /does not fit/],
  ['unreadable', /could not be read/],
] as const satisfies readonly [BackupFileFault, RegExp][];

test.each(faults)(
  '%s: says what it is, that nothing changed, and what to do',
  async (fault, words) => {
    await draw({ at: 'pick', fault });
    const alert = page.getByRole('alert');
    await expect.element(alert).toMatchTextContent(words);
    await expect.element(alert).toMatchTextContent(/[Nn]othing was (?:changed|taken)/);
    await expect.element(page.getByRole('button', { name: 'Choose another file' })).toBeVisible();
    await expectGoodLooks();
  },
);

test('while it is read it says so', async () => {
  await draw({ at: 'reading' });
  await expect.element(page.getByRole('status')).toMatchTextContent('Reading the copy');
});

test('a wrong passphrase is said under the field', async () => {
  const { onUnlock } = await draw({ at: 'unlock', says });
  await expectGoodLooks();
  await page.getByLabelText('Passphrase on the day it was made').fill('otters');
  await page.getByRole('button', { name: 'Open' }).click();
  await expect.element(page.getByText('That did not open it.')).toBeVisible();
  await expect
    .poll(() => onUnlock)
    .toHaveBeenCalledExactlyOnceWith({ kind: 'passphrase', passphrase: 'otters' });
  await expectGoodLooks();
});

test('a copy locked with the vault opens with the recovery key, too', async () => {
  const { onUnlock } = await draw({ at: 'unlock', says });
  await page.getByText('Recovery key', { exact: true }).click();
  await page.getByLabelText('Recovery key', { exact: true }).last().fill('7k2m 9qxr');
  await expectGoodLooks();
  await page.getByRole('button', { name: 'Open' }).click();
  await expect
    .poll(() => onUnlock.mock.calls)
    .toEqual([[{ kind: 'recovery-key', recoveryKey: '7k2m 9qxr' }]]);
});

test('a file with a passphrase of its own asks for nothing else', async () => {
  await draw({ at: 'unlock', says: { ...says, lock: 'passphrase', kind: 'hand-over' } });
  await expect.element(page.getByText(/Hand-over made 20 Nov/)).toBeVisible();
  await expect.element(page.getByLabelText('Passphrase of this file')).toBeVisible();
  await expect.element(page.getByText('Recovery key')).not.toBeInTheDocument();
});

test('the preview says what is new, what stays, and what differs', async () => {
  const { onRestore } = await draw({ at: 'preview', says, preview, outcome: 'open' });
  const terms = page.getByRole('term').elements();
  expect(terms.map((term) => term.textContent)).toEqual(['Students', 'Counts read', 'Notes']);
  await expect.element(page.getByText(/1,904 records are here already/)).toBeVisible();
  await expect.element(page.getByText('Here, 18 Nov 09:14').first()).toBeVisible();
  await expectGoodLooks();
  await page.getByRole('button', { name: 'Restore' }).click();
  await expect.poll(() => onRestore).toHaveBeenCalledOnce();
});

test('the newer one is kept unless somebody chooses', async () => {
  const { onChoose, onRule } = await draw(
    { at: 'preview', says, preview, outcome: 'open' },
    { chosen: new Map([['2', 'here']]) },
  );
  const kept = (name: string) =>
    page
      .getByRole('radiogroup', { name: `Which to keep: Note, Villaseñor, Mateo ${name}` })
      .getByRole('radio', { checked: true });
  await expect.element(kept('1')).toHaveAccessibleName('Take copy’s');
  await expect.element(kept('2')).toHaveAccessibleName('Keep mine');
  await page.getByText('Keep mine').nth(1).click();
  await expect.poll(() => onChoose).toHaveBeenCalledExactlyOnceWith('1', 'here');
  await page.getByText('Take copy’s').first().click();
  await expect.poll(() => onRule).toHaveBeenCalledExactlyOnceWith('file');
});

test('of very many that differ some are shown at a time', async () => {
  const differences = Array.from({ length: 45 }, (_, index) => difference(`n${index}`));
  await draw({ at: 'preview', says, preview: { ...preview, differences }, outcome: 'open' });
  expect(document.querySelectorAll('.difference')).toHaveLength(20);
  await page.getByRole('button', { name: 'Show 20 more' }).click();
  await page.getByRole('button', { name: 'Show 5 more' }).click();
  expect(document.querySelectorAll('.difference')).toHaveLength(45);
});

test('what is in the bin on one side says so', async () => {
  const binned = { ...difference('1'), file: { ...version('Called.', '19 Nov'), isInBin: true } };
  const differences = [binned];
  await draw({ at: 'preview', says, preview: { ...preview, differences }, outcome: 'open' });
  await expect.element(page.getByText('Deleted, kept for 30 days')).toBeVisible();
});

test('hidden names hide the words, too', async () => {
  const state = { at: 'preview', says, preview, outcome: 'open' } as const;
  await draw(state, {}, { areNamesShown: false });
  await expect.element(page.getByText(/Hidden while names/).first()).toBeVisible();
  await expect.element(page.getByText(/Called his aunt/)).not.toBeInTheDocument();
  await expectGoodLooks();
});

test('a copy that holds nothing new has nothing to restore', async () => {
  const same = { ...preview, fresh: nothing, differences: [] };
  const { onClose } = await draw({ at: 'preview', says, preview: same, outcome: 'open' });
  await expect.element(page.getByText(/is here already$/)).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Restore' })).not.toBeInTheDocument();
  await expectGoodLooks();
  await page.getByRole('button', { name: 'Close' }).click();
  await expect.poll(() => onClose).toHaveBeenCalledOnce();
});

test('while it restores it cannot be restored twice', async () => {
  await draw({ at: 'preview', says, preview, outcome: 'restoring' });
  await expect.element(page.getByRole('button', { name: 'Restoring' })).toBeDisabled();
});

test.each([
  ['failed', /Not restored/],
  ['full', /this device is full/],
] as const)('%s: says that nothing changed', async (outcome, words) => {
  await draw({ at: 'preview', says, preview, outcome });
  await expect.element(page.getByRole('alert')).toMatchTextContent(words);
  await expect.element(page.getByRole('alert')).toMatchTextContent(/Nothing changed/);
  await expectGoodLooks();
});

test('afterwards it says how much', async () => {
  await draw({ at: 'done', fresh: 127, replaced: 2 });
  await expect.element(page.getByRole('status')).toMatchTextContent(/127 new, 2 replaced/);
  await expectGoodLooks();
});
