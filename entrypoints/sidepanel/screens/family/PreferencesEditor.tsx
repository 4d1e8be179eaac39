import { i18n } from '#i18n';
import {
  newPreferences,
  type PreferencesFormValue,
  preferencesInput,
  preferencesToEdit,
} from '../../../../components/family/preferences-form-value.ts';
import { preferencesText } from '../../../../components/family/preferences-words.ts';
import { PreferencesForm } from '../../../../components/family/PreferencesForm.tsx';
import { Sheet } from '../../../../components/ui/Sheet.tsx';
import { addCasework, reviseCasework } from '../../../../lib/store/casework.ts';
import { useStore } from '../../hooks/store-context.ts';
import { useAuthor } from '../../hooks/use-author.ts';
import { formBasics, type CaseView } from '../student/case-view.ts';
import { FormShell } from '../student/FormShell.tsx';
import { useForm } from '../student/use-form.ts';

/** Writes down how the family wants to be reached, or changes it; what is gone meanwhile is written anew. */
export function PreferencesEditor({ view, id }: { view: CaseView; id: string | null }) {
  const store = useStore();
  const author = useAuthor();
  const { preferences, student } = view.file;
  const known = preferences.find((record) => record.id === id) ?? null;
  const form = useForm<PreferencesFormValue, never>({
    ...formBasics(view, 'preferences', id),
    initial: known === null ? newPreferences : preferencesToEdit(known),
    revision: known?.revision ?? 0,
    problems: () => [],
    save: (value, seenRevision) =>
      known === null
        ? addCasework(
            store,
            'preferences',
            { ...preferencesInput(value), studentId: student.id },
            author,
          )
        : reviseCasework(
            store,
            'preferences',
            { id: known.id, expectedRevision: seenRevision },
            preferencesInput(value),
            author,
          ),
  });
  const title = i18n.t('family.wishes.title');
  return (
    <Sheet title={title} onClose={view.forms.close}>
      <FormShell
        form={form}
        label={title}
        saveLabel={i18n.t('family.wishes.save')}
        mine={preferencesText(form.value, view.today)}
        stored={known === null ? '' : preferencesText(preferencesToEdit(known), view.today)}
        onClose={view.forms.close}
      >
        <PreferencesForm value={form.value} onChange={form.change} today={view.today} />
      </FormShell>
    </Sheet>
  );
}
