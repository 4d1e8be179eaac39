import { afterEach, describe, expect, test, vi } from 'vitest';
import { compareInstants, schoolDayOf } from '../../../../lib/domain/instant.ts';

const zones = [
  'UTC',
  'America/New_York',
  'Pacific/Honolulu',
  'Pacific/Kiritimati',
  'Australia/Lord_Howe',
  'Europe/Berlin',
  'America/Sao_Paulo',
];
const aDay = 86_400_000;

afterEach(() => {
  vi.unstubAllEnvs();
});

/** Every hour of days across a year, so that midnights and both changes of the clock are among them, to the edge of a second. */
function manyInstants(): string[] {
  const start = Date.parse('2025-08-01T00:00:00.000Z');
  return Array.from({ length: 365 * 24 }, (_, hour) =>
    new Date(start + (hour * aDay) / 24 - (hour % 3)).toISOString(),
  );
}

describe('the school day on this machine', () => {
  test.each(zones)('is the one Temporal gives for %s', (zone) => {
    vi.stubEnv('TZ', zone);
    expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
    const off = manyInstants().filter((one) => schoolDayOf(one) !== schoolDayOf(one, zone));
    expect(off).toEqual([]);
  });

  test('is given for an instant in any spelling, and for nothing else', () => {
    vi.stubEnv('TZ', 'Pacific/Honolulu');
    for (const one of [
      '2026-01-05T09:59:59Z',
      '2026-01-05T09:59Z',
      '2026-01-05T09:59:59.999999Z',
    ]) {
      expect(schoolDayOf(one)).toBe('2026-01-04');
    }
    for (const none of ['', '2026-01-05', '2026-01-05T10:00:00', '2026-13-05T10:00:00Z']) {
      expect(() => schoolDayOf(none)).toThrow(RangeError);
      expect(() => schoolDayOf(none, 'Pacific/Honolulu')).toThrow(RangeError);
    }
  });
});

test('instants are in order whichever way their seconds are written', () => {
  const inOrder = [
    '2026-01-05T09:59Z',
    '2026-01-05T09:59:00.5Z',
    '2026-01-05T09:59:00.500001Z',
    '2026-01-05T09:59:01Z',
    '2026-01-05T09:59:01.000001Z',
    '2026-01-05T10:00:00.000Z',
  ];
  for (const [at, one] of inOrder.entries()) {
    for (const [index, other] of inOrder.entries()) {
      expect(Math.sign(compareInstants(one, other))).toBe(Math.sign(at - index));
    }
  }
  expect(compareInstants('2026-01-05T10:00Z', '2026-01-05T10:00:00.000Z')).toBe(0);
  expect(compareInstants('2026-01-05T10:00:00+02:00', '2026-01-05T09:00:00+01:00')).toBe(0);
});
