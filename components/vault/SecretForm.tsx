import { type ReactNode, useRef, useState } from 'react';
import { firstProblem } from '../case/first-problem.ts';
import { Button } from '../ui/Button.tsx';

type SecretFormProps = {
  /** Names the form for assistive technology. */
  label: string;
  submitLabel: string;
  /** Stands on the button while a key is worked out, about half a second. */
  busyLabel: string;
  /** Never rejects. While it runs, nothing is sent a second time. */
  onSubmit: () => Promise<unknown>;
  children: ReactNode;
};

/** A form with one act that takes a moment; afterwards the focus goes to the first field that has a complaint. */
export function SecretForm({ label, submitLabel, busyLabel, onSubmit, children }: SecretFormProps) {
  const form = useRef<HTMLFormElement>(null);
  const [isBusy, setIsBusy] = useState(false);
  async function submit() {
    if (isBusy) return;
    setIsBusy(true);
    await onSubmit();
    setIsBusy(false);
    requestAnimationFrame(() => {
      if (form.current) firstProblem(form.current)?.focus();
    });
  }
  return (
    <form
      ref={form}
      className="stack stack--4"
      aria-label={label}
      aria-busy={isBusy}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit().catch(() => {});
      }}
    >
      {children}
      <Button kind="primary" size="lg" block type="submit" isDisabled={isBusy}>
        {isBusy ? busyLabel : submitLabel}
      </Button>
    </form>
  );
}
