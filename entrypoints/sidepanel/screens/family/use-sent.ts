import { useState } from 'react';
import { i18n } from '#i18n';
import type { Sent } from '../../../../components/family/SentQuestion.tsx';
import type { Left } from '../../../../components/family/update-form-value.ts';
import { useToast } from '../../../../components/ui/Toast.tsx';
import { moveToBin } from '../../../../lib/store/bin.ts';
import { addContact } from '../../../../lib/store/contacts.ts';
import { saveDraft } from '../../../../lib/store/drafts.ts';
import { languageWord } from '../../../../lib/words/language.ts';
import { draftText } from '../../hooks/draft-text.ts';
import { useStore } from '../../hooks/store-context.ts';
import { useAuthor } from '../../hooks/use-author.ts';
import type { CaseView } from '../student/case-view.ts';
import { useAct } from '../student/use-act.ts';
import type { Update } from './use-update.ts';

/** Logs what was sent as a contact, word for word, and ends the draft; the toast takes both back. */
export function useSent({ file, today, forms }: CaseView, { draft, key, start, week }: Update) {
  const store = useStore();
  const author = useAuthor();
  const showToast = useToast();
  const act = useAct();
  const [isSaving, setSaving] = useState(false);
  async function log(left: Left, { channel, outcome }: Sent) {
    const contact = await addContact(
      store,
      {
        studentId: file.student.id,
        channel,
        outcome,
        person: draft.value.person.trim(),
        language: languageWord(left.language),
        happenedOn: today,
        words: left.text,
        nextAction: '',
        nextOn: null,
        isUpdate: true,
      },
      author,
    );
    const typed = draftText(draft.value, start);
    // The contact is on disk: a draft that stays behind is no reason to say otherwise.
    await draft.drop().catch(() => undefined);
    forms.close();
    const takeBack = async () => {
      await moveToBin(store, 'contacts', contact.id, author);
      await saveDraft(store, key, typed);
      forms.open({ kind: 'update', id: week.from });
    };
    showToast({ text: i18n.t('family.sent.logged'), undo: () => act(takeBack) });
  }
  return {
    isSaving,
    sent: (left: Left, sent: Sent) => {
      setSaving(true);
      act(() => log(left, sent).finally(() => setSaving(false)));
    },
  };
}
