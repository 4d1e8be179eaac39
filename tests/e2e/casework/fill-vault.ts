import type { BrowserContext, Page } from '@playwright/test';
import { z } from 'zod';
import { bundled } from '../../proofs/kills/bundle.ts';
import type { ManyRecords } from '../../tools/many-cases.ts';
import { bystander, sessionOf } from '../stored.ts';

const openVaultSchema = z.looseObject({ 'vault-key': z.looseObject({ dataKey: z.string() }) });

/** Puts records into the vault that is open in a panel, sealed as the panel's own are. */
export async function fillVault(
  context: BrowserContext,
  panel: Page,
  records: ManyRecords,
): Promise<void> {
  const { 'vault-key': key } = openVaultSchema.parse(await sessionOf(panel));
  const beside = await bystander(context);
  await beside.evaluate(await bundled('tests/e2e/casework/fill-page.ts'));
  const given = { dataKey: key.dataKey, records };
  await beside.evaluate((all) => globalThis.fillVault(all.dataKey, all.records), given);
  await beside.close();
}
