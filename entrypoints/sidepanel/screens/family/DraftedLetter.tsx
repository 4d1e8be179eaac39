import { i18n } from '#i18n';
import type { ShownUpdate } from '../../../../components/family/shown-update.ts';
import { updateChecks } from '../../../../components/family/update-checks.ts';
import { UpdateChecks } from '../../../../components/family/UpdateChecks.tsx';
import { UpdateLength } from '../../../../components/family/UpdateLength.tsx';
import { UpdateLetter } from '../../../../components/family/UpdateLetter.tsx';
import { LinkButton } from '../../../../components/ui/Button.tsx';
import { Icon } from '../../../../components/ui/Icon.tsx';
import { useEdits } from './use-edits.ts';
import type { Update } from './use-update.ts';

/** The drafted letter under the person's hands, its length, and what to look at before it goes. */
export function DraftedLetter({ shown, state }: { shown: ShownUpdate; state: Update }) {
  const { edit, mend, draftAgain } = useEdits(state);
  const isEdited = shown.sentences.some((sentence) => sentence.isEdited);
  const checks = updateChecks(shown, state.own);
  return (
    <>
      {isEdited ? (
        <div>
          <LinkButton small onPress={draftAgain}>
            <Icon name="refresh" size="sm" />
            {i18n.t('family.update.draftAgain')}
          </LinkButton>
        </div>
      ) : null}
      <div>
        <UpdateLetter
          update={shown}
          own={state.own}
          onEdit={({ id, drafted }, text) => edit(id, text, drafted)}
        />
        <UpdateLength update={shown} isOwn={isEdited || shown.untranslated.length > 0} />
      </div>
      <UpdateChecks checks={checks} update={shown} onMend={mend} />
    </>
  );
}
