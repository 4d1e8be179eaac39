import { describe, expect, test } from 'vitest';
import { isCopyDue, outlivedCopies } from '../../../../lib/backup/local-rotation.ts';

const now = '2025-11-24T08:00:00.000Z';
const copy = (madeAt: string, vaultId = 'ours') => ({ madeAt, vaultId });

describe('a copy is due', () => {
  test.each([
    ['when there is none', [], true],
    ['24 hours after the last', [copy('2025-11-23T08:00:00Z')], true],
    ['not a second earlier', [copy('2025-11-23T08:00:01Z')], false],
    ['whatever copies other vaults have', [copy('2025-11-24T07:00:00Z', 'other')], true],
    ['when the only one is from the future', [copy('2031-01-01T00:00:00Z')], true],
    [
      'not when one from the future stands beside one of today',
      [copy('2031-01-01T00:00:00Z'), copy('2025-11-24T07:00:00Z')],
      false,
    ],
  ])('%s', (_, copies, due) => {
    expect(isCopyDue(copies, 'ours', now)).toBe(due);
  });
});

describe('what is let go', () => {
  test('all but the two newest', () => {
    const [old, older, fresh] = [
      copy('2025-11-23T08:00:00Z'),
      copy('2025-11-22T08:00:00Z'),
      copy(now),
    ];
    expect(outlivedCopies([old, older, fresh], 'ours', now)).toEqual([older]);
    expect(outlivedCopies([old, fresh], 'ours', now)).toEqual([]);
  });

  test('one from the future before one of yesterday', () => {
    const [ahead, old, fresh] = [
      copy('2031-01-01T00:00:00Z'),
      copy('2025-11-23T08:00:00Z'),
      copy(now),
    ];
    expect(outlivedCopies([ahead, old, fresh], 'ours', now)).toEqual([ahead]);
  });

  test('those of another vault only after 30 days', () => {
    const [lately, long] = [
      copy('2025-11-01T08:00:00Z', 'other'),
      copy('2025-10-20T08:00:00Z', 'other'),
    ];
    expect(outlivedCopies([lately, long, copy(now)], 'ours', now)).toEqual([long]);
  });
});
