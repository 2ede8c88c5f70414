/**
 * What the translation that is built into a browser does to a page, as a script for it: every text node is taken out and two
 * `<font>` elements come in its place, with those that come later too. The words stay the same, so that what a test expects
 * on an untranslated page it can expect here: where the site goes on with a node that was taken out, they are old.
 * When it is done the root has the class that Chrome's own translation gives it.
 */
export function translate(): void {
  const left = 'script, style, textarea, noscript, option, title, font, svg';

  const replace = (node: Text) => {
    if (node.parentElement?.closest(left) !== null || node.data.trim() === '') return;
    const outer = document.createElement('font');
    const inner = document.createElement('font');
    inner.textContent = node.data;
    outer.append(inner);
    node.replaceWith(outer);
  };
  const replaceIn = (root: Node) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const all: Text[] = [];
    while (walker.nextNode()) if (walker.currentNode instanceof Text) all.push(walker.currentNode);
    for (const node of all) replace(node);
  };
  const look = ({ target, addedNodes }: MutationRecord) => {
    for (const node of [target, ...addedNodes])
      if (node instanceof Text) replace(node);
      else if (node !== target && !(node instanceof HTMLElement && node.matches('font'))) replaceIn(node);
  };
  const begin = () => {
    replaceIn(document.body);
    document.documentElement.classList.add('translated-ltr');
    new MutationObserver((records) => records.forEach(look)).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
    });
  };

  // A page that was changed before its islands were taken over is drawn anew in part: not what is asked here.
  const beginWhenReady = () => {
    const isReady =
      document.readyState === 'complete' && document.querySelector('astro-island[ssr]') === null;
    if (isReady) begin();
    else requestAnimationFrame(beginWhenReady);
  };
  beginWhenReady();
}
