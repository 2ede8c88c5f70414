/** The search page: reads the question from the address, asks Pagefind, shows what it finds. */
import { siteUrl } from '../site/url.ts';
import { searchText } from '../text/search.ts';
import { type FoundPage, resultItem } from './result-item.ts';

interface Pagefind {
  options(options: {
    readonly baseUrl: string;
    readonly excerptLength: number;
    readonly ranking: { readonly metaWeights: { readonly [meta: string]: number } };
  }): Promise<void>;
  search(question: string): Promise<{ readonly results: readonly { data(): Promise<FoundPage> }[] }>;
}

/** More than anyone reads; the rest is better found with another word. */
const shownAtMost = 30;

/** A page's own keywords count for more than its title: the guidance comes before an example that names the term. */
const metaWeights = { title: 5, trefwoorden: 8 };

let loading: Promise<Pagefind> | undefined;

export function startSearchPage(): void {
  const form = document.querySelector<HTMLFormElement>('.search-form--page');
  const field = form?.querySelector<HTMLInputElement>('input[name="q"]');
  const status = document.querySelector('#zoekstatus');
  const results = document.querySelector<HTMLElement>('#zoekresultaten');
  if (!form || !field || !status || !results) return;

  let latest = 0;
  const show = async (question: string) => {
    latest += 1;
    const mine = latest;
    const outcome = await find(question);
    // A slower, earlier question must not push away the answer to a later one.
    if (mine !== latest) return;
    status.textContent = messageFor(outcome, question);
    results.hidden = outcome.type !== 'found' || outcome.pages.length === 0;
    results
      .querySelector('ol')
      ?.replaceChildren(...(outcome.type === 'found' ? outcome.pages.map(resultItem) : []));
  };
  const showAddress = () => {
    field.value = new URLSearchParams(location.search).get('q') ?? '';
    void show(field.value.trim());
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const question = field.value.trim();
    const address = new URL(location.href);
    address.searchParams.set('q', question);
    if (address.href !== location.href) history.pushState(null, '', address);
    void show(question);
  });
  addEventListener('popstate', showAddress);
  showAddress();
}

type Outcome =
  | { readonly type: 'no-question' }
  | { readonly type: 'failed' }
  | { readonly type: 'found'; readonly count: number; readonly pages: readonly FoundPage[] };

async function find(question: string): Promise<Outcome> {
  if (question === '') return { type: 'no-question' };
  try {
    const pagefind = await load();
    const { results } = await pagefind.search(question);
    const pages = await Promise.all(results.slice(0, shownAtMost).map((result) => result.data()));
    return { type: 'found', count: results.length, pages };
  } catch {
    // So that a next try starts afresh, for instance after the connection came back.
    loading = undefined;
    return { type: 'failed' };
  }
}

/** The index is made after the build, so the bundler must not look for it. */
function load(): Promise<Pagefind> {
  loading ??= (async () => {
    const pagefind: Pagefind = await import(/* @vite-ignore */ siteUrl('/pagefind/pagefind.js'));
    await pagefind.options({ baseUrl: siteUrl('/'), excerptLength: 24, ranking: { metaWeights } });
    return pagefind;
  })();
  return loading;
}

function messageFor(outcome: Outcome, question: string): string {
  switch (outcome.type) {
    case 'no-question':
      return searchText.start;
    case 'failed':
      return searchText.failed;
    case 'found':
      return outcome.count === 0 ? searchText.none(question) : searchText.results(outcome.count, question);
  }
}
