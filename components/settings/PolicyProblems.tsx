import { i18n } from '#i18n';
import { Callout } from '../ui/Callout.tsx';

/** Keys of the school's policy that could not be read, by name: only the school's IT can mend them. */
export function PolicyProblems({ problems }: { problems: readonly string[] }) {
  if (problems.length === 0) return null;
  return (
    <div className="pad">
      <Callout kind="caution" title={i18n.t('policy.problemsTitle')}>
        {i18n.t('policy.problems', { keys: problems.join(i18n.t('page.listComma')) })}
      </Callout>
    </div>
  );
}
