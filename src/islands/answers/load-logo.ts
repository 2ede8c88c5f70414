import type { Logo } from '../../basics/logo.ts';
import { siteUrl } from '../../site/url.ts';

let loading: Promise<Logo | undefined> | undefined;

/** The logo of this edition; `undefined` when it has none, and where it cannot be loaded: a report is one without it. */
export function loadLogo(): Promise<Logo | undefined> {
  loading ??= fetch(siteUrl('/logo.json'))
    .then(async (response) => logoFrom(await response.json()))
    .catch(() => {
      loading = undefined;
      return undefined;
    });
  return loading;
}

function logoFrom(sent: unknown): Logo | undefined {
  const said = (key: string): unknown =>
    typeof sent === 'object' && sent !== null ? Reflect.get(sent, key) : undefined;
  const [alt, width, height, png] = ['alt', 'width', 'height', 'png'].map(said);
  if (typeof alt !== 'string' || typeof width !== 'number' || typeof height !== 'number') return undefined;
  if (typeof png !== 'string') return undefined;
  return { alt, width, height, png: Uint8Array.from(atob(png), (sign) => sign.charCodeAt(0)) };
}
