/** `/` goes to the search field of the page, as on many sites; never while someone types or a dialog is open. */
export function focusSearchOnSlash(): void {
  addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    const { activeElement } = document;
    if (activeElement?.matches('input, textarea, select, [contenteditable]') === true) return;
    const field = document.querySelector<HTMLInputElement>('.search-form input');
    if (field === null || document.querySelector('dialog[open]') !== null) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
}
