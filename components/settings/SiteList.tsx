import { type ReactNode, useState } from 'react';
import { i18n } from '#i18n';
import { allowedSitesWords } from '../site/policy-words.ts';
import { LinkButton } from '../ui/Button.tsx';
import { Callout } from '../ui/Callout.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Section } from '../ui/Section.tsx';
import '../ui/list.css';

type SiteListProps = {
  /** Origins that may be read. */
  sites: readonly string[];
  /** The only origins that the school allows; null where it leaves that to the people. */
  allowed: readonly string[] | null;
  /** Resolves when the browser took the access back. */
  onRemove: (origin: string) => Promise<unknown>;
  /** The form that adds a site. */
  children: ReactNode;
};

/** Each site is its own yes, and can be taken back (ui/design.md H2). */
export function SiteList({ sites, allowed, onRemove, children }: SiteListProps) {
  const [failed, setFailed] = useState<string | null>(null);
  function remove(origin: string) {
    setFailed(null);
    onRemove(origin).catch(() => setFailed(origin));
  }
  return (
    <Section title={i18n.t('settings.sites.title')}>
      <div className="stack stack--2">
        {sites.length === 0 ? <p className="sm muted">{i18n.t('settings.sites.none')}</p> : null}
        <ul className="list">
          {sites.map((origin) => (
            <li key={origin}>
              <Icon name="school" />
              <div>
                <span>{new URL(origin).host}</span>
                {allowed && !allowed.includes(origin) ? (
                  <p className="list__meta">{i18n.t('policy.siteNotRead')}</p>
                ) : null}
              </div>
              <LinkButton
                small
                label={i18n.t('settings.sites.removeOne', { host: new URL(origin).host })}
                onPress={() => remove(origin)}
              >
                {i18n.t('settings.sites.remove')}
              </LinkButton>
            </li>
          ))}
        </ul>
        {failed ? (
          <Callout kind="caution" title={i18n.t('settings.sites.notRemoved')}>
            {i18n.t('settings.sites.notRemovedBody', { host: new URL(failed).host })}
          </Callout>
        ) : null}
        <AllowedSites allowed={allowed} />
        <p className="xs muted">{i18n.t('settings.sites.kept')}</p>
        <Disclosure title={i18n.t('settings.sites.add')}>{children}</Disclosure>
      </div>
    </Section>
  );
}

function AllowedSites({ allowed }: Pick<SiteListProps, 'allowed'>) {
  const words = allowedSitesWords(allowed);
  if (words === null) return null;
  return (
    <Callout kind="plain" icon="lock">
      {words}
    </Callout>
  );
}
