/**
 * Keeps the reader's place on a page that grows after it was loaded, when answers or results arrive: the browser went to the
 * question in the address, or back to where the page was left, before those were there.
 *
 * Where the page is goes with its entry in the history: the element at the top of the window, and how far from it. It is
 * kept whenever scrolling has ended, since what is written while a page is being reloaded is lost. Until the person does
 * something, the page is brought to its place again whenever its height changes; so rows that are laid out only when they
 * come near count too.
 */

/** What a person does that may be meant to scroll. */
const acts = ['wheel', 'touchstart', 'pointerdown', 'keydown'];

/** Milliseconds without scrolling. Browsers allow some three changes of the history a second. */
const stillness = 150;

export function keepPlace(): void {
  const article = document.querySelector('article');
  if (article === null) return;
  const left = placeLeft();
  let isFree = false;
  let height = 0;
  let y = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const growing = new ResizeObserver(() => {
    if (left === undefined) showTarget();
    else goBackTo(left);
    height = article.offsetHeight;
    y = scrollY;
  });
  const release = () => {
    isFree = true;
    growing.disconnect();
    history.scrollRestoration = 'auto';
  };
  if (left !== undefined) history.scrollRestoration = 'manual';
  addEventListener('hashchange', showTarget);
  growing.observe(article);
  for (const act of acts) addEventListener(act, release, { once: true, passive: true });
  addEventListener('scroll', () => {
    // A scrollbar, or a program that reads aloud, does none of these acts; what grows makes the browser scroll too.
    if (!isFree && Math.abs(scrollY - y) > 1 && article.offsetHeight === height) release();
    if (!isFree) return;
    clearTimeout(timer);
    timer = setTimeout(keepPlaceNow, stillness);
  });
}

interface Place {
  readonly id: string;
  /** CSS pixels from the top of the window to the top of the element. */
  readonly top: number;
}

/** The browser keeps the state of an entry across versions of the site: anything may stand there. */
function placeLeft(): Place | undefined {
  const place: unknown = history.state?.place;
  if (typeof place !== 'string') return undefined;
  const [top, id = ''] = place.split(' ');
  return { id, top: Number(top) };
}

/** Of the element nearest the top of the window that has an id, and so is found again. */
function keepPlaceNow(): void {
  const step = 32;
  let place = '';
  let nearest = Number.POSITIVE_INFINITY;
  for (let y = 0; y < innerHeight; y += step) {
    const found = document.elementFromPoint(innerWidth / 2, y)?.closest('article [id]');
    const top = found?.getBoundingClientRect().top ?? nearest;
    if (Math.abs(top) >= nearest) continue;
    nearest = Math.abs(top);
    place = `${top} ${found?.id}`;
  }
  if (place !== '') history.replaceState({ ...history.state, place }, '');
}

function goBackTo({ id, top }: Place): void {
  const element = nearestTo(id);
  if (element?.checkVisibility()) scrollBy(0, element.getBoundingClientRect().top - top);
}

/** What is in a row that is folded is not on the page: the ids of what is in a row begin with that of the row. */
function nearestTo(id: string): HTMLElement | null {
  const found = document.getElementById(id);
  const end = id.lastIndexOf('-');
  return found !== null || end < 1 ? found : nearestTo(id.slice(0, end));
}

/** Also what is folded away; newer browsers unfold a `details` by themselves. */
function showTarget(): void {
  try {
    const id = decodeURIComponent(location.hash.slice(1));
    const near = nearestTo(id);
    near?.querySelector<HTMLElement>(':scope > .row-card__header > [aria-expanded="false"]')?.click();
    // A question of which no control has its name is somewhere in its row.
    const target = document.getElementById(id) ?? near;
    target?.closest('details')?.setAttribute('open', '');
    target?.scrollIntoView();
  } catch {
    // A % with nothing behind it names no element.
  }
}
