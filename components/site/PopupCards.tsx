import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Mark } from '../ui/Mark.tsx';
import { allowedSitesWords } from './policy-words.ts';
import { UseThisSite, type UseThisSiteProps } from './UseThisSite.tsx';
import './popup.css';

type FormProps = Omit<UseThisSiteProps, 'address'>;

/** Title, one or two sentences, one act: everything the popup ever shows. */
export function PopupCard(props: { title: string; body?: string; children?: ReactNode }) {
  return (
    <main className="popup stack">
      <div className="inline popup__head">
        <Mark />
        <h1 className="popup__title">{props.title}</h1>
      </div>
      {props.body ? <p className="sm muted">{props.body}</p> : null}
      {props.children}
    </main>
  );
}

/** A site that is not in use yet, its address known. */
export function OfferCard({ origin, ...form }: FormProps & { origin: string }) {
  return (
    <PopupCard title={i18n.t('popup.offerTitle')} body={i18n.t('popup.offerBody')}>
      <UseThisSite {...form} address={origin} />
    </PopupCard>
  );
}

/** A site that the school does not allow: which it allows, and nothing to press. */
export function NotInPolicyCard(props: { origin: string; allowed: readonly string[] | null }) {
  return (
    <PopupCard
      title={i18n.t('policy.refusedTitle')}
      body={i18n.t('policy.siteRefused', { host: new URL(props.origin).host })}
    >
      <p className="sm">{allowedSitesWords(props.allowed)}</p>
    </PopupCard>
  );
}

/** The address is unknown: let clicks tell it, or write it down. */
export function AddressUnknownCard({ onLet, ...form }: FormProps & { onLet: () => void }) {
  return (
    <PopupCard title={i18n.t('popup.letTitle')} body={i18n.t('popup.letBody')}>
      <Button kind="primary" block size="lg" onPress={onLet}>
        {i18n.t('popup.let')}
      </Button>
      <Disclosure title={i18n.t('popup.orAddress')}>
        <UseThisSite {...form} address="" />
      </Disclosure>
    </PopupCard>
  );
}

/** Clicks may tell the address from now on; this one came too early. */
export function ClickAgainCard() {
  return <PopupCard title={i18n.t('popup.clickTitle')} body={i18n.t('popup.clickBody')} />;
}

/** A page of the browser itself. */
export function BrowserPageCard(form: FormProps) {
  return (
    <PopupCard title={i18n.t('popup.browserTitle')} body={i18n.t('popup.browserBody')}>
      <Disclosure title={i18n.t('popup.orAddress')}>
        <UseThisSite {...form} address="" />
      </Disclosure>
    </PopupCard>
  );
}

type InUseCardProps = {
  host: string;
  /** Students over the line and all of the page; null where it shows no counts. */
  counts: { over: number; all: number } | null;
  /** Allowed just now. */
  isNew: boolean;
  hasFailed: boolean;
  onOpenPanel: () => void;
  onStop: () => void;
};

/** A site in use: what its page shows, and the way to the panel. */
export function InUseCard({ host, counts, isNew, hasFailed, onOpenPanel, onStop }: InUseCardProps) {
  return (
    <PopupCard
      title={isNew ? i18n.t('popup.doneTitle', { host }) : i18n.t('popup.usedTitle', { host })}
      body={isNew ? i18n.t('popup.doneBody') : countsWords(counts)}
    >
      <Button kind="primary" block size="lg" onPress={onOpenPanel}>
        {i18n.t('popup.openPanel')}
      </Button>
      {isNew ? null : (
        <Button kind="quiet" block onPress={onStop}>
          {i18n.t('popup.stop')}
        </Button>
      )}
      {hasFailed ? <p className="sm field__error">{i18n.t('popup.notStopped')}</p> : null}
    </PopupCard>
  );
}

function countsWords(counts: InUseCardProps['counts']): string {
  if (!counts) return i18n.t('popup.noCounts');
  return i18n.t('popup.overOf', counts.all, { over: String(counts.over), n: String(counts.all) });
}

/** Access was taken back. */
export function StoppedCard({ host }: { host: string }) {
  return <PopupCard title={i18n.t('popup.stopped', { host })} body={i18n.t('popup.stoppedBody')} />;
}
