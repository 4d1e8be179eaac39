import { type RefObject, useLayoutEffect, useRef } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { i18n } from '#i18n';
import type { CasePart } from '../../../../components/student/CaseStrip.tsx';
import type { CaseView } from './case-view.ts';
import { BridgeTab } from './BridgeTab.tsx';
import { FamilyTab } from './FamilyTab.tsx';
import { HistoryTab } from './HistoryTab.tsx';
import { PlanTab } from './PlanTab.tsx';
import { SessionsTab } from './SessionsTab.tsx';
import { WhyTab } from './WhyTab.tsx';

const parts = [
  { part: 'why', Body: WhyTab },
  { part: 'plan', Body: PlanTab },
  { part: 'sessions', Body: SessionsTab },
  { part: 'family', Body: FamilyTab },
  { part: 'bridge', Body: BridgeTab },
  { part: 'history', Body: HistoryTab },
] as const;

/** Another part than before begins at its start, under the tabs, however far down the one before was read. */
function useStartOfPart(part: CasePart): RefObject<HTMLDivElement | null> {
  const tabs = useRef<HTMLDivElement>(null);
  const before = useRef(part);
  useLayoutEffect(() => {
    if (before.current === part || tabs.current === null) return;
    before.current = part;
    // Above the view, and so scrolled past: a part that begins in view stays where it is.
    if (tabs.current.getBoundingClientRect().top < 0) {
      tabs.current.scrollIntoView({ block: 'start' });
    }
  }, [part]);
  return tabs;
}

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
  const tabs = useStartOfPart(part);
  return (
    <Tabs
      ref={tabs}
      className="parts"
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
        <TabPanel key={id} id={id} className="part">
          <Body view={view} />
        </TabPanel>
      ))}
    </Tabs>
  );
}
