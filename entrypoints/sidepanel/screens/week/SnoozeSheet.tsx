import { i18n } from '#i18n';
import { useShownName } from '../../../../components/ui/names-shown.ts';
import { Sheet } from '../../../../components/ui/Sheet.tsx';
import {
  newSnooze,
  snoozeProblems,
  type SnoozeValue,
} from '../../../../components/week/snooze-value.ts';
import { SnoozeForm } from '../../../../components/week/SnoozeForm.tsx';
import type { Snooze } from '../../../../lib/domain/casework/snooze.ts';
import type { SchoolDay } from '../../../../lib/domain/school-day.ts';
import { addCasework } from '../../../../lib/store/casework.ts';
import { useStore } from '../../hooks/store-context.ts';
import { useAuthor } from '../../hooks/use-author.ts';
import { FormShell } from '../student/FormShell.tsx';
import { useForm } from '../student/use-form.ts';

/** What is to be put off, and whom it is about. */
export type ToPutOff = { studentId: string; name: string } & Pick<Snooze, 'item' | 'recordId'>;

type SnoozeSheetProps = {
  about: ToPutOff;
  today: SchoolDay;
  onClose: () => void;
  onReopen: () => void;
};

/** Puts one item off until a day, with the reason; nothing is put off without one. */
export function SnoozeSheet({ about, today, onClose, onReopen }: SnoozeSheetProps) {
  const store = useStore();
  const author = useAuthor();
  const shownName = useShownName();
  const { studentId, name, item, recordId } = about;
  const form = useForm({
    studentId,
    draftKey: `case/${studentId}/snooze/${item}-${recordId ?? 'new'}`,
    initial: newSnooze(today),
    revision: 0,
    problems: (value: SnoozeValue) => snoozeProblems(value, today),
    save: ({ until, reason }) =>
      addCasework(
        store,
        'snoozes',
        { studentId, item, recordId, until, reason: reason.trim() },
        author,
      ),
    onDone: onClose,
    onReopen,
  });
  const title = i18n.t('agenda.putOff.title');
  const lead = i18n.t('agenda.putOff.lead', { name: shownName(name) });
  return (
    <Sheet title={title} lead={lead} onClose={onClose}>
      <FormShell
        form={form}
        label={title}
        saveLabel={i18n.t('agenda.putOff.save')}
        mine={form.value.reason}
        stored=""
        onClose={onClose}
      >
        <SnoozeForm
          value={form.value}
          today={today}
          onChange={form.change}
          problems={form.problems}
        />
      </FormShell>
    </Sheet>
  );
}
