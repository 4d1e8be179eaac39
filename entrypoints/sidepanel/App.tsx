import { ToastRegion } from '../../components/ui/Toast.tsx';
import { DatabaseGate } from './DatabaseGate.tsx';
import { Panel } from './Panel.tsx';
import { Recover } from './Recover.tsx';

/** The side panel: its data first, then its screens. */
export function App() {
  return (
    <DatabaseGate>
      <ToastRegion>
        <Recover>
          <Panel />
        </Recover>
      </ToastRegion>
    </DatabaseGate>
  );
}
