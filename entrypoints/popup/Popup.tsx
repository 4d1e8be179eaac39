import { useState } from 'react';
import {
  AddressUnknownCard,
  BrowserPageCard,
  ClickAgainCard,
  InUseCard,
  NotInPolicyCard,
  OfferCard,
  StoppedCard,
} from '../../components/site/PopupCards.tsx';
import { popupView, type PopupView } from '../../components/site/popup-view.ts';
import type { Policy } from '../../lib/domain/policy.ts';
import { siteIsInPolicy } from '../../lib/domain/policy-allows.ts';
import { openPanel } from '../../lib/platform/side-panel.ts';
import {
  letClicksTellTheSite,
  originOf,
  removeSiteAccess,
} from '../../lib/platform/site-access.ts';
import { usePolicy } from '../sidepanel/hooks/use-policy.ts';
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
  const policy = usePolicy();
  if (!known || !policy) return null;
  const isInPolicy = (origin: string) => siteIsInPolicy(policy, origin);
  const view = popupView(known.facts, originOf, isInPolicy);
  return <KnownPopup known={known} view={view} policy={policy} />;
}

function KnownPopup(props: { known: KnownTab; view: PopupView; policy: Policy }) {
  const { known, view, policy } = props;
  const [done, setDone] = useState<Done>(null);
  const { state, ask } = useSiteRequest((origin) => setDone({ is: 'given', origin }));
  const allowed = policy.allowedSites ?? null;
  const form = { originOf, allowed, onUse: ask, state };
  // A policy that came meanwhile stands before what was done in this popup.
  if (view.is === 'not-in-policy')
    return <NotInPolicyCard origin={view.origin} allowed={allowed} />;
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
