import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import type { Contact } from '../../lib/domain/contact.ts';
import type { SchoolDay } from '../../lib/domain/school-day.ts';
import { formatDay } from '../../lib/words/day.ts';
import { Facts } from '../ui/Facts.tsx';
import { Icon, type IconName } from '../ui/Icon.tsx';
import { newestFirst } from './contact-facts.ts';
import type { Channel } from './contact-form-value.ts';
import { channelWord, outcomeWord } from './contact-words.ts';
import { ItemActions } from './ItemActions.tsx';
import '../ui/list.css';

type ContactListProps = {
  contacts: readonly Contact[];
  today: SchoolDay;
  onEdit: (contact: Contact) => void;
  onRemove: (contact: Contact) => void;
  /** How the contact stood before, under it. */
  earlier?: (contact: Contact) => ReactNode;
};

const icons: Record<Channel, IconName> = {
  call: 'phone',
  text: 'message',
  email: 'mail',
  'in-person': 'person',
  'home-visit': 'home',
};

function NextStep({ contact, today }: { contact: Contact; today: SchoolDay }) {
  if (contact.nextAction === '') return null;
  const day = contact.nextOn === null ? null : formatDay(contact.nextOn, today);
  return (
    <p className="list__meta">
      {day === null
        ? i18n.t('student.contact.next', { action: contact.nextAction })
        : i18n.t('student.contact.nextBy', { action: contact.nextAction, day })}
    </p>
  );
}

function ContactItem({
  contact,
  today,
  onEdit,
  onRemove,
  earlier,
}: Omit<ContactListProps, 'contacts'> & {
  contact: Contact;
}) {
  const outcome = outcomeWord(contact.outcome);
  const day = formatDay(contact.happenedOn, today);
  return (
    <li>
      <Icon name={icons[contact.channel]} />
      <div>
        <p>
          {contact.person === ''
            ? outcome
            : i18n.t('student.contact.outcomeWith', { outcome, person: contact.person })}
        </p>
        <p className="list__meta">
          <Facts>
            {day}
            {channelWord(contact.channel)}
            {contact.language || null}
          </Facts>
        </p>
        {contact.words !== '' && <p className="sm typed">{contact.words}</p>}
        <NextStep contact={contact} today={today} />
        {earlier?.(contact)}
      </div>
      <ItemActions
        name={i18n.t('student.contact.nameOf', { channel: channelWord(contact.channel), day })}
        onEdit={() => onEdit(contact)}
        onRemove={() => onRemove(contact)}
      />
    </li>
  );
}

/** Tries at reaching the family, newest first. */
export function ContactList({ contacts, ...rest }: ContactListProps) {
  if (contacts.length === 0) return null;
  return (
    <ul className="list">
      {newestFirst(contacts).map((contact) => (
        <ContactItem key={contact.id} contact={contact} {...rest} />
      ))}
    </ul>
  );
}
