import { i18n } from '#i18n';
import { channelWord } from '../../../../components/case/contact-words.ts';
import { ContactList } from '../../../../components/case/ContactList.tsx';
import { NextSteps } from '../../../../components/family/NextSteps.tsx';
import { preferencesLines } from '../../../../components/family/preferences-words.ts';
import { Wishes } from '../../../../components/family/Wishes.tsx';
import { Button } from '../../../../components/ui/Button.tsx';
import { Icon } from '../../../../components/ui/Icon.tsx';
import { Section } from '../../../../components/ui/Section.tsx';
import {
  daysSinceReached,
  openActions,
  triesSinceReached,
} from '../../../../lib/domain/casework/contact-days.ts';
import {
  type ContactPreferences,
  preferencesOf,
} from '../../../../lib/domain/casework/contact-preferences.ts';
import type { SchoolDay } from '../../../../lib/domain/school-day.ts';
import { PreferencesEditor } from '../family/PreferencesEditor.tsx';
import { UpdatePart } from '../family/UpdatePart.tsx';
import { useEarlier } from '../leaving/use-earlier.tsx';
import { openIdOf, type CaseView } from './case-view.ts';
import { ContactEditor } from './ContactEditor.tsx';
import { Tasks } from './Tasks.tsx';
import { useRemoval } from './use-removal.ts';

function sinceWords(days: number | null): string {
  return days === null
    ? i18n.t('student.contact.never')
    : i18n.t('student.contact.since', days, { n: days });
}

/** What the family said before; where it had said nothing, that. */
function wishesText(record: ContactPreferences, today: SchoolDay): string {
  return preferencesLines(record, today).join('\n') || i18n.t('family.wishes.open');
}

/** How long since somebody was reached, how often it was tried since, and what is still to do. */
function Reached({ view }: { view: CaseView }) {
  const { file, today, forms } = view;
  const tries = triesSinceReached(file.contacts, today);
  const preferences = preferencesOf(file.preferences);
  const earlier = useEarlier('preferences', file.student.id, today, wishesText);
  return (
    <section className="sec stack">
      <div className="split split--center">
        <div>
          <p className="strong">{sinceWords(daysSinceReached(file.contacts, today))}</p>
          {tries === 0 ? null : (
            <p className="sm muted">{i18n.t('family.tries', tries, { n: tries })}</p>
          )}
        </div>
        <Button onPress={() => forms.open({ kind: 'contact', id: null })}>
          <Icon name="plus" />
          {i18n.t('student.contact.log')}
        </Button>
      </div>
      <div>
        <Wishes
          preferences={preferences}
          today={today}
          onEdit={() => forms.open({ kind: 'preferences', id: preferences?.id ?? null })}
        />
        {preferences === null ? null : earlier(preferences, i18n.t('family.wishes.title'))}
      </div>
      <NextSteps actions={openActions(file.contacts, today)} today={today} />
    </section>
  );
}

function Contacts({ view }: { view: CaseView }) {
  const { file, today, forms } = view;
  const { contacts, student } = file;
  const remove = useRemoval();
  const earlier = useEarlier('contacts', student.id, today);
  return (
    <Section
      title={i18n.t('student.contact.title')}
      {...(contacts.length === 0 ? {} : { count: contacts.length })}
    >
      {contacts.length === 0 && <p className="sm muted">{i18n.t('student.contact.none')}</p>}
      <ContactList
        contacts={contacts}
        today={today}
        earlier={(contact) => earlier(contact, channelWord(contact.channel))}
        onEdit={({ id }) => forms.open({ kind: 'contact', id })}
        onRemove={({ id, channel }) => remove('contacts', id, channelWord(channel))}
      />
    </Section>
  );
}

/** The family: how to reach it, what is to be done, the week's letter, and every try (ui/design.md D6, D7). */
export function FamilyTab({ view }: { view: CaseView }) {
  const contactId = openIdOf(view, 'contact');
  const wishesId = openIdOf(view, 'preferences');
  return (
    <>
      <Reached view={view} />
      <Tasks view={view} />
      <UpdatePart view={view} />
      <Contacts view={view} />
      {contactId === undefined ? null : (
        <ContactEditor key={contactId} view={view} id={contactId} />
      )}
      {wishesId === undefined ? null : (
        <PreferencesEditor key={wishesId} view={view} id={wishesId} />
      )}
    </>
  );
}
