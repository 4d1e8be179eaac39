import { i18n } from '#i18n';
import { newestFirst } from '../../../../components/case/contact-facts.ts';
import {
  channelOf,
  contactInput,
  contactProblems,
  contactToEdit,
  newContact,
  type ContactFormValue,
  type Wanted,
} from '../../../../components/case/contact-form-value.ts';
import { ContactForm } from '../../../../components/case/ContactForm.tsx';
import { contactText } from '../../../../components/case/form-text.ts';
import { contactCautions } from '../../../../components/family/contact-cautions.ts';
import { Sheet } from '../../../../components/ui/Sheet.tsx';
import {
  type ContactPreferences,
  preferencesOf,
} from '../../../../lib/domain/casework/contact-preferences.ts';
import type { SchoolDay } from '../../../../lib/domain/school-day.ts';
import { languageWord } from '../../../../lib/words/language.ts';
import { clockNow } from '../../../../lib/words/clock.ts';
import { addContact, reviseContact } from '../../../../lib/store/contacts.ts';
import { useStore } from '../../hooks/store-context.ts';
import { useAuthor } from '../../hooks/use-author.ts';
import { formBasics, type CaseView } from './case-view.ts';
import { FormShell } from './FormShell.tsx';
import { useForm } from './use-form.ts';

function wantedOf(wishes: ContactPreferences | null): Wanted | null {
  if (wishes === null) return null;
  const { channels, person, language } = wishes;
  return { channels, person, language: language === '' ? '' : languageWord(language) };
}

/** What the family asked that a new try does not keep to; what has happened is only written down. */
function cautionsOn(
  value: ContactFormValue,
  wishes: ContactPreferences | null,
  isNew: boolean,
  today: SchoolDay,
): string[] {
  if (!isNew) return [];
  const clock = value.happenedOn === today ? clockNow() : null;
  return contactCautions(wishes, { channel: channelOf(value), clock }, today);
}

/** Logs a contact in a sheet, or changes the one with this id; a contact that is gone meanwhile is logged anew. */
export function ContactEditor({ view, id }: { view: CaseView; id: string | null }) {
  const store = useStore();
  const author = useAuthor();
  const { file, today } = view;
  const { contacts, student } = file;
  const wishes = preferencesOf(file.preferences);
  const contact = contacts.find((known) => known.id === id) ?? null;
  const last = newestFirst(contacts)[0] ?? null;
  const form = useForm({
    ...formBasics(view, 'contact', id),
    initial: contact === null ? newContact(today, last, wantedOf(wishes)) : contactToEdit(contact),
    revision: contact?.revision ?? 0,
    problems: contactProblems,
    save: (value: ContactFormValue, seenRevision) =>
      contact === null
        ? addContact(store, { ...contactInput(value), studentId: student.id }, author)
        : reviseContact(
            store,
            { id: contact.id, expectedRevision: seenRevision },
            contactInput(value),
            author,
          ),
  });
  const title = i18n.t(contact === null ? 'student.contact.log' : 'student.contact.editTitle');
  return (
    <Sheet title={title} onClose={view.forms.close}>
      <FormShell
        form={form}
        label={title}
        saveLabel={i18n.t('student.contact.save')}
        mine={contactText(form.value)}
        stored={contact === null ? '' : contactText(contactToEdit(contact))}
        onClose={view.forms.close}
      >
        <ContactForm
          value={form.value}
          onChange={form.change}
          problems={form.problems}
          cautions={cautionsOn(form.value, wishes, contact === null, today)}
        />
      </FormShell>
    </Sheet>
  );
}
