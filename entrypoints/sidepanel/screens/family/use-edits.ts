import { i18n } from '#i18n';
import type { Mend } from '../../../../components/family/update-checks.ts';
import {
  type Edit,
  languageOf,
  withEdit,
  withoutEdits,
} from '../../../../components/family/update-form-value.ts';
import { useToast } from '../../../../components/ui/Toast.tsx';
import type { UpdateSentenceId } from '../../../../lib/domain/casework/weekly-update.ts';
import type { Update } from './use-update.ts';

/** Rewrites sentences in the draft, each with the drafted words it was made from. */
export function useEdits({ draft, update }: Update) {
  const showToast = useToast();
  const { value, change } = draft;
  const language = languageOf(value);
  const write = (list: readonly (Edit & { id: UpdateSentenceId })[]) =>
    change({
      edits: list.reduce(
        (kept, { id, ...edit }) => withEdit(kept, language, id, edit),
        value.edits,
      ),
    });
  return {
    edit: (id: UpdateSentenceId, text: string, of: string) => write([{ id, text, of }]),
    mend: (mends: readonly Mend[]) =>
      write(
        mends.map(({ id, text }) => ({
          id,
          text,
          of: update?.sentences.find((one) => one.id === id)?.drafted ?? '',
        })),
      ),
    draftAgain: () => {
      const { edits } = value;
      change({ edits: withoutEdits(edits, language) });
      showToast({ text: i18n.t('family.update.again'), undo: () => change({ edits }) });
    },
  };
}
