/** Hands a file to the browser as a download. */
export function saveAs(fileName: string, file: Blob): void {
  const address = URL.createObjectURL(file);
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = fileName;
  anchor.click();
  // Not at once: Safari may not have begun reading yet.
  const minute = 60_000;
  setTimeout(() => URL.revokeObjectURL(address), minute);
}
