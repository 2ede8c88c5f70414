/** The day a page is printed stands in its header on paper. No stylesheet knows it, and a page may be open for days. */
export function datePrints(place: HTMLElement | null): void {
  addEventListener('beforeprint', () => {
    if (place !== null) place.textContent = new Date().toLocaleDateString('nl-NL', { dateStyle: 'long' });
  });
}
