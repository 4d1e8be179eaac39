import { useState } from 'react';
import {
  AddressUnknownCard,
  BrowserPageCard,
  ClickAgainCard,
  InUseCard,
  OfferCard,
  StoppedCard,
} from '../../components/site/PopupCards.tsx';
import { popupView, type PopupView } from '../../components/site/popup-view.ts';
import { openPanel } from '../../lib/platform/side-panel.ts';
import {
  letClicksTellTheSite,
  originOf,
  removeSiteAccess,
} from '../../lib/platform/site-access.ts';
import { useSiteRequest } from '../sidepanel/hooks/use-site-request.ts';
import { usePageCounts } from './use-page-counts.ts';
import { type KnownTab, usePopupFacts } from './use-popup-facts.ts';

/** What was done in this popup: it stands before what was true when it opened. */
type Done = { is: 'given' | 'stopped'; origin: string } | { is: 'click-again' } | null;

function hostOf(origin: string): string {
  return new URL(origin).host;
}

/** The popup of the toolbar button: site access, and the way to the panel. */
export function Popup() {
  const known = usePopupFacts();
  if (!known) return null;
  return <KnownPopup known={known} view={popupView(known.facts, originOf)} />;
}

function KnownPopup({ known, view }: { known: KnownTab; view: PopupView }) {
  const [done, setDone] = useState<Done>(null);
  const { state, ask } = useSiteRequest((origin) => setDone({ is: 'given', origin }));
  const form = { originOf, onUse: ask, state };
  if (done?.is === 'click-again') return <ClickAgainCard />;
  if (done?.is === 'stopped') return <StoppedCard host={hostOf(done.origin)} />;
  if (done?.is === 'given')
    return <InUse known={known} origin={done.origin} isNew onDone={setDone} />;
  switch (view.is) {
    case 'in-use':
      return <InUse known={known} origin={view.origin} isNew={false} onDone={setDone} />;
    case 'offer':
      return <OfferCard {...form} origin={view.origin} />;
    case 'browser-page':
      return <BrowserPageCard {...form} />;
    case 'address-unknown':
      return <AddressUnknownCard {...form} onLet={() => letTell(setDone)} />;
  }
}

/** Called within the click; a browser that refuses leaves the address field as the other way. */
function letTell(onDone: (done: Done) => void) {
  letClicksTellTheSite().then(
    (isGiven) => isGiven && onDone({ is: 'click-again' }),
    () => {},
  );
}

type InUseProps = {
  known: KnownTab;
  origin: string;
  isNew: boolean;
  onDone: (done: Done) => void;
};

function InUse({ known, origin, isNew, onDone }: InUseProps) {
  const counts = usePageCounts(known.state);
  const [hasFailed, setHasFailed] = useState(false);
  function open() {
    if (known.tabId === null) return;
    // Within the click, before anything is awaited, or browsers refuse.
    openPanel({ tabId: known.tabId }).then(
      () => window.close(),
      () => {},
    );
  }
  function stop() {
    removeSiteAccess(origin).then(
      () => onDone({ is: 'stopped', origin }),
      () => setHasFailed(true),
    );
  }
  return (
    <InUseCard
      host={hostOf(origin)}
      counts={counts}
      isNew={isNew}
      hasFailed={hasFailed}
      onOpenPanel={open}
      onStop={stop}
    />
  );
}
