import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { notInPolicyWords } from '../../../../components/site/policy-words.ts';
import { UseThisSite } from '../../../../components/site/UseThisSite.tsx';
import { Button, LinkButton } from '../../../../components/ui/Button.tsx';
import { Empty } from '../../../../components/ui/Empty.tsx';
import { siteIsInPolicy } from '../../../../lib/domain/policy-allows.ts';
import type { PageState } from '../../../../lib/domain/page-state.ts';
import type { ActiveTab } from '../../../../lib/platform/active-tab.ts';
import { originOf } from '../../../../lib/platform/site-access.ts';
import { useAllowedSites } from '../../hooks/use-allowed-sites.ts';
import { usePolicy } from '../../hooks/use-policy.ts';
import { useSiteRequest } from '../../hooks/use-site-request.ts';
import type { Go } from '../../navigation.ts';

type NothingReadProps = {
  tab: ActiveTab | null;
  state: PageState | null;
  go: Go;
  /** Somebody wants to report how the page is built. */
  onDescribe: () => void;
};

/** Why there is no list: a page without counts, a page not read yet, or a site that is not in use (S1). */
export function NothingRead({ tab, state, go, onDescribe }: NothingReadProps) {
  const sites = useAllowedSites();
  const policy = usePolicy();
  if (sites === undefined || policy === undefined) return null;
  const toWeek = <Button onPress={() => go.to('week')}>{i18n.t('page.goToWeek')}</Button>;
  if (state && Object.keys(state.frames).length > 0) {
    return <NoCounts go={go} toWeek={toWeek} onDescribe={onDescribe} />;
  }
  const origin = tab?.url ? originOf(tab.url) : null;
  const allowed = policy.allowedSites ?? null;
  if (origin !== null && !siteIsInPolicy(policy, origin)) {
    return (
      <Empty icon="lock" title={i18n.t('policy.refusedTitle')} actions={toWeek}>
        {notInPolicyWords(origin, allowed ?? [])}
      </Empty>
    );
  }
  if (origin !== null && sites.includes(origin)) {
    return (
      <Empty icon="refresh" title={i18n.t('page.notYetTitle')} actions={toWeek}>
        {i18n.t('page.notYetBody')}
      </Empty>
    );
  }
  return <SiteNotInUse origin={origin} allowed={allowed} hasSites={sites.length > 0} go={go} />;
}

/** No guessing: a page whose counts we do not know can be taught (S4). */
type NoCountsProps = { toWeek: ReactNode } & Pick<NothingReadProps, 'go' | 'onDescribe'>;

function NoCounts({ go, toWeek, onDescribe }: NoCountsProps) {
  const actions = (
    <>
      <Button onPress={() => go.to('teach')}>{i18n.t('teach.title')}</Button>
      {toWeek}
    </>
  );
  return (
    <Empty icon="page" title={i18n.t('page.nothingTitle')} actions={actions}>
      <div className="stack stack--1">
        <p className="sm muted">{i18n.t('page.nothingBody')}</p>
        <p className="sm muted">{i18n.t('teach.offer')}</p>
        <p className="sm">
          <LinkButton small onPress={onDescribe}>
            {i18n.t('describe.title')}
          </LinkButton>
        </p>
      </div>
    </Empty>
  );
}

type SiteNotInUseProps = {
  origin: string | null;
  allowed: readonly string[] | null;
  hasSites: boolean;
  go: Go;
};

function SiteNotInUse({ origin, allowed, hasSites, go }: SiteNotInUseProps) {
  const { state, ask } = useSiteRequest();
  return (
    <div className="pad stack stack--4 site-form">
      <div className="stack stack--1">
        <h2 className="page-title">
          {origin ? i18n.t('page.siteTitle') : i18n.t('page.addSiteTitle')}
        </h2>
        <p className="lead">{i18n.t('page.siteBody')}</p>
      </div>
      <UseThisSite
        address={origin ?? ''}
        originOf={originOf}
        allowed={allowed}
        onUse={ask}
        state={state}
      />
      <p className="xs muted">{i18n.t('page.sitePromise')}</p>
      {hasSites ? (
        <div>
          <Button onPress={() => go.to('week')}>{i18n.t('page.goToWeek')}</Button>
        </div>
      ) : null}
    </div>
  );
}
