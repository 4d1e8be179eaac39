import { i18n } from '#i18n';

export const recipients = ['myself', 'team', 'family', 'school', 'other'] as const;
export type Recipient = (typeof recipients)[number];

/** To whom something goes and why; `other` counts only where the recipient is another one. */
export type Purpose = { recipient: Recipient | ''; other: string; why: string };

/** Nothing is proposed: what leaves now is to be answered for now. */
export const noPurpose: Purpose = { recipient: '', other: '', why: '' };

export type PurposeProblem = 'recipient' | 'other' | 'why';

/** What is still missing, in the order of the fields. */
export function purposeProblems({ recipient, other, why }: Purpose): PurposeProblem[] {
  const missing: PurposeProblem[] = [];
  if (recipient === '') missing.push('recipient');
  if (recipient === 'other' && other.trim() === '') missing.push('other');
  if (why.trim() === '') missing.push('why');
  return missing;
}

/** The recipient as the log keeps it, in words. */
export function recipientWords({ recipient, other }: Purpose): string {
  if (recipient === '') return '';
  return recipient === 'other' ? other.trim() : i18n.t(`leaving.to.${recipient}`);
}

/** A purpose out of the words of an earlier line of the log, to start the next one with. */
export function purposeFrom({ to, why }: { to: string; why: string }): Purpose {
  const known = recipients.find((one) => one !== 'other' && i18n.t(`leaving.to.${one}`) === to);
  if (known) return { recipient: known, other: '', why };
  return to === '' ? { ...noPurpose, why } : { recipient: 'other', other: to, why };
}
