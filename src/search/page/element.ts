/** Elements of the search page: from tag, class and children, never from HTML. */

export function element(
  tag: string,
  className: string,
  ...children: readonly (Node | string)[]
): HTMLElement {
  const made = document.createElement(tag);
  if (className !== '') made.className = className;
  made.append(...children);
  return made;
}

export function link(href: string, name: string): HTMLElement {
  const anchor = element('a', 'nl-link', name);
  anchor.setAttribute('href', href);
  return anchor;
}
