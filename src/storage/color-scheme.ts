/** Light or dark, as a person chose it; their device decides as long as they did not. The same on a shared computer. */
import { attributeScript, onItemWritten, readItem, removeItem, writeItem } from './browser-storage.ts';

export type ColorScheme = 'light' | 'dark' | 'device';

const key = 'weergave';

/** For the head of every page: the root element gets `data-scheme`, which src/styles/tokens.css reads. */
export const colorSchemeScript = /* @__PURE__ */ attributeScript(key, 'scheme');

export function readColorScheme(): ColorScheme {
  const stored = readItem(key, 'browser');
  const scheme = stored.ok ? stored.value : undefined;
  return scheme === 'light' || scheme === 'dark' ? scheme : 'device';
}

export function keepColorScheme(scheme: ColorScheme): void {
  if (scheme === 'device') removeItem(key, 'browser');
  else writeItem(key, scheme, 'browser');
}

/** Calls back when another tab may have chosen. */
export function onColorSchemeKept(notify: () => void): void {
  onItemWritten((written) => {
    if (written === undefined || written === key) notify();
  });
}
