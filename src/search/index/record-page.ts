/** A record as the page that Pagefind reads: its words, and beside them what it is found by. Build time only. */
import type { FoundWords } from './found-words.ts';
import type { SearchRecord } from './search-records.ts';

export interface IndexedRecord extends SearchRecord {
  /** Words it is found by that do not stand in it. */
  readonly found: FoundWords;
}

export function recordPage({ kind, title, page, keywords, forms, found, sections }: IndexedRecord): string {
  const meta = {
    title,
    trefwoorden: keywords.join(' '),
    vormen: forms.join(' '),
    verwant: found.byTitle.join(' '),
    zijdelings: found.byText.join(' '),
    soort: kind,
    pagina: page,
  };
  const body = sections.map(({ id, heading, blocks }) => {
    const head = id === undefined ? '' : `<h2 id="${escaped(id)}">${escaped(heading)}</h2>`;
    return head + blocks.map((block) => `<p>${escaped(block)}</p>`).join('');
  });
  const metas = Object.entries(meta)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `<meta data-pagefind-meta="${name}[content]" content="${escaped(value)}">`);
  return `<!doctype html><html lang="nl"><head>${metas.join('')}<meta data-pagefind-filter="soort[content]" content="${kind}"></head><body data-pagefind-body>${body.join('')}</body></html>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
