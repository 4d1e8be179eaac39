import { useState } from 'react';

/** What became of a file that was to be saved: `left` is its name once it went. */
export type LeavingFile = {
  left: string | null;
  hasFailed: boolean;
  /** `save` resolves to whether the file left. */
  leave: (fileName: string, save: () => Promise<boolean>) => Promise<void>;
};

/** Keeps the outcome with the form: writing the act down moves everything else on. */
export function useLeavingFile(): LeavingFile {
  const [left, setLeft] = useState<string | null>(null);
  const [hasFailed, setHasFailed] = useState(false);
  async function leave(fileName: string, save: () => Promise<boolean>) {
    setHasFailed(false);
    if (await save()) setLeft(fileName);
    else setHasFailed(true);
  }
  return { left, hasFailed, leave };
}
