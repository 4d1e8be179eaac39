import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { reviseCasework } from '../../../../../../lib/store/casework.ts';
import type { TestStore } from '../../../../lib/store/fresh-store.ts';
import { onOneDay, showFamily, someCase } from './family-bench.tsx';
import { author, someContact, someWishes } from './family-records.ts';

onOneDay();

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
const edit = () => button('Edit how the family wants to be reached');

async function wishesOf(database: TestStore, studentId: string) {
  const all = await database.about('preferences', [studentId]);
  return all.filter(({ deletedAt }) => deletedAt === null);
}

describe('reaching the family', () => {
  test('nobody reached is not 0 days, and every try since is counted', async () => {
    const { database, studentId } = await someCase();
    await someContact(database, studentId);
    await someContact(database, studentId, { outcome: 'left-message', happenedOn: '2025-11-19' });
    await showFamily(database, studentId);
    await expect.element(page.getByText('Not reached yet')).toBeVisible();
    await expect.element(page.getByText('2 tries since')).toBeVisible();
    await someContact(database, studentId, { outcome: 'reached', happenedOn: '2025-11-19' });
    await expect.element(page.getByText('1 day since we reached the family')).toBeVisible();
  });

  test('a next step stands there until a contact on its day or later', async () => {
    const { database, studentId } = await someCase();
    const step = { nextAction: 'Confirm daycare', nextOn: '2025-11-19' };
    await someContact(database, studentId, { ...step, happenedOn: '2025-11-12' });
    await showFamily(database, studentId);
    const steps = page.getByRole('list', { name: 'Next steps with the family' });
    await expect.element(steps).toMatchTextContent(/Confirm daycare.*Late.*Nov 19/);
    await someContact(database, studentId, { happenedOn: '2025-11-20' });
    await expect.element(steps).not.toBeInTheDocument();
  });

  test('a long log shows the newest, and the earlier ones when asked for', async () => {
    const { database, studentId } = await someCase();
    for (const day of [3, 4, 5, 6, 7, 10, 11]) {
      // oxlint-disable-next-line no-await-in-loop
      await someContact(database, studentId, {
        happenedOn: `2025-11-${String(day).padStart(2, '0')}`,
      });
    }
    await showFamily(database, studentId);
    await expect.element(page.getByText('Nov 5', { exact: true })).toBeVisible();
    await expect.element(page.getByText('Nov 4', { exact: true })).not.toBeInTheDocument();
    await button('2 earlier').click();
    await expect.element(page.getByText('Nov 3', { exact: true })).toBeVisible();
    await button('Only the newest').click();
    await expect.element(page.getByText('Nov 3', { exact: true })).not.toBeInTheDocument();
  });
});

describe('how the family wants to be reached', () => {
  test('is asked once, kept, and said in one line', async () => {
    const { database, studentId } = await someCase();
    await showFamily(database, studentId);
    await expect.element(page.getByText(/Nobody has asked the family yet/)).toBeVisible();
    await button('Write it down').click();
    await page.getByLabelText('Who to contact').fill('Rosa V.');
    await page.getByLabelText('Language at home').selectOptions('es');
    await page.getByText('Needs an interpreter').click();
    await button('Text').click();
    await button('Call').click();
    await expect.element(page.getByText('Best first: Text, Call')).toBeVisible();
    await page.getByLabelText('Not before').fill('15:30');
    await page.getByLabelText('Opt-out').selectOptions('updates');
    await button('Save').click();
    await expect.element(page.getByText('Saved', { exact: true })).toBeVisible();
    const kept = await wishesOf(database, studentId);
    expect(kept).toHaveLength(1);
    expect(kept[0]).toMatchObject({
      person: 'Rosa V.',
      language: 'es',
      needsInterpreter: true,
      channels: ['text', 'call'],
      notBefore: '15:30',
      notAfter: null,
      optOut: 'updates',
      optOutOn: '2025-11-20',
    });
    await expect.element(page.getByText('Spanish, with an interpreter')).toBeVisible();
    await expect.element(page.getByText('No weekly updates, since Nov 20').first()).toBeVisible();
  });

  test('what another window saved meanwhile stands beside it, and the earlier one comes back', async () => {
    const { database, studentId } = await someCase();
    const { id, revision } = await someWishes(database, studentId);
    await showFamily(database, studentId);
    await edit().click();
    await page.getByLabelText('Who to contact').fill('Aunt Ada');
    const seen = { id, expectedRevision: revision };
    await reviseCasework(database, 'preferences', seen, { person: 'Uncle Obi' }, author);
    await button('Save').click();
    await expect.element(page.getByText('Changed in another window')).toBeVisible();
    expect((await wishesOf(database, studentId))[0]?.person).toBe('Uncle Obi');
    await button('Save mine instead').click();
    await expect.element(page.getByText('Aunt Ada').first()).toBeVisible();
    await page.getByText('2 earlier versions').click();
    await expect.element(page.getByText(/^Señora Okafor/)).toBeVisible();
    await button(/^Bring this version back/)
      .nth(1)
      .click();
    await expect
      .poll(async () => (await wishesOf(database, studentId))[0]?.person)
      .toBe('Señora Okafor');
  });

  test('fills in a first contact, and a try that does not keep to it is told quietly', async () => {
    const { database, studentId } = await someCase();
    await someWishes(database, studentId, { notBefore: null, notAfter: '00:01' });
    await showFamily(database, studentId);
    await button('Log a contact').click();
    await expect.element(page.getByLabelText('With', { exact: true })).toHaveValue('Señora Okafor');
    await expect.element(page.getByLabelText('Language', { exact: true })).toHaveValue('Spanish');
    await expect.element(page.getByText(/outside the hours the family named/)).toBeVisible();
    await expect.element(page.getByText(/asked for other ways/)).not.toBeInTheDocument();
    await page.getByRole('radio', { name: 'Call' }).click();
    await expect
      .element(page.getByText('The family asked for other ways: Text, In person.'))
      .toBeVisible();
    await page.getByRole('radio', { name: 'Left a message' }).click();
    await button('Save contact').click();
    await expect.poll(() => database.contacts.count()).toBe(1);
  });
});
