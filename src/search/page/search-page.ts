/** The search page: reads the question from the address, shows what is found, and lets one kind of it be chosen. */
import { searchText } from '../../text/search.ts';
import { type Found, type FoundResult, find, loadSearch } from '../question/find.ts';
import { isSearchKind, type SearchKind } from '../question/search-kind.ts';
import { element, link } from './element.ts';
import { resultItem } from './result-item.ts';

/** Results shown at first, and with each press of the button under them. */
const shownAtOnce = 10;

type Outcome =
  | { readonly type: 'no-question' }
  | { readonly type: 'failed' }
  | { readonly type: 'found'; readonly question: string; readonly found: Found };

export function startSearchPage(): void {
  const form = document.querySelector<HTMLFormElement>('.search-form--page');
  const field = form?.querySelector<HTMLInputElement>('input[name="q"]');
  const status = document.querySelector<HTMLElement>('#zoekstatus');
  const area = document.querySelector<HTMLElement>('#zoekresultaten');
  const filter = area?.querySelector<HTMLFieldSetElement>('.search-filter');
  const list = area?.querySelector<HTMLOListElement>('.results');
  const more = area?.querySelector<HTMLButtonElement>('.search-more');
  const waysOn = document.querySelector<HTMLElement>('#zoek-verder');
  if (!form || !field || !status || !area || !filter || !list || !more || !waysOn) return;

  let outcome: Outcome = { type: 'no-question' };
  let shown = 0;
  let latest = 0;

  const address = () => new URL(location.href);
  const chosenKind = () => {
    const kind = address().searchParams.get('soort') ?? '';
    return isSearchKind(kind) ? kind : undefined;
  };
  const chosen = (): readonly FoundResult[] => {
    const kind = chosenKind();
    const all = outcome.type === 'found' ? outcome.found.records : [];
    return kind === undefined ? all : all.filter((result) => result.kind === kind);
  };

  const next = async (count: number) => {
    const results = chosen().slice(shown, shown + count);
    const words = outcome.type === 'found' ? outcome.found.words : [];
    return Promise.all(results.map(async ({ kind, data }) => resultItem(kind, await data(), words)));
  };
  const added = (items: readonly HTMLElement[]) => {
    list.append(...items);
    shown += items.length;
    const left = chosen().length - shown;
    more.hidden = left <= 0;
    more.textContent = searchText.more(Math.min(left, shownAtOnce));
  };

  const show = async () => {
    latest += 1;
    const mine = latest;
    shown = 0;
    const items = await next(shownBefore());
    if (mine !== latest) return;
    const all = outcome.type === 'found' ? outcome.found.records : [];
    updateFilter(filter, all, chosenKind());
    list.replaceChildren();
    added(items);
    area.hidden = all.length === 0;
    waysOn.hidden = outcome.type !== 'found' || all.length > 0;
    status.replaceChildren(...messageFor(outcome, chosen().length));
  };

  const search = async () => {
    latest += 1;
    const mine = latest;
    const question = field.value.trim();
    if (question !== '') status.textContent = searchText.searching;
    const answer = await ask(question);
    // A slower, earlier question must not push away the answer to a later one.
    if (mine !== latest) return;
    outcome = answer;
    await show().catch(() => status.replaceChildren(searchText.failed));
  };

  const go = (change: { readonly q?: string; readonly soort?: string }) => {
    const to = address();
    for (const [name, value] of Object.entries(change))
      if (value === '') to.searchParams.delete(name);
      else to.searchParams.set(name, value);
    if (to.href !== location.href) history.pushState(null, '', to);
  };

  const showAddress = () => {
    field.value = address().searchParams.get('q') ?? '';
    void search();
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    go({ q: field.value.trim(), soort: '' });
    void search();
  });
  filter.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    go({ soort: target.value });
    void show().catch(() => status.replaceChildren(searchText.failed));
  });
  more.addEventListener('click', async () => {
    const mine = latest;
    const items = await next(shownAtOnce);
    if (mine !== latest) return;
    added(items);
    history.replaceState({ ...history.state, shown }, '');
    items[0]?.querySelector('a')?.focus();
  });
  // Nothing is loaded for those who only look at the page.
  field.addEventListener('focus', () => void loadSearch().catch(() => undefined), { once: true });
  addEventListener('popstate', showAddress);
  showAddress();
  status.dataset['ready'] = '';
}

/** How many were shown when this entry of the history was left. */
function shownBefore(): number {
  const before: unknown = history.state?.shown;
  return typeof before === 'number' && before > shownAtOnce ? before : shownAtOnce;
}

async function ask(question: string): Promise<Outcome> {
  if (question === '') return { type: 'no-question' };
  try {
    return { type: 'found', question, found: await find(question) };
  } catch {
    return { type: 'failed' };
  }
}

/** Kinds without a result cannot be chosen; each says how many it has. */
function updateFilter(
  filter: HTMLFieldSetElement,
  results: readonly FoundResult[],
  chosen: SearchKind | undefined,
): void {
  for (const input of filter.querySelectorAll('input')) {
    const count = results.filter(({ kind }) => input.value === '' || input.value === kind).length;
    input.disabled = count === 0;
    input.checked = input.value === (chosen ?? '');
    const place = input.parentElement?.querySelector('.search-filter__count');
    if (place) place.textContent = ` (${count})`;
  }
}

function messageFor(outcome: Outcome, count: number): readonly (Node | string)[] {
  switch (outcome.type) {
    case 'no-question':
      return [searchText.start];
    case 'failed':
      return [searchText.failed];
    case 'found': {
      const { question, found } = outcome;
      // What turns the direction would turn that of the sentence too.
      const shown = question.replace(/[\u202a-\u202e\u2066-\u2069]/g, '');
      return [...suggestionOf(found), ...countOf(shown, found, count)];
    }
  }
}

function suggestionOf({ suggestion }: Found): readonly (Node | string)[] {
  if (suggestion === undefined) return [];
  const answer = link(`?${new URLSearchParams({ q: suggestion })}`, suggestion);
  return [element('p', 'search-status__suggestion', `${searchText.didYouMean} ‘`, answer, '’?')];
}

function countOf(question: string, { records, suggestion, isLoose }: Found, count: number) {
  const about = suggestion ?? question;
  if (records.length === 0) return [searchText.none(about)];
  const result =
    count === records.length
      ? searchText.results(count, about)
      : searchText.resultsOfKind(count, records.length, about);
  return isLoose ? [`${searchText.loosely} ${result}`] : [result];
}
