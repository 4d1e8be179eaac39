import { i18n } from '#i18n';
import './vault.css';

/** The key in its groups of four, so that it can be read off and typed again; one click selects all of it. */
export function RecoveryKey({ recoveryKey }: { recoveryKey: string }) {
  const groups = recoveryKey.split('-');
  return (
    <p className="key" translate="no" dir="ltr">
      <span className="sr">{i18n.t('vault.key.label')} </span>
      <span className="key__all">
        {groups.map((group, index) => (
          // The same four characters may come twice.
          // oxlint-disable-next-line react/no-array-index-key
          <span key={`${index} ${group}`}>
            {group}
            {index < groups.length - 1 ? '-' : null}
          </span>
        ))}
      </span>
    </p>
  );
}
