import { useState } from 'react';
import { useStoreIfOpen } from './hooks/store-context.ts';
import { useActiveTab } from './hooks/use-active-tab.ts';
import { useKeys } from './hooks/use-keys.ts';
import { useNavigation } from './hooks/use-navigation.ts';
import { usePageState } from './hooks/use-page-state.ts';
import { usePanelRequests } from './hooks/use-panel-requests.ts';
import { useWanted } from './hooks/use-wanted.ts';
import { Keys } from './Keys.tsx';
import { More } from './More.tsx';
import { NamesButton } from './NamesButton.tsx';
import { type Go, placeOf, studentOf, type Trail } from './navigation.ts';
import { ExportScreen } from './screens/Export.tsx';
import { FindStudent } from './screens/FindStudent.tsx';
import { MeetingScreen } from './screens/meeting/MeetingScreen.tsx';
import { LeavingScreen } from './screens/leaving/LeavingScreen.tsx';
import { DeskScreen } from './screens/sessions/DeskScreen.tsx';
import { SettingsScreen } from './screens/settings/SettingsScreen.tsx';
import { StudentScreen } from './screens/student/StudentScreen.tsx';
import { TeachScreen } from './screens/teach/TeachScreen.tsx';
import { Views } from './Views.tsx';

/** Bar, tabs and the screen in view; a student's case stands over the list it was opened from. */
export function Panel() {
  const tab = useActiveTab();
  const state = usePageState(tab?.tabId ?? null);
  const { trail, go } = useNavigation();
  const [showsKeys, setShowsKeys] = useState(false);
  const [{ at: view }] = trail;
  const { at } = placeOf(trail);
  // A case that cannot be opened yet shows the list it was asked from.
  const isViewInView = at === view || at === 'wanted';
  const isOpen = useStoreIfOpen() !== null;

  usePanelRequests(tab?.windowId ?? null, ({ want, studentId, wanted }) => {
    if (want === 'page' || want === 'teach') go.to(want);
    else if (studentId !== null) go.toStudent(studentId, want);
    else if (wanted && !isOpen) go.toWanted(wanted, want);
    else go.to('page');
  });
  useWanted(state);
  useKeys({
    '/': () => go.to('find'),
    '?': () => setShowsKeys(true),
    'g p': () => go.to('page'),
    'g w': () => go.to('week'),
  });

  const chrome = { go, onShowKeys: () => setShowsKeys(true), keysAreOn: !showsKeys };
  return (
    <div className="panel">
      <div className="body" hidden={!isViewInView}>
        <Views
          tab={tab}
          state={state}
          view={view}
          go={go}
          isInView={isViewInView && !showsKeys}
          onShowKeys={chrome.onShowKeys}
        />
      </div>
      <Case trail={trail} {...chrome} />
      <Over trail={trail} go={go} tabId={tab?.tabId ?? null} />
      {showsKeys ? <Keys onClose={() => setShowsKeys(false)} /> : null}
    </div>
  );
}

type CaseProps = { trail: Trail; go: Go; onShowKeys: () => void; keysAreOn: boolean };

/** The open case. It waits unseen while Settings or Export stand over it, and is found as it was left. */
function Case({ trail, go, onShowKeys, keysAreOn }: CaseProps) {
  const student = studentOf(trail);
  if (student === null) return null;
  const isInView = placeOf(trail).at === 'student';
  const { studentId, want, part, visit } = student;
  return (
    <div className="body" hidden={!isInView}>
      <StudentScreen
        key={visit}
        studentId={studentId}
        want={want}
        part={part}
        isInView={isInView && keysAreOn}
        tools={
          <>
            <NamesButton />
            <More go={go} onShowKeys={onShowKeys} studentId={studentId} />
          </>
        }
        onBack={go.back}
        onOpenSettings={go.toCalendar}
      />
    </div>
  );
}

/** What else stands over the two views, with its own way back. */
function Over({ trail, go, tabId }: { trail: Trail; go: Go; tabId: number | null }) {
  const [findText, setFindText] = useState('');
  const place = placeOf(trail);
  switch (place.at) {
    case 'find':
      return <FindStudent go={go} text={findText} onText={setFindText} />;
    case 'desk':
      return <DeskScreen go={go} onBack={go.back} />;
    case 'meeting':
      return <MeetingScreen go={go} onBack={go.back} />;
    case 'export':
      return <ExportScreen onBack={go.back} />;
    case 'teach':
      return tabId === null ? null : <TeachScreen tabId={tabId} onDone={() => go.to('page')} />;
    case 'settings':
      return <SettingsScreen part={place.part} onBack={go.back} />;
    case 'shared':
    case 'print':
    case 'bin':
    case 'erase':
      return <LeavingScreen place={place} go={go} onErased={() => go.to(trail[0].at)} />;
    default:
      return null;
  }
}
