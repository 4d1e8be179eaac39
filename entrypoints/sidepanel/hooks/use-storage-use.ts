import { useEffect, useState } from 'react';

const bytesPerMegabyte = 1_000_000;

async function megabytesInUse(): Promise<number | null> {
  const { usage } = await navigator.storage.estimate();
  return usage === undefined ? null : Math.round(usage / (bytesPerMegabyte / 10)) / 10;
}

/** Megabytes this extension keeps on the device, to one decimal; null until known or where the browser does not tell. */
export function useStorageUse(): number | null {
  const [megabytes, setMegabytes] = useState<number | null>(null);
  useEffect(() => {
    megabytesInUse().then(setMegabytes, () => {});
  }, []);
  return megabytes;
}
