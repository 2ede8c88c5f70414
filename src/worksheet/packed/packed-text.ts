/**
 * What stands behind `#` in a link: letters and digits only, since whatever else is there is cut, escaped or wrapped by some
 * mail program. The frame is for ever; what is in it has a version:
 *
 *     u 1 01xQ 3kPq9Z …     kind, version, number of signs that follow the frame, checksum, those signs
 *
 * The length tells a link that was cut, the checksum one that was changed; and what a program puts behind a link is behind its
 * length. Nothing here throws, and nothing is read of a text before both are right.
 */
import { fromBase62, numberFromBase62, numberToBase62, toBase62 } from '../../basics/base62.ts';
import { fingerprint } from '../../basics/fingerprint.ts';
import { failed, ok, type Result } from '../../basics/result.ts';

/** An invitation goes out, an input comes back. */
export type PackedKind = 'invitation' | 'input';

const letters = { invitation: 'u', input: 'i' } as const satisfies { readonly [kind in PackedKind]: string };

/** Signs; what is longer is no link of ours, and is not looked at. */
export const longestPacked = 250_000;

const lengthSigns = 4;
const checkSigns = 6;
const frame = 2 + lengthSigns + checkSigns;

export type PackedProblem =
  | { readonly type: 'empty' }
  | { readonly type: 'too-large' }
  /** Nothing in it looks like a link of ours. */
  | { readonly type: 'not-ours' }
  /** The end is missing: a mail program or a messenger cut it. */
  | { readonly type: 'cut' }
  | { readonly type: 'damaged' }
  /** Whole, and made by a newer version of the site. */
  | { readonly type: 'newer' }
  /** An input where an invitation was expected, or the other way round. */
  | { readonly type: 'other-kind'; readonly kind: PackedKind };

/** @param version of what is in it, 1 to 9. */
export function pack(kind: PackedKind, version: number, content: Uint8Array): string {
  const body = toBase62(content);
  const head = `${letters[kind]}${version}${numberToBase62(BigInt(body.length), lengthSigns)}`;
  return `${head}${checksum(head, body)}${body}`;
}

/** What is packed in a text that is, or has in it, a link, a link's end or a message with one. */
export function unpack(text: string, kind: PackedKind, version: number): Result<Uint8Array, PackedProblem> {
  if (text.length > longestPacked) return failed({ type: 'too-large' });
  let problem: PackedProblem = { type: text.trim() === '' ? 'empty' : 'not-ours' };
  for (const candidate of candidatesIn(text)) {
    const read = readCandidate(candidate, kind, version);
    if (read.ok) return read;
    if (problem.type === 'not-ours') problem = read.problem;
  }
  return failed(problem);
}

/** What kind of link it is, whole or not; `undefined` when it is none of ours. */
export function kindOfPacked(text: string): PackedKind | undefined {
  if (text.length > longestPacked) return undefined;
  const [first] = candidatesIn(text);
  return first === undefined ? undefined : kindOf(first);
}

/** All that may be links of ours in a text, from its start. `isCertain` when each stands behind a '#': else one may be found twice. */
export function packedIn(text: string): { readonly packed: readonly string[]; readonly isCertain: boolean } {
  if (text.length > longestPacked) return { packed: [], isCertain: true };
  return { packed: candidatesIn(text), isCertain: percentDecoded(text).includes('#') };
}

/**
 * Runs of letters and digits that may be ours: behind each '#', wherever there is one. Line breaks with what mail programs put
 * there (a hyphen, '=', '>'), spaces and signs nobody sees are no part of a link.
 */
function candidatesIn(text: string): readonly string[] {
  const decoded = percentDecoded(text);
  const [before = '', ...behind] = decoded.split('#');
  const pieces = behind.length > 0 ? behind : [before, ...before.split(/\s+/)];
  return pieces.flatMap((piece) => {
    const squeezed = piece.replace(/[-=]\r?\n|[\s>\u00ad\u200b-\u200f\u2060\ufeff]/g, '');
    const [run = ''] = /[0-9A-Za-z]+/.exec(squeezed) ?? [];
    return /^[ui][1-9]/.test(run) ? [run] : [];
  });
}

/** Programs escape what was escaped already: three times is more than was ever seen. */
function percentDecoded(text: string): string {
  let decoded = text;
  for (let times = 0; times < 3 && /%[0-9a-f]{2}/i.test(decoded); times += 1)
    decoded = decoded.replace(/%([0-9a-f]{2})/gi, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    );
  return decoded;
}

function readCandidate(run: string, kind: PackedKind, version: number): Result<Uint8Array, PackedProblem> {
  const found = kindOf(run);
  if (found === undefined) return failed({ type: 'not-ours' });
  const head = run.slice(0, 2 + lengthSigns);
  const length = Number(numberFromBase62(head.slice(2)) ?? 0n);
  if (run.length < frame + length) return failed({ type: 'cut' });
  const body = run.slice(frame, frame + length);
  if (run.slice(head.length, frame) !== checksum(head, body)) return failed({ type: 'damaged' });
  if (found !== kind) return failed({ type: 'other-kind', kind: found });
  if (Number(head.charAt(1)) > version) return failed({ type: 'newer' });
  const content = fromBase62(body);
  return content === undefined ? failed({ type: 'damaged' }) : ok(content);
}

function kindOf(run: string): PackedKind | undefined {
  if (run.startsWith(letters.invitation)) return 'invitation';
  return run.startsWith(letters.input) ? 'input' : undefined;
}

function checksum(head: string, body: string): string {
  return numberToBase62(BigInt(`0x${fingerprint(head + body).slice(0, 8)}`), checkSigns);
}
