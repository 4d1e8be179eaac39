import { expect, test } from 'vitest';
import {
  causeIsOffered,
  exportIsAllowed,
  ownPassphraseRule,
  passphraseRule,
  siteIsInPolicy,
} from '../../../../lib/domain/policy-allows.ts';
import { noPolicy } from '../../../../lib/domain/policy.ts';

test('a site is compared by scheme, host and port', () => {
  const policy = { ...noPolicy, allowedSites: ['https://sis.example.org'] };
  expect(siteIsInPolicy(policy, 'https://sis.example.org')).toBe(true);
  const others = [
    'http://sis.example.org',
    'https://sis.example.org:8443',
    'https://x.sis.example.org',
    'https://sis.example.org.evil.example',
    'null',
  ];
  expect(others.filter((other) => siteIsInPolicy(policy, other))).toEqual([]);
  expect(siteIsInPolicy({ ...noPolicy, allowedSites: [] }, 'https://sis.example.org')).toBe(false);
  expect(siteIsInPolicy(noPolicy, 'https://anything.example')).toBe(true);
});

test('exports are allowed unless switched off or left without a column', () => {
  expect(exportIsAllowed(noPolicy)).toBe(true);
  expect(exportIsAllowed({ ...noPolicy, allowExport: true, exportColumns: ['missed'] })).toBe(true);
  expect(exportIsAllowed({ ...noPolicy, allowExport: false })).toBe(false);
  expect(exportIsAllowed({ ...noPolicy, exportColumns: [] })).toBe(false);
});

test('a cause is offered unless it was switched off', () => {
  const policy = { ...noPolicy, causesOff: ['immigration' as const] };
  expect(causeIsOffered(policy, 'immigration')).toBe(false);
  expect(causeIsOffered(policy, 'work')).toBe(true);
  expect(causeIsOffered(noPolicy, 'immigration')).toBe(true);
});

test('a school may ask more of a passphrase, never less', () => {
  expect(passphraseRule(noPolicy)).toEqual(ownPassphraseRule);
  expect(
    passphraseRule({ ...noPolicy, leastPassphraseLength: 24, leastPassphraseStrength: 4 }),
  ).toEqual({ leastLength: 24, leastStrength: 4 });
  expect(
    passphraseRule({ ...noPolicy, leastPassphraseLength: 1, leastPassphraseStrength: 0 }),
  ).toEqual(ownPassphraseRule);
});
