import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import '../ui/sheet.css';
import './vault.css';

/** Seconds left at which it is said aloud; the figure on screen counts every second. */
const saidAt = [10, 30, 60];

type LockWarningProps = {
  /** Null while there is nothing to warn of: the place where it will be said is there all the same. */
  secondsLeft: number | null;
  onStay: () => void;
};

/** Shortly before it locks by itself: what is typed stays a draft, and any key or click keeps it open. */
export function LockWarning({ secondsLeft, onStay }: LockWarningProps) {
  return (
    // An open sheet neither hides it nor takes a click on it for one beside the sheet.
    <div className="lock-warning" data-react-aria-top-layer="true">
      <output className="sr">{secondsLeft === null ? null : saidWords(secondsLeft)}</output>
      {secondsLeft === null ? null : (
        <div className="toast">
          <Icon name="lock" />
          <span aria-hidden="true">{leftWords(secondsLeft)}</span>
          <span className="push">
            <Button kind="quiet" onPress={onStay}>
              {i18n.t('vault.stay')}
            </Button>
          </span>
        </div>
      )}
    </div>
  );
}

function leftWords(seconds: number): string {
  return i18n.t('vault.locksIn', seconds, { n: String(seconds) });
}

function saidWords(secondsLeft: number): string {
  const said = saidAt.find((seconds) => secondsLeft <= seconds) ?? secondsLeft;
  return `${leftWords(said)}. ${i18n.t('vault.anyKey')}`;
}
