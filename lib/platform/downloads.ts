/**
 * Hands a text file to the browser's own download, from our own page: no permission, no network. `type` is a media type
 * such as `text/csv;charset=utf-8`. The address is freed after the browser took the file.
 */
export function saveTextAs(fileName: string, text: string, type: string): void {
  saveFileAs(fileName, new Blob([text], { type }));
}

/** The same for a file of any kind. */
export function saveFileAs(fileName: string, file: Blob): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
