/** Today's date where the person is, as ISO. */
export function today(): string {
  const now = new Date();
  // A clock that is so far off tells no date that a file or a PDF can have.
  if (now.getFullYear() > 9999) return '9999-12-31';
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
