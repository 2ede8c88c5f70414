/** The switch between light and dark: what is chosen holds at once, in every tab, and on every page from then on. */
import {
  type ColorScheme,
  keepColorScheme,
  onColorSchemeKept,
  readColorScheme,
  toColorScheme,
} from '../storage/browser/color-scheme.ts';

const findSwitch = () => document.querySelector<HTMLSelectElement>('[data-scheme-switch]');

/** Shows the page, and the switch itself, in the scheme that is kept. */
export function showColorScheme(): void {
  show(readColorScheme());
}

export function startColorSchemeSwitch(): void {
  findSwitch()?.addEventListener('change', ({ currentTarget }) => {
    if (!(currentTarget instanceof HTMLSelectElement)) return;
    const scheme = toColorScheme(currentTarget.value);
    keepColorScheme(scheme);
    // Also where nothing can be stored: then it holds for this page.
    show(scheme);
  });
  showColorScheme();
  onColorSchemeKept(showColorScheme);
}

function show(scheme: ColorScheme): void {
  const { dataset } = document.documentElement;
  if (scheme === 'device') delete dataset['scheme'];
  else dataset['scheme'] = scheme;
  const element = findSwitch();
  if (element !== null) element.value = scheme;
}
