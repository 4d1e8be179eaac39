import { useState } from 'react';

export type SavingState = 'idle' | 'saving' | 'saved' | 'failed';

/** Runs a save and says how it stands; "saved" only once it is on disk. Typing anew goes back to idle with `touch`. */
export function useSaving(): {
  state: SavingState;
  run: (save: () => Promise<unknown>) => void;
  touch: () => void;
} {
  const [state, setState] = useState<SavingState>('idle');
  function run(save: () => Promise<unknown>) {
    setState('saving');
    save().then(
      () => setState('saved'),
      () => setState('failed'),
    );
  }
  return { state, run, touch: () => setState('idle') };
}
