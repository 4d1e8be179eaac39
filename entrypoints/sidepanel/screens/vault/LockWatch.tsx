import { LockWarning } from '../../../../components/vault/LockWarning.tsx';
import { noteUse } from '../../../../lib/platform/vault-session.ts';
import { useStoreIfOpen } from '../../hooks/store-context.ts';
import { useTimeLeft } from '../../hooks/use-time-left.ts';

const aSecond = 1000;

/** From how many seconds before it locks on it says so. */
const warnsFrom = 60;

function secondsToSay(left: number | null): number | null {
  const seconds = left === null ? 0 : Math.ceil(left / aSecond);
  return seconds > 0 && seconds <= warnsFrom ? seconds : null;
}

/** Says that it is about to lock; any key or click keeps it open (use-presence.ts). */
export function LockWatch() {
  const left = useTimeLeft(useStoreIfOpen() !== null);
  return (
    <LockWarning
      secondsLeft={secondsToSay(left)}
      onStay={() => {
        noteUse().catch(() => {});
      }}
    />
  );
}
