import { type ReactNode, useState } from 'react';
import { i18n } from '#i18n';
import type { Contact } from '../../lib/domain/contact.ts';
import type { SchoolDay } from '../../lib/domain/school-day.ts';
import { formatDay } from '../../lib/words/day.ts';
import { formatCount } from '../../lib/words/numbers.ts';
import { Badge } from '../ui/Badge.tsx';
import { LinkButton } from '../ui/Button.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
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

/** Contacts that stand there before somebody asks for the earlier ones. */
const newest = 5;

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

/** What was said; a whole letter is folded. */
function Words({ contact: { words, isUpdate } }: { contact: Contact }) {
  if (words === '') return null;
  const text = (
    <p className="sm typed" dir="auto">
      {words}
    </p>
  );
  return isUpdate ? <Disclosure title={i18n.t('family.list.letter')}>{text}</Disclosure> : text;
}

function whatWords({ channel, person, isUpdate }: Contact): string {
  const what = isUpdate ? i18n.t('family.update.title') : channelWord(channel);
  return person === '' ? what : i18n.t('family.list.with', { what, person });
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
  const day = formatDay(contact.happenedOn, today);
  const channel = channelWord(contact.channel);
  return (
    <li>
      <Icon name={icons[contact.channel]} />
      <div>
        <p>
          {whatWords(contact)}{' '}
          <Badge kind={contact.outcome === 'reached' ? 'good' : 'plain'}>
            {outcomeWord(contact.outcome)}
          </Badge>
        </p>
        <p className="list__meta">
          <Facts>
            {day}
            {contact.isUpdate ? channel : null}
            {contact.language || null}
            {contact.createdBy || null}
          </Facts>
        </p>
        <Words contact={contact} />
        <NextStep contact={contact} today={today} />
        {earlier?.(contact)}
      </div>
      <ItemActions
        name={i18n.t('student.contact.nameOf', { channel, day })}
        onEdit={() => onEdit(contact)}
        onRemove={() => onRemove(contact)}
      />
    </li>
  );
}

/** Tries at reaching the family, newest first; earlier ones when asked for. */
export function ContactList({ contacts, ...rest }: ContactListProps) {
  const [hasAll, setAll] = useState(false);
  const all = newestFirst(contacts);
  const n = all.length - newest;
  if (all.length === 0) return null;
  return (
    <>
      <ul className="list">
        {(hasAll ? all : all.slice(0, newest)).map((contact) => (
          <ContactItem key={contact.id} contact={contact} {...rest} />
        ))}
      </ul>
      {n <= 0 ? null : (
        <LinkButton isExpanded={hasAll} onPress={() => setAll(!hasAll)}>
          {hasAll
            ? i18n.t('family.list.fewer')
            : i18n.t('family.list.earlier', n, { n: formatCount(n) })}
        </LinkButton>
      )}
    </>
  );
}
