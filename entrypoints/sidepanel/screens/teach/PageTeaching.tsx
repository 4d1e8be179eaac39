import type { FrameState, PageState } from '../../../../lib/domain/page-state.ts';
import type { Go } from '../../navigation.ts';
import { AskedOfPage } from './AskedOfPage.tsx';
import { JustTaught } from './JustTaught.tsx';
import { useTeaching } from './use-teaching.ts';

type PageTeachingProps = { tabId: number | null; state: PageState | null | undefined; go: Go };

/** Whether the page in front is read by what was just taught, and is as it was taught. */
function isReadBy(id: string, frames: readonly FrameState[]): boolean {
  return frames.some(({ reader, status }) => reader === `taught/${id}` && status !== 'ambiguous');
}

/** Above the list: that the page is read from now on, or what it does not say by itself. */
export function PageTeaching({ tabId, state, go }: PageTeachingProps) {
  const teaching = useTeaching(tabId);
  const frames = Object.values(state?.frames ?? {});
  if (tabId === null) return null;
  if (teaching?.step === 'taught' && isReadBy(teaching.id, frames))
    return <JustTaught tabId={tabId} id={teaching.id} />;
  return <AskedOfPage tabId={tabId} frames={frames} onTeach={() => go.to('teach')} />;
}
