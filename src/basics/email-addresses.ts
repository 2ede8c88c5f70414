/** E-mail addresses in a text, by their form. */

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Characters at most (RFC 5321, 4.5.3.1). */
const longest = { localPart: 64, domain: 255 } as const;

/** From each @ outwards, no further than an address can be: a pattern would start again at every letter of a long text. */
export function emailsIn(text: string): readonly Span[] {
  const found: Span[] = [];
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
    const local = /[\p{L}\p{N}_][\p{L}\p{N}_.%+'-]*$/u.exec(
      text.slice(Math.max(0, at - longest.localPart), at),
    );
    const domain = /^(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}/u.exec(text.slice(at + 1, at + 1 + longest.domain));
    const start = at - (local?.[0].length ?? 0);
    const isApart = start >= (found.at(-1)?.end ?? 0);
    if (local !== null && domain !== null && isApart) found.push({ start, end: at + 1 + domain[0].length });
  }
  return found;
}
