/**
 * What a browser refuses on behalf of this site. One list for two ways: in every page as `<meta>`, for hosts that send no
 * headers, and as headers in the configuration of hosts that do.
 *
 * Nothing comes from another origin and nothing goes there: a text that a person pasted, or a file that was opened, could
 * not send an answer away even if it came to run as code in a page. Workers are bound by headers only.
 */

/** Hashes of what stands in the pages themselves, as `'sha256-…'`. */
export interface InlineHashes {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/** Content Security Policy Level 3, for `<meta>`: that may not say who frames the page. */
export function metaPolicy({ scripts, styles }: InlineHashes): string {
  const directives: readonly (readonly [string, ...string[]])[] = [
    ['default-src', "'none'"],
    // Pagefind's index is read with WebAssembly; nothing may run text as code.
    ['script-src', "'self'", "'wasm-unsafe-eval'", ...scripts],
    ['style-src', "'self'", ...styles],
    // Arrows and marks stand in our stylesheets as pictures; a picture cannot run anything.
    ['img-src', "'self'", 'data:'],
    ['font-src', "'self'"],
    ['connect-src', "'self'"],
    ['worker-src', "'self'"],
    ['manifest-src', "'self'"],
    ['form-action', "'self'"],
    ['base-uri', "'none'"],
    ['object-src', "'none'"],
    ['frame-src', "'none'"],
    ['require-trusted-types-for', "'script'"],
    ['trusted-types', 'default'],
  ];
  return directives.map((directive) => directive.join(' ')).join('; ');
}

/** The policy as a header: the same, and no other site may show a page in a frame. */
export function headerPolicy(inline: InlineHashes): string {
  return `${metaPolicy(inline)}; frame-ancestors 'none'`;
}

/** What this site never asks for, so that nothing in it can. */
const deniedFeatures = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

/** Name and value, in the order they are sent. No HTTPS rules: those bind a whole domain, which is for its owner to say. */
export function securityHeaders(inline: InlineHashes): readonly (readonly [name: string, value: string])[] {
  return [
    ['Content-Security-Policy', headerPolicy(inline)],
    ['Referrer-Policy', 'no-referrer'],
    ['X-Content-Type-Options', 'nosniff'],
    ['X-Frame-Options', 'DENY'],
    ['Permissions-Policy', deniedFeatures.map((feature) => `${feature}=()`).join(', ')],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    ['Cross-Origin-Resource-Policy', 'same-origin'],
  ];
}

/** How long a browser may keep a file without asking: what has a hash in its name for a year, the rest not at all. */
export const cacheRules = { hashed: 'public, max-age=31536000, immutable', others: 'no-cache' } as const;

/** Folders of the built site in which every file has a hash of its content in its name. */
export const hashedFolders = ['_astro'] as const;
