const controls = 'input, textarea, select, button';

/** The control that the first complaint of a form is about: itself, the first of its field, or the last one above it. */
export function firstProblem(form: HTMLElement): HTMLElement | null {
  const told = form.querySelector<HTMLElement>('[aria-invalid="true"], .field__error');
  if (told === null || told.matches(controls)) return told;
  const inField = told.closest('.field')?.querySelector<HTMLElement>(controls);
  if (inField) return inField;
  const above = [...form.querySelectorAll<HTMLElement>(controls)].filter(
    (control) => control.compareDocumentPosition(told) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  return above.at(-1) ?? null;
}
