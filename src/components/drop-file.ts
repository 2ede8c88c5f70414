/**
 * A file may be dropped anywhere on any page, as with the button 'Open een bestand'. Without this a browser would leave
 * the page for the file. What is needed to open it is loaded only then.
 */

/** `message` is where it is told what came of it; its `data-failed` is said when the code cannot be loaded. */
export function takeDroppedFiles(message: HTMLElement | null): void {
  const say = (sentence = '') => {
    if (message !== null) message.textContent = sentence;
  };
  addEventListener('dragover', (event) => {
    if (hasFile(event)) event.preventDefault();
  });
  addEventListener('drop', async (event) => {
    if (!hasFile(event)) return;
    event.preventDefault();
    const file = event.dataTransfer?.files[0];
    if (file === undefined) return;
    try {
      const { askAboutFile } = await import('../islands/open-file/ask-about-file.tsx');
      say(await askAboutFile(file));
    } catch {
      say(message?.dataset['failed']);
    }
  });
  addEventListener('pointerdown', () => say());
}

const hasFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;
