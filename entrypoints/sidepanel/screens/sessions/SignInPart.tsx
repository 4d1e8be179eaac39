import { i18n } from '#i18n';
import { type Purpose, recipientWords } from '../../../../components/leaving/purpose.ts';
import { SignInForm } from '../../../../components/sessions/SignInForm.tsx';
import { SignInPaper, type SignInSheet } from '../../../../components/sessions/SignInPaper.tsx';
import { blockKey } from '../../../../lib/domain/casework/session-slots.ts';
import { printPage } from '../../../../lib/platform/print.ts';
import type { DisclosureFields } from '../../../../lib/store/disclosures.ts';
import { useAuthor } from '../../hooks/use-author.ts';
import { logLineOf } from '../leaving/log-line.ts';
import { usePurpose } from '../leaving/use-purpose.ts';
import { printingState, useShare } from '../leaving/use-share.ts';
import type { DeskRowData } from './desk-rows.ts';
import type { Desk } from './use-desk.ts';

/** The sheet of a sign-in as it stands: of the chosen block, or of the whole day with the blocks beside the names. */
export function signInSheet(
  { date, block, blocks, note }: Pick<Desk, 'date' | 'block' | 'blocks' | 'note'>,
  rows: readonly DeskRowData[],
): SignInSheet {
  const only = blocks.length === 1 ? blocks[0]?.key : block;
  const known = blocks.find(({ key }) => key === only)?.name ?? '';
  return {
    date,
    block: known,
    topic: note.topic.trim(),
    teacher: note.teacher.trim(),
    lines: rows.map(({ key, student, slot }) => ({
      key,
      name: student.name,
      block: blockKey(slot.block) === blockKey(known) ? '' : slot.block,
    })),
  };
}

/** It lies in the room where everybody can read it: the usual reason stands there and can be changed. */
function inTheRoom(): Purpose {
  return { recipient: 'other', other: i18n.t('signIn.to'), why: i18n.t('signIn.why') };
}

/** A sheet to sign in on, before it is printed and written down (trust.md S16). */
export function SignInPart({
  desk,
  rows,
  onClose,
}: {
  desk: Desk;
  rows: readonly DeskRowData[];
  onClose: () => void;
}) {
  const author = useAuthor();
  const asked = usePurpose(inTheRoom());
  const { state, leave } = useShare();
  const leaving: DisclosureFields = {
    act: 'print',
    students: [...new Set(rows.map(({ student }) => student.id))],
    fields: [i18n.t('signIn.kind')],
    rows: rows.length,
    to: recipientWords(asked.purpose),
    why: asked.purpose.why.trim(),
  };
  return (
    <>
      <SignInForm
        purpose={asked.purpose}
        onPurpose={asked.change}
        problems={asked.problems}
        logLine={logLineOf(leaving, author)}
        state={printingState(state)}
        onPrint={() => {
          if (asked.isSaid()) leave(leaving, printPage);
        }}
        onClose={onClose}
      />
      <SignInPaper sheet={signInSheet(desk, rows)} />
    </>
  );
}
