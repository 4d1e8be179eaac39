import {
  contactChannelSchema,
  contactPreferencesSchema,
  type ContactChannel,
  type ContactPreferences,
} from '../../lib/domain/casework/contact-preferences.ts';
import type { SchoolDay } from '../../lib/domain/school-day.ts';

/** The form as it stands; `channels` are the wanted ones, best first, with a comma between two. */
export type PreferencesFormValue = {
  person: string;
  language: string;
  needsInterpreter: boolean;
  channels: string;
  notBefore: string;
  notAfter: string;
  optOut: string;
  optOutOn: string;
  words: string;
};
export type PreferencesInput = Pick<ContactPreferences, keyof PreferencesFormValue>;

/** Languages offered by name; any other tag that stands in a record is kept. */
export const offeredLanguages = [
  'am',
  'ar',
  'bn',
  'en',
  'es',
  'fa',
  'fr',
  'hi',
  'hmn',
  'ht',
  'ja',
  'kar',
  'km',
  'ko',
  'my',
  'ne',
  'pl',
  'ps',
  'pt',
  'ru',
  'so',
  'sw',
  'ti',
  'tl',
  'uk',
  'ur',
  'vi',
  'zh',
] as const;

const { optOut: optOutSchema } = contactPreferencesSchema.shape;
export type OptOut = ContactPreferences['optOut'];
export const optOuts = optOutSchema.options;

/** Nothing is proposed: what a family wants is asked, not guessed. */
export const newPreferences: PreferencesFormValue = {
  person: '',
  language: '',
  needsInterpreter: false,
  channels: '',
  notBefore: '',
  notAfter: '',
  optOut: 'none',
  optOutOn: '',
  words: '',
};

/** The form as it stands for a stored record. */
export function preferencesToEdit(preferences: ContactPreferences): PreferencesFormValue {
  const { person, language, needsInterpreter, optOut, words } = preferences;
  return {
    person,
    language,
    needsInterpreter,
    channels: preferences.channels.join(','),
    notBefore: preferences.notBefore ?? '',
    notAfter: preferences.notAfter ?? '',
    optOut,
    optOutOn: preferences.optOutOn ?? '',
    words,
  };
}

export function wantedChannels({
  channels,
}: Pick<PreferencesFormValue, 'channels'>): ContactChannel[] {
  const wanted = channels.split(',');
  return wanted.flatMap((word) => contactChannelSchema.safeParse(word).data ?? []);
}

export function optOutOf({ optOut }: Pick<PreferencesFormValue, 'optOut'>): OptOut {
  return optOutSchema.catch('none').parse(optOut);
}

/** The form with one channel more, last in order, or one less. */
export function withChannel(value: PreferencesFormValue, channel: ContactChannel, wanted: boolean) {
  const others = wantedChannels(value).filter((known) => known !== channel);
  return { channels: (wanted ? [...others, channel] : others).join(',') };
}

/** An opt-out begins on the day it is said, and ends without a trace of a day. */
export function withOptOut(value: PreferencesFormValue, optOut: OptOut, today: SchoolDay) {
  return { optOut, optOutOn: optOut === 'none' ? '' : value.optOutOn || today };
}

const inputSchema = contactPreferencesSchema
  .pick({
    person: true,
    language: true,
    needsInterpreter: true,
    channels: true,
    notBefore: true,
    notAfter: true,
    optOut: true,
    optOutOn: true,
    words: true,
  })
  .strip();

/** The record to save. Throws a ZodError for a time or day that is none. */
export function preferencesInput(value: PreferencesFormValue): PreferencesInput {
  const optOut = optOutOf(value);
  return inputSchema.parse({
    ...value,
    person: value.person.trim(),
    words: value.words.trim(),
    channels: wantedChannels(value),
    notBefore: value.notBefore || null,
    notAfter: value.notAfter || null,
    optOut,
    optOutOn: optOut === 'none' ? null : value.optOutOn || null,
  });
}
