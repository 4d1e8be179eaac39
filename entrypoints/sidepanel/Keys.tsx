import { useEffect, useState } from 'react';
import { KeysSheet } from '../../components/ui/KeysSheet.tsx';
import { readShortcuts, type Shortcut } from '../../lib/platform/shortcuts.ts';

/** The list of keys: the panel's, and the browser's as they are at this moment. */
export function Keys({ onClose }: { onClose: () => void }) {
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);
  useEffect(() => {
    readShortcuts().then(setShortcuts, () => {});
  }, []);
  return <KeysSheet shortcuts={shortcuts} onClose={onClose} />;
}
