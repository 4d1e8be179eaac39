import { useState } from 'react';
import { i18n } from '#i18n';
import { isLinkSafe, mailtoLink, smsLink } from '../../lib/domain/casework/send-link.ts';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { TextField } from '../ui/TextField.tsx';
import type { Way } from './update-form-value.ts';
import './family.css';

export type SendUpdateProps = {
  /** The whole text, and the subject of an e-mail. */
  text: string;
  subject: string;
  /** Ways the family did not ask for, with the reason in words. */
  unwanted: ReadonlyMap<Way, string>;
  isLeaving: boolean;
  /** The last try left nothing: it could not be written down, or the browser refused. */
  hasFailed: boolean;
  /** `link` opens the person's own program; null for a copy. */
  onLeave: (way: Way, link: string | null) => void;
};

type Refused = 'text' | 'email' | null;

/** The address is typed each time and kept nowhere; empty is chosen in the person's own program. */
function useAddress({ text, subject, onLeave }: SendUpdateProps) {
  const [to, setTo] = useState('');
  const [refused, setRefused] = useState<Refused>(null);
  function open(way: 'text' | 'email', address: string) {
    const link =
      way === 'text'
        ? smsLink({ to: address, body: text })
        : mailtoLink({ to: address, subject, body: text });
    setRefused(link === null ? way : null);
    if (link !== null) onLeave(way, link);
  }
  return {
    to,
    change: (typed: string) => {
      setTo(typed);
      setRefused(null);
    },
    refused,
    open: (way: 'text' | 'email') => open(way, to),
  };
}

/** Whether the text arrives whole when a link carries it, with the longest address there may be. */
function fitsIntoLink({ text, subject }: Pick<SendUpdateProps, 'text' | 'subject'>): boolean {
  const link = mailtoLink({ to: '', subject, body: text });
  return link !== null && isLinkSafe(`${link}${'x'.repeat(64)}`);
}

/** Copy, text or e-mail with the person's own program (ui/design.md D6). Each is written down before it happens. */
export function SendUpdate(props: SendUpdateProps) {
  const { unwanted, isLeaving, hasFailed, onLeave } = props;
  const { to, change, refused, open } = useAddress(props);
  const fits = fitsIntoLink(props);
  const isOff = (way: Way) => isLeaving || unwanted.has(way) || !fits;
  return (
    <div className="stack stack--2">
      <TextField
        label={i18n.t('family.send.to')}
        hint={i18n.t('family.send.toHint')}
        value={to}
        onChange={change}
        error={refused === null ? null : i18n.t(`family.send.refused.${refused}`)}
        maxLength={300}
      />
      <div className="send">
        <Button kind="primary" isDisabled={isLeaving} onPress={() => onLeave('copy', null)}>
          <Icon name="copy" />
          {i18n.t('family.send.copy')}
        </Button>
        <Button isDisabled={isOff('text')} onPress={() => open('text')}>
          <Icon name="message" />
          {i18n.t('family.send.text')}
        </Button>
        <Button isDisabled={isOff('email')} onPress={() => open('email')}>
          <Icon name="mail" />
          {i18n.t('family.send.email')}
        </Button>
      </div>
      {[...unwanted.values()].map((reason) => (
        <p key={reason} className="xs">
          {reason}
        </p>
      ))}
      {fits ? null : <p className="xs">{i18n.t('family.send.tooLong')}</p>}
      <p className="xs muted">{i18n.t('family.send.note')}</p>
      <output>
        {hasFailed ? <span className="xs strong">{i18n.t('family.send.failed')}</span> : null}
      </output>
    </div>
  );
}
