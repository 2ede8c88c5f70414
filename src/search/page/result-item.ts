/** One search result as an element. The index is our own, yet its HTML is taken apart: only text and marks come through. */
import { searchText } from '../../text/search.ts';
import { excerptLength, type FoundRecord } from '../question/find.ts';
import type { SearchKind } from '../question/search-kind.ts';
import { element, link } from './element.ts';
import { excerptAround, markedParts } from './excerpt.ts';

/** Sections shown under one result. */
const sectionsAtMost = 3;

/** `words` are what was searched for, as `readQuestion` gives them. */
export function resultItem(kind: SearchKind, record: FoundRecord, words: readonly string[]): HTMLLIElement {
  const item = document.createElement('li');
  item.className = 'result';
  const name = record.meta.title ?? record.url;
  const title = element('h3', 'result__title nl-heading nl-heading--level-3', link(record.url, name));
  title.dataset['result'] = kind;
  const page = record.meta.pagina;
  const place = page === undefined || page === name ? '' : ` · ${page}`;
  const sections = record.sub_results.filter(({ url }) => url !== record.url).slice(0, sectionsAtMost);
  const isInIntroduction = sections.length < record.sub_results.length || sections.length === 0;
  item.append(
    element('p', 'result__kind', element('span', 'nl-data-badge', searchText.kinds[kind]), place),
    title,
  );
  if (isInIntroduction) item.append(element('p', 'result__excerpt', ...excerptOf(record, words)));
  if (sections.length > 0)
    item.append(
      element(
        'ul',
        'result__sections',
        ...sections.map(({ url, title: heading, excerpt }) =>
          element(
            'li',
            'result__section',
            element('p', 'result__section-title', link(url, heading)),
            ...sectionExcerpt(heading, excerpt),
          ),
        ),
      ),
    );
  return item;
}

function excerptOf({ excerpt, content }: FoundRecord, words: readonly string[]): readonly (Node | string)[] {
  const around = excerpt.includes('<mark>') ? undefined : excerptAround(content, words, excerptLength);
  if (around === undefined) return textAndHits(excerpt);
  return around.flatMap(({ text, isHit }) => [isHit ? element('span', 'result__hit', text) : text, ' ']);
}

/** Of a section without text of its own Pagefind has its heading again. */
function sectionExcerpt(heading: string, excerpt: string): readonly Node[] {
  const parts = textAndHits(excerpt);
  const isHeading = parts.map(({ textContent }) => textContent).join('') === `${heading}.`;
  return isHeading ? [] : [element('p', 'result__excerpt', ...parts)];
}

/** Words of the text, and hits in a face of their own: of a `mark` a screen reader says where it begins and ends. */
function textAndHits(excerpt: string): readonly Node[] {
  return markedParts(excerpt).map(({ text, isHit }) =>
    isHit ? element('span', 'result__hit', text) : document.createTextNode(text),
  );
}
