import { i18n } from '#i18n';
import { LinkButton } from '../ui/Button.tsx';
import { Callout } from '../ui/Callout.tsx';

export type FailedBecause = 'full' | 'gone' | 'other';

/** Not saved, why, and what is safe: the words stay in the form (ui/design.md S8). */
export function NotSaved({
  because,
  onTryAgain,
  onCopy,
}: {
  because: FailedBecause;
  onTryAgain: () => void;
  onCopy: () => void;
}) {
  return (
    <Callout
      kind="danger"
      title={i18n.t(`student.notSaved.${because}.title`)}
      actions={
        <>
          <LinkButton onPress={onTryAgain}>{i18n.t('student.notSaved.tryAgain')}</LinkButton>
          <LinkButton onPress={onCopy}>{i18n.t('student.notSaved.copy')}</LinkButton>
        </>
      }
    >
      {i18n.t(`student.notSaved.${because}.text`)}
    </Callout>
  );
}
