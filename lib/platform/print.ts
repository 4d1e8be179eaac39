/** Opens the browser's own print dialog over this page; what is printed is decided by its print styles. */
export function printPage(): void {
  globalThis.print();
}
