/** The menu, the breadcrumb and the way along the method: all follow from the pages that exist. */
import { type Page, pageAddress } from './page.ts';

export interface PageEntry {
  readonly id: string;
  readonly data: Page;
}

export interface PageLink {
  readonly address: string;
  readonly title: string;
  readonly code: string | undefined;
}

const menuKinds = ['bouwsteen', 'werk', 'voorbeeld', 'hulp'] as const;

export interface MenuGroup {
  readonly kind: (typeof menuKinds)[number];
  readonly links: readonly PageLink[];
}

/** Groups without a page are left out. */
export function menuGroups(pages: readonly PageEntry[]): readonly MenuGroup[] {
  return menuKinds
    .map((kind) => ({ kind, links: linksOfKind(pages, kind) }))
    .filter(({ links }) => links.length > 0);
}

/** The pages of one kind, in the order their authors gave them. */
export function linksOfKind(pages: readonly PageEntry[], kind: Page['kind']): readonly PageLink[] {
  return pages
    .filter(({ data }) => data.kind === kind)
    .sort((a, b) => a.data.order - b.data.order || a.data.title.localeCompare(b.data.title, 'nl'))
    .map(linkTo);
}

/** From the home page down to the page above this one: only addresses that are pages. */
export function ancestorsOf(pages: readonly PageEntry[], id: string): readonly PageLink[] {
  if (id === 'index') return [];
  const above = id.split('/').slice(0, -1);
  const ids = ['index', ...above.map((_, at) => above.slice(0, at + 1).join('/'))];
  return ids.flatMap((ancestor) => pages.filter((page) => page.id === ancestor).map(linkTo));
}

/** The building blocks before and after this one; nothing for pages that are no step of the method. */
export function neighboursOf(
  pages: readonly PageEntry[],
  id: string,
): { readonly previous: PageLink | undefined; readonly next: PageLink | undefined } {
  const steps = linksOfKind(pages, 'bouwsteen');
  const at = steps.findIndex(({ address }) => address === pageAddress(id));
  return at === -1
    ? { previous: undefined, next: undefined }
    : { previous: steps[at - 1], next: steps[at + 1] };
}

function linkTo({ id, data }: PageEntry): PageLink {
  return { address: pageAddress(id), title: data.title, code: data.code };
}
