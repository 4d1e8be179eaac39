import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import '../ui/sheet.css';
import './vault.css';

/** Seconds left at which it is said aloud; the figure on screen counts every second. */
const saidAt = [10, 30, 60];

/** Shortly before it locks by itself: what is typed stays a draft, and any key or click keeps it open. */
export function LockWarning({ secondsLeft, onStay }: { secondsLeft: number; onStay: () => void }) {
  const said = saidAt.find((seconds) => secondsLeft <= seconds) ?? secondsLeft;
  return (
    <div className="toast lock-warning">
      <Icon name="lock" />
      <span aria-hidden="true">
        {i18n.t('vault.locksIn', secondsLeft, { n: String(secondsLeft) })}
      </span>
      <output className="sr">
        {i18n.t('vault.locksIn', said, { n: String(said) })} {i18n.t('vault.anyKey')}
      </output>
      <span className="push">
        <Button kind="quiet" onPress={onStay}>
          {i18n.t('vault.stay')}
        </Button>
      </span>
    </div>
  );
}
