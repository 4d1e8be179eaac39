import type { Leaving } from '../../../../components/leaving/shared-words.ts';
import { noteTrouble } from '../../../../lib/platform/troubles.ts';
import { saveFileAs } from '../../../../lib/platform/downloads.ts';
import { share } from '../../../../lib/store/share.ts';
import { useAuthor } from '../../hooks/use-author.ts';
import { useStore } from '../../hooks/store-context.ts';

type LeavingNow = { fileName: string; file: Blob; leaving: Leaving };

/**
 * Makes a file, writes it down, and only then hands it to the browser (trust.md S16). Resolves to whether it left; never
 * rejects.
 */
export function useLeave(): (make: () => Promise<LeavingNow>) => Promise<boolean> {
  const store = useStore();
  const author = useAuthor();
  return async (make) => {
    try {
      const { fileName, file, leaving } = await make();
      await share(store, leaving, author, () => saveFileAs(fileName, file));
      return true;
    } catch (error) {
      await noteTrouble(error, 'saving');
      return false;
    }
  };
}
