import { MarkSettings } from '../../../../components/settings/MarkSettings.tsx';
import { SiteList } from '../../../../components/settings/SiteList.tsx';
import { UseThisSite } from '../../../../components/site/UseThisSite.tsx';
import {
  originAsListed,
  originOf,
  removeSiteAccess,
} from '../../../../lib/platform/site-access.ts';
import { useAllowedSites } from '../../hooks/use-allowed-sites.ts';
import { useEffectiveSettings } from '../../hooks/use-effective-settings.ts';
import { usePolicy } from '../../hooks/use-policy.ts';
import { useSiteRequest } from '../../hooks/use-site-request.ts';
import { TaughtPart } from '../teach/TaughtPart.tsx';
import { useSaveSettings } from './use-save-settings.ts';

/** Sites that may be read, pages that were taught, and what is drawn into their pages (ui/design.md H2). */
export function SitesPart() {
  const effective = useEffectiveSettings();
  const save = useSaveSettings();
  return (
    <>
      <Sites />
      <TaughtPart />
      {effective ? <MarkSettings {...effective} onSave={save} /> : null}
    </>
  );
}

function Sites() {
  const sites = useAllowedSites();
  const policy = usePolicy();
  const { state, ask } = useSiteRequest();
  if (!sites || !policy) return null;
  const allowed = policy.allowedSites ?? null;
  return (
    <SiteList
      sites={sites}
      allowed={allowed && allowed.map(originAsListed)}
      onRemove={removeSiteAccess}
    >
      <UseThisSite
        key={sites.length}
        address=""
        originOf={originOf}
        allowed={allowed}
        onUse={ask}
        state={state}
      />
    </SiteList>
  );
}
