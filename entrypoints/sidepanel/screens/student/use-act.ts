import { i18n } from '#i18n';
import { useToast } from '../../../../components/ui/Toast.tsx';
import { useNoteTrouble } from '../../hooks/note-trouble.ts';
import { failureOf } from './failed-because.ts';

/** Runs one act of a button, such as "reached" or "remove"; when it fails, says that nothing was saved and why. */
export function useAct(): (work: () => Promise<unknown>) => void {
  const showToast = useToast();
  const noteTrouble = useNoteTrouble();
  return (work) => {
    work().catch((error: unknown) => {
      const failure = failureOf(error);
      noteTrouble(error, 'saving');
      showToast({
        text:
          failure === 'stale'
            ? i18n.t('student.stale.title')
            : i18n.t(`student.notSaved.${failure}.title`),
        isRefusal: true,
      });
    });
  };
}
