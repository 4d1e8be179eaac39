/** Puts the focus on a student's row, once it is drawn again; nothing where the row is gone. */
export function focusRow(studentId: string): void {
  requestAnimationFrame(() => {
    document.querySelector<HTMLElement>(`[data-row="${studentId}"] [data-row-name]`)?.focus();
  });
}
