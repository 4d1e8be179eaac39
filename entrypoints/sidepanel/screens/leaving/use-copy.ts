import { i18n } from '#i18n';
import { useToast } from '../../../../components/ui/Toast.tsx';
import { share } from '../../../../lib/store/share.ts';
import { useAuthor } from '../../hooks/use-author.ts';
import { useStore } from '../../hooks/store-context.ts';

/** Copies words about a student, written down first; `what` says what they are. Says what became of it. */
export function useCopy(): (studentId: string, what: string, text: string) => void {
  const store = useStore();
  const author = useAuthor();
  const showToast = useToast();
  async function copy(studentId: string, what: string, text: string) {
    const leaving = {
      act: 'copy' as const,
      students: [studentId],
      fields: [what],
      rows: 1,
      to: i18n.t('leaving.to.myself'),
      why: i18n.t('leaving.copyWhy'),
    };
    await share(store, leaving, author, () => navigator.clipboard.writeText(text));
    showToast({ text: i18n.t('student.notSaved.copied') });
  }
  return (studentId, what, text) => {
    copy(studentId, what, text).catch(() =>
      showToast({ text: i18n.t('leaving.notCopied'), isRefusal: true }),
    );
  };
}
