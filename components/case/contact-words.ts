import { i18n } from '#i18n';
import type { Channel, Outcome } from './contact-form-value.ts';

const channelWords: Record<Channel, () => string> = {
  call: () => i18n.t('student.contact.channel.call'),
  text: () => i18n.t('student.contact.channel.text'),
  email: () => i18n.t('student.contact.channel.email'),
  'in-person': () => i18n.t('student.contact.channel.inPerson'),
  'home-visit': () => i18n.t('student.contact.channel.homeVisit'),
};

const outcomeWords: Record<Outcome, () => string> = {
  reached: () => i18n.t('student.contact.outcome.reached'),
  'left-message': () => i18n.t('student.contact.outcome.leftMessage'),
  'no-answer': () => i18n.t('student.contact.outcome.noAnswer'),
  'wrong-number': () => i18n.t('student.contact.outcome.wrongNumber'),
  declined: () => i18n.t('student.contact.outcome.declined'),
};

export function channelWord(channel: Channel): string {
  return channelWords[channel]();
}

export function outcomeWord(outcome: Outcome): string {
  return outcomeWords[outcome]();
}
