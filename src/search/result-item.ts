/** One search result as an element. The index is our own, yet its HTML is taken apart: only text and marks come through. */

interface FoundSection {
  readonly title: string;
  readonly url: string;
  readonly excerpt: string;
}

export interface FoundPage {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: { readonly title?: string };
  readonly sub_results: readonly FoundSection[];
}

/** Sections shown under one page. */
const sectionsAtMost = 3;

export function resultItem(page: FoundPage): HTMLLIElement {
  const item = document.createElement('li');
  item.className = 'result';
  const title = element('p', 'result__title', link(page.url, page.meta.title ?? page.url));
  title.dataset['result'] = '';
  const sections = page.sub_results.filter(({ url }) => url !== page.url).slice(0, sectionsAtMost);
  const isInIntroduction = sections.length < page.sub_results.length || sections.length === 0;
  item.append(title);
  if (isInIntroduction) item.append(element('p', 'result__excerpt', ...textAndMarks(page.excerpt)));
  if (sections.length > 0) item.append(element('ul', 'result__sections', ...sections.map(sectionItem)));
  return item;
}

function sectionItem(section: FoundSection): HTMLElement {
  return element(
    'li',
    'result__section',
    element('p', 'result__section-title', link(section.url, section.title)),
    element('p', 'result__excerpt', ...textAndMarks(section.excerpt)),
  );
}

function textAndMarks(html: string): readonly Node[] {
  const parsed = new DOMParser().parseFromString(html, 'text/html').body;
  return [...parsed.childNodes].map((node) =>
    node.nodeName === 'MARK'
      ? element('mark', '', node.textContent ?? '')
      : document.createTextNode(node.textContent ?? ''),
  );
}

function link(href: string, name: string): HTMLElement {
  const anchor = element('a', 'nl-link', name);
  anchor.setAttribute('href', href);
  return anchor;
}

function element(tag: string, className: string, ...children: readonly (Node | string)[]): HTMLElement {
  const made = document.createElement(tag);
  if (className !== '') made.className = className;
  made.append(...children);
  return made;
}
