import { i18n } from '#i18n';
import { daysSinceReached } from '../../../../components/case/contact-facts.ts';
import { channelWord } from '../../../../components/case/contact-words.ts';
import { ContactList } from '../../../../components/case/ContactList.tsx';
import { Button } from '../../../../components/ui/Button.tsx';
import { Icon } from '../../../../components/ui/Icon.tsx';
import { Section } from '../../../../components/ui/Section.tsx';
import { useEarlier } from '../leaving/use-earlier.tsx';
import { openIdOf, type CaseView } from './case-view.ts';
import { ContactEditor } from './ContactEditor.tsx';
import { useRemoval } from './use-removal.ts';

function sinceWords(days: number | null): string {
  return days === null
    ? i18n.t('student.contact.never')
    : i18n.t('student.contact.since', days, { n: days });
}

/** Tries at reaching the family, and how long since somebody was reached (ui/design.md D7). */
export function FamilyTab({ view }: { view: CaseView }) {
  const { file, today, forms } = view;
  const remove = useRemoval();
  const earlier = useEarlier('contacts', file.student.id, today);
  const openId = openIdOf(view, 'contact');
  const open = (id: string | null) => forms.open({ kind: 'contact', id });
  return (
    <>
      <section className="sec">
        <div className="split split--center">
          <p>{sinceWords(daysSinceReached(file.contacts, today))}</p>
          <Button onPress={() => open(null)}>
            <Icon name="plus" />
            {i18n.t('student.contact.log')}
          </Button>
        </div>
      </section>
      <Section title={i18n.t('student.contact.title')}>
        {file.contacts.length === 0 && <p className="sm muted">{i18n.t('student.contact.none')}</p>}
        <ContactList
          contacts={file.contacts}
          today={today}
          earlier={(contact) => earlier(contact, channelWord(contact.channel))}
          onEdit={({ id }) => open(id)}
          onRemove={({ id, channel }) => remove('contacts', id, channelWord(channel))}
        />
      </Section>
      {openId === undefined ? null : <ContactEditor key={openId} view={view} id={openId} />}
    </>
  );
}
