/**
 * Files may be dropped anywhere on any page, as with the button 'Bestand openen'. Without this a browser would leave
 * the page for one of them. What is needed to open them is loaded only then.
 */

/** `message` shows how it went; it shows its own `data-failed` when the code cannot be loaded. */
export function takeDroppedFiles(message: HTMLElement | null): void {
  // In an element of its own: see Told.tsx.
  const say = (sentence = '') => {
    message?.replaceChildren(...(sentence === '' ? [] : [inBlock(sentence)]));
  };
  addEventListener('dragover', (event) => {
    if (hasFile(event)) event.preventDefault();
  });
  addEventListener('drop', async (event) => {
    if (!hasFile(event)) return;
    event.preventDefault();
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length === 0) return;
    try {
      const { askAboutFiles } = await import('./open/ask-about-file.tsx');
      const { text, link } = await askAboutFiles(files);
      say(text);
      if (link !== undefined) message?.lastElementChild?.append(' ', linkTo(link));
    } catch {
      say(message?.dataset['failed']);
    }
  });
  addEventListener('pointerdown', ({ target }) => {
    if (!(target instanceof Node && message?.contains(target))) say();
  });
}

const inBlock = (textContent: string) => Object.assign(document.createElement('div'), { textContent });

function linkTo({ href, text }: { readonly href: string; readonly text: string }): HTMLAnchorElement {
  return Object.assign(document.createElement('a'), { href, textContent: text, className: 'nl-link' });
}

const hasFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;
