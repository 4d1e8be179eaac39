import { i18n } from '#i18n';
import { leftText, type Way } from '../../../../components/family/update-form-value.ts';
import type { ShownUpdate } from '../../../../components/family/shown-update.ts';
import { updateText } from '../../../../lib/domain/casework/weekly-update.ts';
import { openProgram } from '../../../../lib/platform/open-program.ts';
import type { DisclosureFields } from '../../../../lib/store/disclosures.ts';
import { useShare } from '../leaving/use-share.ts';
import { type Update, updateName } from './use-update.ts';

export type Leaving = ReturnType<typeof useLeaving>;

/** Lets the text leave as a copy or a link, written down first; what left is remembered until somebody says it was sent. */
export function useLeaving(studentId: string, { draft }: Update) {
  const { state, leave } = useShare();
  function go(update: ShownUpdate, way: Way, link: string | null) {
    const text = updateText(update);
    const fields: DisclosureFields = {
      act: 'copy',
      students: [studentId],
      fields: [updateName()],
      rows: 1,
      to: i18n.t('leaving.to.family'),
      why: i18n.t(`family.send.why.${way}`),
    };
    leave(fields, async () => {
      if (link === null) await navigator.clipboard.writeText(text);
      else openProgram(link);
      draft.change({ left: leftText({ way, text, language: update.language }) });
    });
  }
  return {
    isLeaving: state === 'sharing',
    hasFailed: state === 'failed',
    hasLeft: state === 'shared',
    go,
  };
}
