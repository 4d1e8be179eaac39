import { type ReactNode, useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { i18n } from '#i18n';
import { PolicyProblems } from '../../../../components/settings/PolicyProblems.tsx';
import { BackBar } from '../../../../components/ui/PanelBar.tsx';
import { useBackKey } from '../../hooks/use-back-key.ts';
import { usePolicy } from '../../hooks/use-policy.ts';
import type { SettingsPart } from '../../navigation.ts';
import { DataPart } from './DataPart.tsx';
import { LinesPart } from './LinesPart.tsx';
import { LookPart } from './LookPart.tsx';
import { SitesPart } from './SitesPart.tsx';

const tabs = ['lines', 'sites', 'data', 'look'] as const;

type SettingsTab = (typeof tabs)[number];

/** The tab that a part of the settings stands on. */
const tabOf: Record<SettingsPart, SettingsTab> = {
  top: 'lines',
  calendar: 'lines',
  data: 'data',
  look: 'look',
};

/** Lines and calendar, sites and marks, lock and data, and the look of things, as four tabs (ui/design.md H1-H3). */
export function SettingsScreen({ part, onBack }: { part: SettingsPart; onBack: () => void }) {
  const [open, setOpen] = useState(tabOf[part]);
  const policy = usePolicy();
  useBackKey(onBack);
  const bodies: Record<SettingsTab, ReactNode> = {
    lines: <LinesPart startsAtCalendar={part === 'calendar'} />,
    sites: <SitesPart />,
    data: <DataPart />,
    look: <LookPart />,
  };
  return (
    <Tabs
      className="body"
      selectedKey={open}
      onSelectionChange={(key) => setOpen(tabs.find((tab) => tab === key) ?? open)}
    >
      <main className="body">
        <div className="chrome">
          <BackBar title={i18n.t('panel.settings')} onBack={onBack} />
          <TabList className="tabs" aria-label={i18n.t('panel.settings')}>
            {tabs.map((tab) => (
              <Tab key={tab} id={tab} className="tab">
                {i18n.t(`settings.tab.${tab}`)}
              </Tab>
            ))}
          </TabList>
        </div>
        <PolicyProblems problems={policy?.problems ?? []} />
        {/* All stay, so that what was typed on one is still there after a look at another. */}
        {tabs.map((tab) => (
          <TabPanel key={tab} id={tab} className="body" shouldForceMount>
            {bodies[tab]}
          </TabPanel>
        ))}
      </main>
    </Tabs>
  );
}
