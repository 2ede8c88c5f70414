/**
 * Ctrl+P on a page whose answers are not there yet prints when they are: paper would keep the empty sheet. What does not come
 * (src/site/late-scripts.ts) is not waited for. The browser's own menu cannot be held up: print.css then says what is missing.
 */
export function letPrintWait(): void {
  let isAsked = false;
  const printOnceThere = () => {
    if (isComing()) {
      setTimeout(printOnceThere, pause);
      return;
    }
    isAsked = false;
    print();
  };
  addEventListener('keydown', (event) => {
    if (!asksToPrint(event) || !isComing()) return;
    event.preventDefault();
    if (isAsked) return;
    isAsked = true;
    printOnceThere();
  });
}

/** Milliseconds. */
const pause = 50;

const asksToPrint = ({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent) =>
  key.toLowerCase() === 'p' && (ctrlKey || metaKey) && !altKey && !shiftKey;

const isComing = () =>
  document.documentElement.dataset['late'] === undefined &&
  document.querySelector(':is(.sheet[data-worksheet], .dossier):not([data-ready]), [data-loading]') !== null;
