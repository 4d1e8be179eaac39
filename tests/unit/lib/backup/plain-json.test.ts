import { expect, test } from 'vitest';
import { plainJson } from '../../../../lib/backup/plain-json.ts';
import { inventedDatabase } from './invented-database.ts';

test('the plain copy holds every record, readable by anything that reads JSON', async () => {
  const records = inventedDatabase(51, { students: 4, perStudent: 3 });
  const file = plainJson(records, { madeAt: '2025-11-24T08:00:00.000Z', schema: 1 });
  expect(file.type).toBe('application/json');
  expect(JSON.parse(await file.text())).toEqual({
    format: 'bridgeback plain copy',
    madeAt: '2025-11-24T08:00:00.000Z',
    schema: 1,
    records,
  });
});
