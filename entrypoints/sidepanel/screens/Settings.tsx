import { useLiveQuery } from 'dexie-react-hooks';
import { i18n } from '#i18n';
import { AboutData } from '../../../components/settings/AboutData.tsx';
import { AuthorForm } from '../../../components/settings/AuthorForm.tsx';
import { CalendarForm } from '../../../components/settings/CalendarForm.tsx';
import { LinesForm } from '../../../components/settings/LinesForm.tsx';
import { MarkSettings } from '../../../components/settings/MarkSettings.tsx';
import { SiteList } from '../../../components/settings/SiteList.tsx';
import { UseThisSite } from '../../../components/site/UseThisSite.tsx';
import { BackBar } from '../../../components/ui/PanelBar.tsx';
import type { Settings } from '../../../lib/domain/settings.ts';
import { askPagesToReadAgain } from '../../../lib/platform/page-marks.ts';
import { originOf, removeSiteAccess } from '../../../lib/platform/site-access.ts';
import { saveAuthor } from '../../../lib/store/author.ts';
import { saveSettings } from '../../../lib/store/settings.ts';
import type { SettingsPart } from '../navigation.ts';
import { useDatabase } from '../hooks/database-context.ts';
import { useAllowedSites } from '../hooks/use-allowed-sites.ts';
import { useAuthor, useAuthorName } from '../hooks/use-author.ts';
import { useBackKey } from '../hooks/use-back-key.ts';
import { useSettings } from '../hooks/use-settings.ts';
import { useSiteRequest } from '../hooks/use-site-request.ts';
import { useStorageUse } from '../hooks/use-storage-use.ts';
import { useToday } from '../hooks/use-today.ts';

/** Lines, calendar, sites, marks, and what is kept where (ui/design.md H1-H3). */
export function SettingsScreen({ part, onBack }: { part: SettingsPart; onBack: () => void }) {
  const settings = useSettings();
  useBackKey(onBack);
  return (
    <>
      <BackBar title={i18n.t('panel.settings')} onBack={onBack} />
      <main className="body">
        <You />
        {settings ? <SchoolSettings settings={settings} part={part} /> : null}
        <Sites />
        <Data />
      </main>
    </>
  );
}

/** Whoever was sent to one part begins there, with eyes and keyboard. */
function goThere(element: HTMLElement | null) {
  element?.focus({ preventScroll: true });
  element?.scrollIntoView({ block: 'start' });
}

function SchoolSettings({ settings, part }: { settings: Settings; part: SettingsPart }) {
  const database = useDatabase();
  const author = useAuthor();
  const today = useToday();
  async function save(patch: Partial<Settings>) {
    await saveSettings(database, patch, author);
    // The open pages draw by the new lines; one that is gone by now has nothing to draw.
    await askPagesToReadAgain().catch(() => {});
  }
  return (
    <>
      <LinesForm settings={settings} onSave={save} />
      <div ref={part === 'calendar' ? goThere : undefined} className="anchor" tabIndex={-1}>
        <CalendarForm
          calendar={settings.calendar}
          today={today}
          onSave={(calendar) => save({ calendar })}
        />
      </div>
      <MarkSettings settings={settings} onSave={save} />
    </>
  );
}

function You() {
  const database = useDatabase();
  const name = useAuthorName();
  if (name === undefined) return null;
  return <AuthorForm name={name ?? ''} onSave={(typed) => saveAuthor(database, typed)} />;
}

function Sites() {
  const sites = useAllowedSites();
  const { state, ask } = useSiteRequest();
  if (!sites) return null;
  return (
    <SiteList sites={sites} onRemove={removeSiteAccess}>
      <UseThisSite key={sites.length} address="" originOf={originOf} onUse={ask} state={state} />
    </SiteList>
  );
}

function Data() {
  const database = useDatabase();
  const megabytes = useStorageUse();
  const counted = useLiveQuery(
    async () => ({
      students: await database.students.count(),
      readings: (await database.readings.count()) + (await database.pastReadings.count()),
    }),
    [database],
  );
  return counted ? <AboutData {...counted} megabytes={megabytes} /> : null;
}
