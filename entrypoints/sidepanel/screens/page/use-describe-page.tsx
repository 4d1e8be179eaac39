import { type ReactNode, useEffect, useState } from 'react';
import { DescribeSheet } from '../../../../components/page/DescribeSheet.tsx';
import { askToDescribe } from '../../../../lib/messaging/ask-frame.ts';
import { loadTeaching } from '../../../../lib/platform/teachings.ts';

/** What every frame of a tab says of itself; null where none may be asked. */
async function describeTab(tabId: number): Promise<string | null> {
  const frames = await loadTeaching(tabId);
  const descriptions = await Promise.all(frames.map((frameId) => askToDescribe(tabId, frameId)));
  const said = descriptions.filter((one) => one !== null);
  return said.length > 0 ? said.join('\n\n') : null;
}

/** Reports how a page is built, so that its system can be supported; nothing leaves but what a person copies. */
function DescribePage({ tabId, onClose }: { tabId: number; onClose: () => void }) {
  const [description, setDescription] = useState<string | null>();
  useEffect(() => {
    describeTab(tabId).then(setDescription, () => setDescription(null));
  }, [tabId]);
  return (
    <DescribeSheet
      description={description}
      onCopy={(text) => navigator.clipboard.writeText(text)}
      onClose={onClose}
    />
  );
}

/** Lets a person ask for the description of the tab in front; `sheet` shows it over the list. */
export function useDescribePage(tabId: number | undefined): {
  onDescribe: () => void;
  sheet: ReactNode;
} {
  const [isOpen, setIsOpen] = useState(false);
  const sheet =
    isOpen && tabId !== undefined ? (
      <DescribePage tabId={tabId} onClose={() => setIsOpen(false)} />
    ) : null;
  return { onDescribe: () => setIsOpen(true), sheet };
}
