import { use } from 'react';
import { i18n } from '#i18n';
import { type Purpose, recipientWords } from '../../../../components/leaving/purpose.ts';
import { type RecapEntry, recapLines, recapText } from '../../../../components/meeting/recap.ts';
import { RecapForm } from '../../../../components/meeting/RecapForm.tsx';
import { RecapPaper } from '../../../../components/meeting/RecapPaper.tsx';
import { Empty } from '../../../../components/ui/Empty.tsx';
import { NamesShown } from '../../../../components/ui/names-shown.ts';
import { useToast } from '../../../../components/ui/Toast.tsx';
import type { SchoolDay } from '../../../../lib/domain/school-day.ts';
import { printPage } from '../../../../lib/platform/print.ts';
import type { DisclosureFields } from '../../../../lib/store/disclosures.ts';
import { useAuthor } from '../../hooks/use-author.ts';
import { logLineOf } from '../leaving/log-line.ts';
import { usePurpose } from '../leaving/use-purpose.ts';
import { useShare } from '../leaving/use-share.ts';

/** The usual reason, so that nobody who asks has to wait; it can be changed. */
function teamPurpose(): Purpose {
  return { recipient: 'team', other: '', why: i18n.t('meeting.recap.why') };
}

function leavingOf(
  act: 'copy' | 'print',
  entries: readonly RecapEntry[],
  purpose: Purpose,
  today: SchoolDay,
): DisclosureFields {
  const rows = entries.reduce((sum, entry) => sum + recapLines(entry, today).length, 0);
  return {
    act,
    students: entries.map(({ student }) => student.id),
    fields: [i18n.t('meeting.recap.kinds')],
    rows,
    to: recipientWords(purpose),
    why: purpose.why.trim(),
  };
}

function Leaving({ entries, today }: { entries: readonly RecapEntry[]; today: SchoolDay }) {
  const author = useAuthor();
  const showToast = useToast();
  const asked = usePurpose(teamPurpose());
  const { state, leave } = useShare();
  const fields = (act: 'copy' | 'print') => leavingOf(act, entries, asked.purpose, today);
  async function copy() {
    await navigator.clipboard.writeText(recapText(entries, today));
    showToast({ text: i18n.t('meeting.recap.copied') });
  }
  return (
    <>
      <RecapForm
        purpose={asked.purpose}
        onPurpose={asked.change}
        problems={asked.problems}
        logLine={logLineOf(fields('print'), author)}
        state={state}
        onPrint={() => {
          if (asked.isSaid()) leave(fields('print'), printPage);
        }}
        onCopy={() => {
          if (asked.isSaid()) leave(fields('copy'), copy);
        }}
      />
      <RecapPaper entries={entries} printedBy={author.by} today={today} />
    </>
  );
}

/** Everything decided today, to print or copy once it is written down for whom; nothing of it while names are hidden. */
export function Recap({
  entries,
  today,
}: {
  entries: readonly RecapEntry[] | undefined;
  today: SchoolDay;
}) {
  const areNamesShown = use(NamesShown);
  if (entries === undefined) return null;
  if (!areNamesShown) return <Empty icon="eye-off" title={i18n.t('meeting.recap.namesHidden')} />;
  if (entries.length === 0) {
    return (
      <Empty icon="people" title={i18n.t('meeting.recap.none')}>
        {i18n.t('meeting.recap.noneText')}
      </Empty>
    );
  }
  return <Leaving entries={entries} today={today} />;
}
