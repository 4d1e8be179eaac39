import type { ReactNode } from 'react';
import { ChangedElsewhere } from '../../../../components/case/ChangedElsewhere.tsx';
import { FormFrame } from '../../../../components/case/FormFrame.tsx';
import { NotSaved } from '../../../../components/case/NotSaved.tsx';
import { useCopy } from '../leaving/use-copy.ts';
import type { DraftFields } from '../../hooks/draft-text.ts';
import type { Form } from './use-form.ts';

type FormShellProps<Fields extends DraftFields, Problem> = {
  form: Form<Fields, Problem>;
  label: string;
  saveLabel: string;
  /** What is typed, and what another window saved, as one text to read, compare and copy. */
  mine: string;
  stored: string;
  onClose: () => void;
  /** Selects the field that takes the focus; without it the first one. */
  firstField?: string;
  children: ReactNode;
};

/** The frame of every form of a case: keys, draft, "not saved" with the words kept, and the choice between two texts. */
export function FormShell<Fields extends DraftFields, Problem>(
  props: FormShellProps<Fields, Problem>,
) {
  const { form, mine, stored, onClose } = props;
  const copy = useCopy();
  if (!form.isReady) return null;
  return (
    <FormFrame
      label={props.label}
      saveLabel={props.saveLabel}
      isSaving={form.isSaving}
      isKept={form.isKept}
      onSave={form.save}
      onCancel={form.giveUp}
      onClose={onClose}
      {...(props.firstField === undefined ? {} : { firstField: props.firstField })}
      trouble={
        form.failure === 'stale' ? (
          <ChangedElsewhere
            stored={stored}
            mine={mine}
            onKeepMine={form.saveOver}
            onUseStored={form.giveUp}
          />
        ) : form.failure === null ? null : (
          <NotSaved
            because={form.failure}
            onTryAgain={form.save}
            onCopy={() => copy(form.studentId, props.label, mine)}
          />
        )
      }
    >
      {props.children}
    </FormFrame>
  );
}
