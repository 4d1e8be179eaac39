import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { i18n } from '#i18n';
import type { CasePart } from '../../../../components/student/CaseStrip.tsx';
import type { CaseView } from './case-view.ts';
import { FamilyTab } from './FamilyTab.tsx';
import { HistoryTab } from './HistoryTab.tsx';
import { PlanTab } from './PlanTab.tsx';
import { WhyTab } from './WhyTab.tsx';

const parts = [
  { part: 'why', Body: WhyTab },
  { part: 'plan', Body: PlanTab },
  { part: 'family', Body: FamilyTab },
  { part: 'history', Body: HistoryTab },
] as const;

/** The parts of a case as tabs; only the open one is drawn. */
export function CaseTabs({
  view,
  part,
  onOpen,
}: {
  view: CaseView;
  part: CasePart;
  onOpen: (part: CasePart) => void;
}) {
  return (
    <Tabs
      selectedKey={part}
      onSelectionChange={(key) => {
        const chosen = parts.find((known) => known.part === key);
        if (chosen) onOpen(chosen.part);
      }}
    >
      <TabList className="tabs tabs--case" aria-label={i18n.t('student.tab.label')}>
        {parts.map((known) => (
          <Tab key={known.part} id={known.part} className="tab">
            {i18n.t(`student.tab.${known.part}`)}
          </Tab>
        ))}
      </TabList>
      {parts.map(({ part: id, Body }) => (
        <TabPanel key={id} id={id}>
          <Body view={view} />
        </TabPanel>
      ))}
    </Tabs>
  );
}
