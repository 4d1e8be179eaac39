import type { FormEvent, KeyboardEvent, ReactNode } from 'react';
import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';
import { firstProblem } from './first-problem.ts';
import { useReturnFocus } from './use-return-focus.ts';
import './case.css';

export type FormFrameProps = {
  /** Names the form for assistive technology. */
  label: string;
  saveLabel: string;
  isSaving: boolean;
  /** What is typed is already kept on this device as a draft. */
  isKept: boolean;
  onSave: () => void;
  /** Gives up what was typed. */
  onCancel: () => void;
  /** Closes the form and keeps the draft; Escape does it. */
  onClose: () => void;
  /** Selects the field that takes the focus when the form opens. */
  firstField?: string;
  /** What went wrong at the last try, with the ways on. */
  trouble: ReactNode;
  children: ReactNode;
};

/** A form that Ctrl+Enter (or Cmd) saves and Escape closes, with what it does in one line at its foot. */
export function FormFrame(props: FormFrameProps) {
  const form = useReturnFocus(props.firstField ?? 'input, textarea');
  function save() {
    props.onSave();
    // Drawn by then: what is missing may stand far above the button.
    requestAnimationFrame(() => {
      if (form.current) firstProblem(form.current)?.focus();
    });
  }
  function submit(event: FormEvent) {
    event.preventDefault();
    save();
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      // Before a button or tag inside takes Enter for itself.
      event.preventDefault();
      event.stopPropagation();
      save();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      props.onClose();
    }
  }
  return (
    // The keys belong to whatever field inside has the focus.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form
      ref={form}
      className="stack stack--4 form"
      aria-label={props.label}
      noValidate
      onSubmit={submit}
      onKeyDownCapture={onKeyDown}
    >
      {props.children}
      {props.trouble}
      <div className="inline form-foot">
        <Button kind="primary" type="submit" isDisabled={props.isSaving}>
          {props.saveLabel}
        </Button>
        <Button kind="quiet" onPress={props.onCancel}>
          {i18n.t('student.form.cancel')}
        </Button>
        <output className="xs muted push">
          {props.isKept ? i18n.t('student.form.draftKept') : ''}
        </output>
      </div>
    </form>
  );
}
