/** Light or dark, as a person chose it; their device decides as long as they did not. The same on a shared computer. */
import { colorSchemeKey } from './key-names.ts';
import { attributeScript, keepChoice, keyPrefix, onOtherTab, readChoice } from './storage-places.ts';

export type ColorScheme = 'light' | 'dark' | 'device';

/** For the head of every page: the root element gets `data-scheme`, which src/styles/tokens.css reads. */
export const colorSchemeScript = /* @__PURE__ */ attributeScript(colorSchemeKey, 'scheme');

/** What was chosen, if it is one of the choices. */
export const toColorScheme = (chosen: string | null): ColorScheme =>
  chosen === 'light' || chosen === 'dark' ? chosen : 'device';

export const readColorScheme = () => toColorScheme(readChoice(colorSchemeKey));

export function keepColorScheme(scheme: ColorScheme): void {
  keepChoice(colorSchemeKey, scheme === 'device' ? null : scheme);
}

/** Calls back when another tab may have chosen. */
export function onColorSchemeKept(notify: () => void): void {
  onOtherTab((written) => {
    if (!written || written === keyPrefix + colorSchemeKey) notify();
  });
}
