import { useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { ContactChannel } from '../../lib/domain/casework/contact-preferences.ts';
import { channels } from '../case/contact-form-value.ts';
import { channelWord, outcomeWord } from '../case/contact-words.ts';
import { Button } from '../ui/Button.tsx';
import { Segments } from '../ui/Segments.tsx';
import { TagChoice } from '../ui/TagChoice.tsx';
import type { Way } from './update-form-value.ts';
import './family.css';

/** How it went out, and whether the family answered at once. */
export type Sent = { channel: ContactChannel; outcome: 'left-message' | 'reached' };

/** Asks whether the update was really sent: only then it becomes a contact, and else nothing stays. */
export function SentQuestion({
  way,
  likely,
  isSaving,
  takesFocus,
  onSent,
  onNotSent,
}: {
  way: Way;
  /** The channel a copied text most likely went by. */
  likely: ContactChannel;
  isSaving: boolean;
  /** The text has just left: what is asked now is where the person goes on. */
  takesFocus: boolean;
  onSent: (sent: Sent) => void;
  onNotSent: () => void;
}) {
  const [channel, setChannel] = useState<ContactChannel>(way === 'copy' ? likely : way);
  const [outcome, setOutcome] = useState<Sent['outcome']>('left-message');
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    if (takesFocus) section.current?.focus();
  }, [takesFocus]);
  const how = i18n.t('family.sent.how');
  return (
    <section
      ref={section}
      tabIndex={-1}
      className="stack sent"
      aria-label={i18n.t('family.sent.title')}
    >
      <div>
        <h3 className="strong">{i18n.t('family.sent.title')}</h3>
        <p className="sm muted">{i18n.t(`family.sent.left.${way}`)}</p>
      </div>
      {way === 'copy' ? (
        <TagChoice
          label={how}
          value={channel}
          onChange={setChannel}
          options={channels.map((value) => ({ value, label: channelWord(value) }))}
        />
      ) : null}
      <Segments
        label={i18n.t('family.sent.outcome')}
        value={outcome}
        onChange={setOutcome}
        options={(['left-message', 'reached'] as const).map((value) => ({
          value,
          label: value === 'reached' ? i18n.t('family.sent.answered') : outcomeWord(value),
        }))}
      />
      <div className="inline">
        <Button kind="primary" isDisabled={isSaving} onPress={() => onSent({ channel, outcome })}>
          {i18n.t('family.sent.yes')}
        </Button>
        <Button kind="quiet" onPress={onNotSent}>
          {i18n.t('family.sent.no')}
        </Button>
      </div>
    </section>
  );
}
