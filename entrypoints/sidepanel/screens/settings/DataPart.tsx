import { AboutData } from '../../../../components/settings/AboutData.tsx';
import { useProfileCare } from '../../hooks/use-profile-care.ts';
import { useStorageUse } from '../../hooks/use-storage-use.ts';
import { useStored } from '../../hooks/use-stored.ts';
import { BackupPart } from '../backup/BackupPart.tsx';
import { DueYears } from '../leaving/DueYears.tsx';
import { ItPart } from '../leaving/ItPart.tsx';
import { LeavePart, LookAfter } from '../leaving/LeavePart.tsx';
import { usePlaces } from '../../hooks/places-context.ts';
import { LockPart } from './LockPart.tsx';

/** The lock, copies, what is kept here, and leaving (ui/design.md H3): one section each, in this order. */
export function DataPart() {
  const { go } = usePlaces();
  return (
    <>
      <LockPart />
      <BackupPart />
      <DueYears go={go} />
      <Kept />
      <LeavePart />
      <ItPart />
    </>
  );
}

function Kept() {
  const megabytes = useStorageUse();
  const care = useProfileCare();
  const counted = useStored(
    async (rows) => ({
      students: await rows.count('students'),
      readings: (await rows.count('readings')) + (await rows.count('pastReadings')),
    }),
    [],
  );
  if (!counted) return null;
  return (
    <AboutData {...counted} megabytes={megabytes} care={care}>
      <LookAfter />
    </AboutData>
  );
}
