import { i18n } from '#i18n';
import { newestFirst } from '../../../../components/case/contact-facts.ts';
import {
  contactInput,
  contactProblems,
  contactToEdit,
  newContact,
  type ContactFormValue,
} from '../../../../components/case/contact-form-value.ts';
import { ContactForm } from '../../../../components/case/ContactForm.tsx';
import { contactText } from '../../../../components/case/form-text.ts';
import { Sheet } from '../../../../components/ui/Sheet.tsx';
import { addContact, reviseContact } from '../../../../lib/store/contacts.ts';
import { useStore } from '../../hooks/store-context.ts';
import { useAuthor } from '../../hooks/use-author.ts';
import { formBasics, type CaseView } from './case-view.ts';
import { FormShell } from './FormShell.tsx';
import { useForm } from './use-form.ts';

/** Logs a contact in a sheet, or changes the one with this id; a contact that is gone meanwhile is logged anew. */
export function ContactEditor({ view, id }: { view: CaseView; id: string | null }) {
  const store = useStore();
  const author = useAuthor();
  const { contacts, student } = view.file;
  const contact = contacts.find((known) => known.id === id) ?? null;
  const last = newestFirst(contacts)[0] ?? null;
  const form = useForm({
    ...formBasics(view, 'contact', id),
    initial: contact === null ? newContact(view.today, last) : contactToEdit(contact),
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
        <ContactForm value={form.value} onChange={form.change} problems={form.problems} />
      </FormShell>
    </Sheet>
  );
}
