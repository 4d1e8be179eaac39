import type { Printing } from '../../../../components/leaving/PrintForm.tsx';
import { useState } from 'react';
import type { DisclosureFields } from '../../../../lib/store/disclosures.ts';
import { share } from '../../../../lib/store/share.ts';
import { useNoteTrouble } from '../../hooks/note-trouble.ts';
import { useAuthor } from '../../hooks/use-author.ts';
import { useStore } from '../../hooks/store-context.ts';

export type ShareState = 'open' | 'sharing' | 'shared' | 'failed';

/** Lets something leave, once: written down first, and not at all where that fails (trust.md S16). */
export function useShare(): {
  state: ShareState;
  leave: (fields: DisclosureFields, act: () => void | Promise<void>) => void;
} {
  const store = useStore();
  const author = useAuthor();
  const noteTrouble = useNoteTrouble();
  const [state, setState] = useState<ShareState>('open');
  function leave(fields: DisclosureFields, act: () => void | Promise<void>) {
    setState('sharing');
    share(store, fields, author, act).then(
      () => setState('shared'),
      (error: unknown) => {
        setState('failed');
        noteTrouble(error, 'saving');
      },
    );
  }
  return { state, leave };
}

/** The same for a form before a print, which stands open again once it was printed. */
export function printingState(state: ShareState): Printing['state'] {
  if (state === 'sharing') return 'printing';
  return state === 'failed' ? 'failed' : 'open';
}
