/**
 * Files may be dropped anywhere on any page, as with the button 'Bestand openen'. Without this a browser would leave
 * the page for one of them. What is needed to open them is loaded only then.
 */

/** `message` shows how it went; it shows its own `data-failed` when the code cannot be loaded. */
export function takeDroppedFiles(message: HTMLElement | null): void {
  const say = (...sentences: readonly Node[]) => message?.replaceChildren(...sentences);
  addEventListener('dragover', (event) => {
    if (hasFile(event)) event.preventDefault();
  });
  addEventListener('drop', async (event) => {
    if (!hasFile(event)) return;
    event.preventDefault();
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length === 0) return;
    try {
      const { askOnPage } = await import('./open/ask-about-file.tsx');
      say(...(await askOnPage(files)));
    } catch {
      // In an element of its own: see Told.tsx.
      const textContent = message?.dataset['failed'] ?? '';
      say(Object.assign(document.createElement('div'), { textContent }));
    }
  });
  addEventListener('pointerdown', ({ target }) => {
    if (!(target instanceof Node && message?.contains(target))) say();
  });
}

const hasFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;
