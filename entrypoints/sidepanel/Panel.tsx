import { useState } from 'react';
import { KeysSheet } from '../../components/ui/KeysSheet.tsx';
import { useActiveTab } from './hooks/use-active-tab.ts';
import { useKeys } from './hooks/use-keys.ts';
import { useNavigation } from './hooks/use-navigation.ts';
import { usePageState } from './hooks/use-page-state.ts';
import { usePanelRequests } from './hooks/use-panel-requests.ts';
import type { Place, Go } from './navigation.ts';
import { ExportScreen } from './screens/Export.tsx';
import { FindStudent } from './screens/FindStudent.tsx';
import { SettingsScreen } from './screens/Settings.tsx';
import { StudentScreen } from './screens/student/StudentScreen.tsx';
import { Views } from './Views.tsx';

/** Bar, tabs and the screen in view; a student's case stands over the list it was opened from. */
export function Panel() {
  const tab = useActiveTab();
  const state = usePageState(tab?.tabId ?? null);
  const { place, view, go } = useNavigation();
  const [showsKeys, setShowsKeys] = useState(false);
  const isListInView = place.student === null && place.screen === view && !showsKeys;

  usePanelRequests(tab?.windowId ?? null, ({ want, studentId }) => {
    if (want === 'page' || studentId === null) go.to('page');
    else go.toStudent(studentId, want);
  });
  useKeys({
    '/': () => go.to('find'),
    '?': () => setShowsKeys(true),
    'g p': () => go.to('page'),
    'g w': () => go.to('week'),
  });

  return (
    <div className="panel">
      <div className="body" hidden={!isShown(place, view)}>
        <Views
          tab={tab}
          state={state}
          view={view}
          go={go}
          isInView={isListInView}
          onShowKeys={() => setShowsKeys(true)}
        />
      </div>
      <Over place={place} go={go} />
      {showsKeys ? <KeysSheet onClose={() => setShowsKeys(false)} /> : null}
    </div>
  );
}

function isShown(place: Place, view: string): boolean {
  return place.student === null && place.screen === view;
}

/** What stands over the two views, with its own way back. */
function Over({ place, go }: { place: Place; go: Go }) {
  const { screen, student } = place;
  const [findText, setFindText] = useState('');
  if (student) {
    const { studentId, want, visit } = student;
    return <StudentScreen key={visit} studentId={studentId} want={want} onBack={go.back} />;
  }
  switch (screen) {
    case 'find':
      return <FindStudent go={go} text={findText} onText={setFindText} />;
    case 'export':
      return <ExportScreen onBack={go.back} />;
    case 'settings':
      return <SettingsScreen onBack={go.back} />;
    default:
      return null;
  }
}
