import { describe, expect, test } from 'vitest';
import { contactCautions } from '../../../../components/family/contact-cautions.ts';
import {
  newPreferences,
  preferencesInput,
  preferencesToEdit,
  withChannel,
  withOptOut,
} from '../../../../components/family/preferences-form-value.ts';
import { preferencesLines } from '../../../../components/family/preferences-words.ts';
import {
  type ContactPreferences,
  preferencesOf,
} from '../../../../lib/domain/casework/contact-preferences.ts';
import { idOf } from '../../lib/domain/casework/casework-records.ts';

const today = '2025-11-20';
const asked: ContactPreferences = {
  id: idOf(1),
  studentId: idOf(500),
  createdAt: '2025-09-01T12:00:00Z',
  updatedAt: '2025-09-01T12:00:00Z',
  createdBy: 'counselor',
  revision: 1,
  deletedAt: null,
  person: 'Rosa V.',
  language: 'es',
  needsInterpreter: true,
  channels: ['text', 'email'],
  notBefore: '15:30',
  notAfter: null,
  optOut: 'none',
  optOutOn: null,
  words: '',
};

test('nothing is proposed, and nothing asked is kept as nothing asked', () => {
  expect(preferencesInput(newPreferences)).toEqual({
    person: '',
    language: '',
    needsInterpreter: false,
    channels: [],
    notBefore: null,
    notAfter: null,
    optOut: 'none',
    optOutOn: null,
    words: '',
  });
});

test('a record comes back from its form as it was', () => {
  expect(preferencesInput(preferencesToEdit(asked))).toEqual({
    person: 'Rosa V.',
    language: 'es',
    needsInterpreter: true,
    channels: ['text', 'email'],
    notBefore: '15:30',
    notAfter: null,
    optOut: 'none',
    optOutOn: null,
    words: '',
  });
});

test('channels stay in the order in which they were chosen', () => {
  const first = { ...newPreferences, ...withChannel(newPreferences, 'email', true) };
  const both = { ...first, ...withChannel(first, 'call', true) };
  expect(preferencesInput(both).channels).toEqual(['email', 'call']);
  expect(withChannel(both, 'email', false).channels).toBe('call');
});

test('an opt-out has a day, and one that ended has none', () => {
  const out = { ...newPreferences, ...withOptOut(newPreferences, 'updates', today) };
  expect(preferencesInput(out)).toMatchObject({ optOut: 'updates', optOutOn: today });
  expect(withOptOut(out, 'none', today)).toEqual({ optOut: 'none', optOutOn: '' });
  expect(preferencesInput({ ...out, optOut: 'none' }).optOutOn).toBeNull();
});

test('the newest live record is what the family said last', () => {
  const later = { ...asked, id: idOf(2), person: 'Aunt' };
  expect(preferencesOf([])).toBeNull();
  expect(preferencesOf([asked, later])?.person).toBe('Aunt');
  expect(preferencesOf([asked, { ...later, deletedAt: asked.updatedAt }])?.person).toBe('Rosa V.');
});

test('in words', () => {
  expect(preferencesLines(asked, today)).toEqual([
    'Rosa V.',
    'Spanish, with an interpreter',
    'Text, E-mail',
    expect.stringMatching(/^After 3:30\sPM$/) as string,
  ]);
  const out = { ...asked, optOut: 'updates', optOutOn: '2025-10-03' } as const;
  expect(preferencesLines(out, today)).toContain('No weekly updates, since Oct 3');
});

describe('cautions in the contact form', () => {
  const of = (wishes: ContactPreferences | null, channel: 'call' | 'text', clock: string | null) =>
    contactCautions(wishes, { channel, clock }, today);

  test('none where nobody asked, and none where the try keeps to what was asked', () => {
    expect(of(null, 'call', '03:00')).toEqual([]);
    expect(of(asked, 'text', '16:00')).toEqual([]);
  });

  test('another channel, another hour, an opt-out', () => {
    expect(of(asked, 'call', '16:00')).toEqual(['The family asked for other ways: Text, E-mail.']);
    expect(of(asked, 'text', '09:00')[0]).toMatch(/outside the hours.*After 3:30\sPM/);
    expect(of(asked, 'text', null)).toEqual([]);
    const out = { ...asked, optOut: 'everything' } as const;
    expect(of(out, 'text', '16:00')).toEqual(['The family asked for this: No contact at all.']);
  });
});
