/**
 * Takes a built page apart in what can be found: the page, its worksheet, and each example, question and term on it. Each
 * is a record of its own in the index, so that it can be ranked and chosen by its kind. Build time only.
 */
import type { DefaultTreeAdapterTypes } from 'parse5';
import { searchText } from '../../text/search.ts';
import { isSearchKind, type SearchKind } from '../question/search-kind.ts';

export interface SearchSection {
  /** Anchor on the page; the words before the first heading have none. */
  readonly id: string | undefined;
  readonly heading: string;
  /** One text for each paragraph, item, cell and label. */
  readonly blocks: readonly string[];
}

export interface SearchRecord {
  readonly kind: SearchKind;
  readonly title: string;
  /** From the root of the site; with the anchor when the record is a place on a page. */
  readonly address: string;
  /** The title of the page it is on. */
  readonly page: string;
  /** The author's words that this should be found by first. */
  readonly keywords: readonly string[];
  /** Other shapes of a term; of a worksheet what its page is found by, since it is about the same. */
  readonly forms: readonly string[];
  readonly sections: readonly SearchSection[];
}

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;
/** A section that is still being read. */
interface OpenSection extends SearchSection {
  readonly blocks: string[];
}
interface OpenRecord extends SearchRecord {
  readonly sections: OpenSection[];
}

/** None for a page that is not to be found, such as the search page. */
export function recordsOf(page: Node, address: string): readonly SearchRecord[] {
  const main = descendants(page).find((element) => attribute(element, 'data-search-kind') !== undefined);
  if (main === undefined) return [];
  const reading = new PageReading(main, address);
  reading.read(main);
  return reading.records.filter(({ sections }) => sections.some(({ blocks }) => blocks.length > 0));
}

class PageReading {
  readonly records: OpenRecord[] = [];
  private readonly page: OpenRecord;
  private readonly hasQuestions: boolean;
  /** Where text goes that is met now. */
  private record: OpenRecord;
  private isNewBlock = true;

  private readonly address: string;

  constructor(main: Element, address: string) {
    this.address = address;
    const heading = descendants(main).find(({ tagName }) => tagName === 'h1');
    const title = heading === undefined ? address : plainText(heading);
    const keywords = listed(main, 'data-search-keywords');
    this.hasQuestions = attribute(main, 'data-search-questions') !== undefined;
    this.page = this.record = this.add({
      kind: kindOf(main) ?? 'uitleg',
      title,
      address,
      page: title,
      keywords,
    });
  }

  read(element: Element): void {
    for (const child of element.childNodes) {
      if ('value' in child) this.addText(child.value);
      else if ('tagName' in child && !isIgnored(child)) this.readElement(child);
    }
  }

  private readElement(element: Element): void {
    if (isBlock(element)) this.isNewBlock = true;
    const kind = kindOf(element);
    const before = this.record;
    if (kind !== undefined) this.enter(kind, element);
    if (/^h[23]$/.test(element.tagName)) this.startSection(element);
    else this.read(element);
    if (kind !== undefined) this.record = before;
    if (isBlock(element)) this.isNewBlock = true;
  }

  private enter(kind: SearchKind, element: Element): void {
    const page = this.page.title;
    if (kind === 'werkblad') {
      const id = attribute(element, 'aria-labelledby');
      this.record =
        this.records.find((record) => record.kind === kind) ??
        this.add({
          kind,
          page,
          title: searchText.worksheetOf(attribute(element, 'data-block'), page),
          address: this.anchored(id),
          forms: this.page.keywords,
        });
      return;
    }
    const heading = descendants(element).find(({ tagName }) => /^h[23]$/.test(tagName));
    if (heading !== undefined) {
      const forms = listed(element, 'data-search-forms');
      const title = plainText(heading);
      this.record = this.add({ kind, page, title, address: this.anchored(attribute(heading, 'id')), forms });
      return;
    }
    const section = this.record.sections.at(-1);
    const title = searchText.exampleOf(section?.heading || page);
    this.record = this.add({ kind, page, title, address: this.anchored(section?.id) });
  }

  private startSection(heading: Element): void {
    const title = plainText(heading);
    const id = attribute(heading, 'id');
    if (this.hasQuestions && heading.tagName === 'h3' && title.endsWith('?')) {
      this.record = this.add({ kind: 'vraag', page: this.page.title, title, address: this.anchored(id) });
      return;
    }
    if (this.record.kind === 'vraag') this.record = this.page;
    // The heading of a term is its title already.
    if (title !== this.record.title) this.record.sections.push({ id, heading: title, blocks: [] });
  }

  private addText(text: string): void {
    const blocks = this.record.sections.at(-1)?.blocks;
    if (blocks === undefined || (this.isNewBlock && text.trim() === '')) return;
    if (this.isNewBlock) blocks.push(text);
    else blocks.push(`${blocks.pop() ?? ''}${text}`);
    this.isNewBlock = false;
  }

  private add(
    known: Pick<SearchRecord, 'kind' | 'title' | 'address' | 'page'> & Partial<SearchRecord>,
  ): OpenRecord {
    const introduction: OpenSection = { id: undefined, heading: '', blocks: [] };
    const record = { keywords: [], forms: [], ...known, sections: [introduction] };
    this.records.push(record);
    this.isNewBlock = true;
    return record;
  }

  private anchored(id: string | undefined): string {
    return id === undefined ? this.address : `${this.address}#${id}`;
  }
}

const blockTags = new Set(
  'article blockquote caption dd details div dl dt fieldset figcaption figure h1 h2 h3 h4 label legend li ol p section summary table td th tr ul'.split(
    ' ',
  ),
);
const unreadTags = new Set(
  'button h1 input nav noscript script select style svg template textarea'.split(' '),
);

function isBlock({ tagName }: Element): boolean {
  return blockTags.has(tagName);
}

/** A term in a sentence is a button, and part of the sentence. */
function isIgnored(element: Element): boolean {
  if (attribute(element, 'popovertarget') !== undefined) return false;
  return (
    unreadTags.has(element.tagName) ||
    attribute(element, 'data-pagefind-ignore') !== undefined ||
    // The card of a term says again what the glossary says.
    attribute(element, 'popover') !== undefined ||
    // What is only heard repeats what is seen around it.
    (attribute(element, 'class') ?? '').split(' ').includes('visually-hidden')
  );
}

function kindOf(element: Element): SearchKind | undefined {
  if (attribute(element, 'data-worksheet') !== undefined) return 'werkblad';
  const kind = attribute(element, 'data-search-kind');
  return kind !== undefined && isSearchKind(kind) ? kind : undefined;
}

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((candidate) => candidate.name === name)?.value;
}

/** What an attribute lists, divided by commas. */
function listed(element: Element, name: string): readonly string[] {
  return attribute(element, name)?.split(', ') ?? [];
}

function descendants(node: Node, found: Element[] = []): readonly Element[] {
  if (!('childNodes' in node)) return found;
  for (const child of node.childNodes) {
    if ('tagName' in child) found.push(child);
    descendants(child, found);
  }
  return found;
}

function plainText(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(plainText).join('').replace(/\s+/g, ' ').trim() : '';
}
