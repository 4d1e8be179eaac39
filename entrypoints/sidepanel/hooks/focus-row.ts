/** Puts the focus on a student's row, once it is drawn again; nothing where the row is gone. */
export function focusRow(studentId: string): void {
  requestAnimationFrame(() => {
    const names = document.querySelectorAll<HTMLElement>(
      `[data-row="${studentId}"] [data-row-name]`,
    );
    // A student may stand in both views, of which one is hidden.
    [...names].find((name) => name.checkVisibility())?.focus();
  });
}
