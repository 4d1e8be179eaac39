import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { i18n } from '#i18n';
import { IconButton } from '../../components/ui/IconButton.tsx';
import { PanelBar } from '../../components/ui/PanelBar.tsx';
import type { PageState } from '../../lib/domain/page-state.ts';
import { formatCount } from '../../lib/words/numbers.ts';
import type { ActiveTab } from '../../lib/platform/active-tab.ts';
import { useStoreIfOpen } from './hooks/store-context.ts';
import { useWhyQueue } from './hooks/use-why-queue.ts';
import { More } from './More.tsx';
import { NamesBand } from './NamesBand.tsx';
import { NamesButton } from './NamesButton.tsx';
import type { Go, View } from './navigation.ts';
import { Reminders } from './Reminders.tsx';
import { PageAlone } from './screens/page/PageAlone.tsx';
import { ThisPage } from './screens/ThisPage.tsx';
import { ThisWeek } from './screens/ThisWeek.tsx';

type ViewsProps = {
  tab: ActiveTab | null | undefined;
  state: PageState | null | undefined;
  view: View;
  go: Go;
  isInView: boolean;
  onShowKeys: () => void;
};

/** The host of the school's page in front, else the product's own name. */
function titleOf(state: PageState | null | undefined): string {
  const [frame] = Object.values(state?.frames ?? {});
  return frame && URL.canParse(frame.origin)
    ? new URL(frame.origin).host
    : i18n.t('extension.name');
}

/** The two rows of chrome, and This page or This week under them. Both stay, so that each keeps its place. */
export function Views({ tab, state, view, go, isInView, onShowKeys }: ViewsProps) {
  const queue = useWhyQueue();
  const isOpen = useStoreIfOpen() !== null;
  const Page = isOpen ? ThisPage : PageAlone;
  return (
    <Tabs
      className="body"
      selectedKey={view}
      onSelectionChange={(key) => go.to(key === 'week' ? 'week' : 'page')}
    >
      <header className="chrome">
        <PanelBar title={titleOf(state)} tools={<Tools go={go} onShowKeys={onShowKeys} />} />
        <TabList className="tabs" aria-label={i18n.t('panel.views')}>
          <Tab id="page" className="tab">
            {i18n.t('panel.thisPage')} <TabCount count={overOf(state)} />
          </Tab>
          <Tab id="week" className="tab">
            {i18n.t('panel.thisWeek')} <TabCount count={queue?.open.length ?? 0} />
          </Tab>
        </TabList>
      </header>
      <main className="body">
        <NamesBand />
        {isOpen ? <Reminders /> : null}
        <TabPanel id="page" className="body" shouldForceMount>
          <Page tab={tab} state={state} go={go} isInView={isInView && view === 'page'} />
        </TabPanel>
        <TabPanel id="week" className="body" shouldForceMount>
          {isOpen ? (
            <ThisWeek queue={queue} go={go} isInView={isInView && view === 'week'} />
          ) : null}
        </TabPanel>
      </main>
    </Tabs>
  );
}

/** Students over the line on the tab in front, as its toolbar number says. */
function overOf(state: PageState | null | undefined): number {
  return Object.values(state?.frames ?? {}).reduce((sum, { over }) => sum + over, 0);
}

function TabCount({ count }: { count: number }) {
  return count > 0 ? <span className="tab__n">{formatCount(count)}</span> : null;
}

function Tools({ go, onShowKeys }: Pick<ViewsProps, 'go' | 'onShowKeys'>) {
  return (
    <>
      <IconButton icon="search" label={i18n.t('panel.find')} onPress={() => go.to('find')} />
      <NamesButton />
      <More go={go} onShowKeys={onShowKeys} />
    </>
  );
}
