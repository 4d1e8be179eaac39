import { DataNotOpen } from '../../../../components/vault/DataNotOpen.tsx';

/** Waits for an older window to let go of the data; the panel comes by itself once it did. */
export function UpgradeBlocked() {
  return <DataNotOpen because="blocked" onTryAgain={() => location.reload()} />;
}
