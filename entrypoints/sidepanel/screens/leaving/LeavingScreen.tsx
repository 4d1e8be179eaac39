import type { Go, LeavingPlace } from '../../navigation.ts';
import { BinScreen } from './BinScreen.tsx';
import { EraseScreen } from './EraseScreen.tsx';
import { PrintScreen } from './PrintScreen.tsx';
import { SharedScreen } from './SharedScreen.tsx';

/** What left this device, what is about to, and what was deleted. `onErased` leads away from what is no more. */
export function LeavingScreen({
  place,
  go,
  onErased,
}: {
  place: LeavingPlace;
  go: Go;
  onErased: () => void;
}) {
  switch (place.at) {
    case 'shared':
      return <SharedScreen studentId={place.studentId} go={go} />;
    case 'print':
      return <PrintScreen studentId={place.studentId} go={go} />;
    case 'bin':
      return <BinScreen onBack={go.back} />;
    case 'erase':
      return <EraseScreen wish={place.wish} go={go} onErased={onErased} />;
  }
}
