/** Light or dark, as a person chose it; their device decides as long as they did not. The same on a shared computer. */
import { keyKinds } from './storage-key.ts';
import { attributeScript, keepChoice, keyPrefix, onOtherTab, readChoice } from './storage-places.ts';

export type ColorScheme = 'light' | 'dark' | 'device';

const { key } = keyKinds.colorScheme;

/** For the head of every page: the root element gets `data-scheme`, which src/styles/tokens.css reads. */
export const colorSchemeScript = /* @__PURE__ */ attributeScript(key, 'scheme');

/** What was chosen, if it is one of the choices. */
export const toColorScheme = (chosen: string | null): ColorScheme =>
  chosen === 'light' || chosen === 'dark' ? chosen : 'device';

export const readColorScheme = () => toColorScheme(readChoice(key));

export function keepColorScheme(scheme: ColorScheme): void {
  keepChoice(key, scheme === 'device' ? null : scheme);
}

/** Calls back when another tab may have chosen. */
export function onColorSchemeKept(notify: () => void): void {
  onOtherTab((written) => {
    if (!written || written === keyPrefix + key) notify();
  });
}
