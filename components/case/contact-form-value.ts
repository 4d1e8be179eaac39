import { contactSchema, type Contact } from '../../lib/domain/contact.ts';
import type { SchoolDay } from '../../lib/domain/school-day.ts';

export type ContactFormValue = {
  channel: string;
  person: string;
  language: string;
  outcome: string;
  happenedOn: string;
  words: string;
  nextAction: string;
  nextOn: string;
};
export type ContactInput = Pick<Contact, keyof ContactFormValue>;
export type ContactProblem = 'outcome' | 'day' | 'nextAction';

const {
  channel: channelSchema,
  outcome: outcomeSchema,
  happenedOn: daySchema,
} = contactSchema.shape;
export type Channel = Contact['channel'];
export type Outcome = Contact['outcome'];
export const channels = channelSchema.options;
export const outcomes = outcomeSchema.options;

/** What the family asked for, as far as it fills in a form; `language` in words. */
export type Wanted = { channels: readonly Channel[]; person: string; language: string };

/** The channel of the last time, unless the family asked for others since. */
function firstChannel(last: Contact | null, { channels: wanted }: Pick<Wanted, 'channels'>) {
  if (last !== null && (wanted.length === 0 || wanted.includes(last.channel))) return last.channel;
  return wanted[0] ?? 'call';
}

/**
 * How, with whom and in which language come from the last time (ui/design.md 3), and where there was none from what the family
 * asked for; the outcome never does.
 */
export function newContact(
  today: SchoolDay,
  last: Contact | null,
  wanted: Wanted | null = null,
): ContactFormValue {
  return {
    channel: firstChannel(last, wanted ?? { channels: [] }),
    person: last?.person || (wanted?.person ?? ''),
    language: last?.language || (wanted?.language ?? ''),
    outcome: '',
    happenedOn: today,
    words: '',
    nextAction: '',
    nextOn: '',
  };
}

/** The form as it stands for a stored contact. */
export function contactToEdit(contact: Contact): ContactFormValue {
  const { channel, person, language, outcome, happenedOn, words, nextAction, nextOn } = contact;
  return {
    channel,
    person,
    language,
    outcome,
    happenedOn,
    words,
    nextAction,
    nextOn: nextOn ?? '',
  };
}

export function channelOf({ channel }: ContactFormValue): Channel {
  return channelSchema.catch('call').parse(channel);
}

export function outcomeOf({ outcome }: ContactFormValue): Outcome | null {
  return outcomeSchema.nullable().catch(null).parse(outcome);
}

/** What is still missing; empty when the contact can be saved. A date without an action says nothing. */
export function contactProblems(value: ContactFormValue): ContactProblem[] {
  const problems: ContactProblem[] = [];
  if (outcomeOf(value) === null) problems.push('outcome');
  if (!daySchema.safeParse(value.happenedOn).success) problems.push('day');
  if (value.nextOn !== '' && value.nextAction.trim() === '') problems.push('nextAction');
  return problems;
}

// A form may carry more than the record, such as the revision it began with.
const inputSchema = contactSchema
  .pick({
    channel: true,
    person: true,
    language: true,
    outcome: true,
    happenedOn: true,
    words: true,
    nextAction: true,
    nextOn: true,
  })
  .strip();

/** The contact to save. Throws a ZodError while {@link contactProblems} still names something. */
export function contactInput(value: ContactFormValue): ContactInput {
  return inputSchema.parse({
    ...value,
    channel: channelOf(value),
    person: value.person.trim(),
    language: value.language.trim(),
    nextAction: value.nextAction.trim(),
    nextOn: value.nextOn || null,
  });
}
