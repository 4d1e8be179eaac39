import '../../components/ui/foundation.ts';
import '../../entrypoints/sidepanel/app.css';
import { useEffect, useMemo, useState } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { ToastRegion } from '../../components/ui/Toast.tsx';
import { DatabaseContext } from '../../entrypoints/sidepanel/hooks/database-context.ts';
import { StoreContext } from '../../entrypoints/sidepanel/hooks/store-context.ts';
import { PolicyContext } from '../../entrypoints/sidepanel/hooks/use-policy.ts';
import { useWhyQueue } from '../../entrypoints/sidepanel/hooks/use-why-queue.ts';
import type { Go } from '../../entrypoints/sidepanel/navigation.ts';
import { FindStudent } from '../../entrypoints/sidepanel/screens/FindStudent.tsx';
import { StudentScreen } from '../../entrypoints/sidepanel/screens/student/StudentScreen.tsx';
import { ThisWeek } from '../../entrypoints/sidepanel/screens/ThisWeek.tsx';
import { noPolicy } from '../../lib/domain/policy.ts';
import type { Store } from '../../lib/store/store.ts';
import { type ActTimes, timeOf, timesOf } from './act-times.ts';

type Place = { at: 'week' } | { at: 'find' } | { at: 'student'; studentId: string };

const nowhere = () => {};

function Screens({ onReady }: { onReady: (go: Go) => void }) {
  const [place, setPlace] = useState<Place>({ at: 'week' });
  const [text, setText] = useState('');
  const go = useMemo<Go>(() => {
    const back = () => setPlace({ at: 'week' });
    const toStudent = (studentId: string) => setPlace({ at: 'student', studentId });
    const to: Go['to'] = (screen) => (screen === 'find' ? setPlace({ at: 'find' }) : back());
    return { to, back, toStudent, toCalendar: nowhere, toWanted: nowhere, toLeaving: nowhere };
  }, []);
  useEffect(() => onReady(go), [go, onReady]);
  const isWeek = place.at === 'week';
  return (
    <div className="bb panel">
      <main className="body" hidden={!isWeek}>
        <ThisWeek queue={useWhyQueue()} go={go} isInView={isWeek} />
      </main>
      {place.at === 'find' ? <FindStudent go={go} text={text} onText={setText} /> : null}
      {place.at === 'student' ? (
        <StudentScreen key={place.studentId} {...place} want="case" onBack={go.back} />
      ) : null}
    </div>
  );
}

let tell: (n: number) => void = nowhere;

function Nothing() {
  const [n, setN] = useState(0);
  useEffect(() => {
    tell = setN;
  }, []);
  return <p id="nothing">{n}</p>;
}

/** The floor of every act: one figure changed by React and seen in the window, and nothing else. */
export async function drawNothing(): Promise<ActTimes> {
  const place = document.createElement('div');
  document.body.replaceChildren(place);
  const root = createRoot(place);
  root.render(<Nothing />);
  const shown = () => document.querySelector<HTMLElement>('#nothing');
  await timeOf(nowhere, () => shown()?.checkVisibility() === true);
  const times = await timesOf('draw one figure', 40, (run) => {
    let frames = 0;
    // Whatever is drawn is seen with the next frame.
    const isSeen = () => shown()?.textContent === String(run + 1) && (frames += 1) > 1;
    return timeOf(() => tell(run + 1), isSeen);
  });
  root.unmount();
  return times;
}

/** The week with the case and the search over it, as the panel has them, over one open vault. */
export function drawScreens(store: Store): Promise<{ root: Root; go: Go }> {
  const place = document.createElement('div');
  document.body.replaceChildren(place);
  const root = createRoot(place);
  return new Promise((ready) => {
    root.render(
      <PolicyContext value={noPolicy}>
        <DatabaseContext value={store.db}>
          <StoreContext value={store}>
            <ToastRegion>
              <Screens onReady={(go) => ready({ root, go })} />
            </ToastRegion>
          </StoreContext>
        </DatabaseContext>
      </PolicyContext>,
    );
  });
}
