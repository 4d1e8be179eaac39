import { LockWarning } from '../../../../components/vault/LockWarning.tsx';
import { noteUse } from '../../../../lib/platform/vault-session.ts';
import { useStoreIfOpen } from '../../hooks/store-context.ts';
import { useTimeLeft } from '../../hooks/use-time-left.ts';

const aSecond = 1000;

/** From how many seconds before it locks on it says so. */
const warnsFrom = 60;

/** Says that it is about to lock; any key or click keeps it open (use-presence.ts). */
export function LockWatch() {
  const left = useTimeLeft(useStoreIfOpen() !== null);
  if (left === null) return null;
  const seconds = Math.ceil(left / aSecond);
  if (seconds > warnsFrom || seconds <= 0) return null;
  return <LockWarning secondsLeft={seconds} onStay={() => void noteUse().catch(() => {})} />;
}
