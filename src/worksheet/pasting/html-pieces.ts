/**
 * HTML from a clipboard, taken apart into tags and text. Not with the browser's own parser: that takes HTML for code, which the
 * site's policy refuses of text from elsewhere (Trusted Types), and this way nothing in it can ever run or load. Forgiving as
 * a browser is, and in one pass: it takes twice as long for a text of twice the length, whatever is in it.
 */

export type HtmlPiece =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'open'; readonly name: string; readonly attributes: ReadonlyMap<string, string> }
  | { readonly type: 'close'; readonly name: string };

const tag = /<(\/?)([a-z][^\s/>]*)/iy;
const attribute = /[\s/]*([^\s/>][^\s/>=]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]*)))?/y;

/** What stands in these is no text of the page. */
const unread = new Set([
  'head',
  'iframe',
  'noembed',
  'noframes',
  'noscript',
  'object',
  'script',
  'style',
  'template',
  'title',
]);

/** Names are in small letters; of text the entities are read. */
export function* htmlPieces(html: string): Iterable<HtmlPiece> {
  for (let at = 0; at < html.length; ) {
    const next = html.indexOf('<', at);
    const end = next === -1 ? html.length : next;
    if (end > at) yield { type: 'text', text: withoutEntities(html.slice(at, end)) };
    if (end === html.length) return;
    tag.lastIndex = end;
    const found = tag.exec(html);
    if (found === null) {
      const passed = behindRemark(html, end);
      if (passed === undefined) yield { type: 'text', text: '<' };
      at = passed ?? end + 1;
      continue;
    }
    const name = (found[2] ?? '').toLowerCase();
    const { attributes, behind } = attributesAt(html, tag.lastIndex);
    at = behind;
    if (found[1] === '/') yield { type: 'close', name };
    else if (unread.has(name)) at = behindElement(html, name, at);
    else yield { type: 'open', name, attributes };
  }
}

/** Behind a comment, doctype or what only Word reads; `undefined` when the `<` is a sign of the text. */
function behindRemark(html: string, at: number): number | undefined {
  const isComment = html.startsWith('<!--', at);
  if (!isComment && !/[!?/]/.test(html.charAt(at + 1))) return undefined;
  const close = isComment ? '-->' : '>';
  const end = html.indexOf(close, at + 2);
  return end === -1 ? html.length : end + close.length;
}

function attributesAt(html: string, from: number) {
  const attributes = new Map<string, string>();
  let at = from;
  for (;;) {
    attribute.lastIndex = at;
    const found = attribute.exec(html);
    if (found === null) break;
    const [whole, name = '', double, single, bare] = found;
    at += whole.length;
    const key = name.toLowerCase();
    if (!attributes.has(key)) attributes.set(key, withoutEntities(double ?? single ?? bare ?? ''));
  }
  const end = html.indexOf('>', at);
  return { attributes, behind: end === -1 ? html.length : end + 1 };
}

function behindElement(html: string, name: string, from: number): number {
  const close = new RegExp(`</${name}[\\s/>]`, 'gi');
  close.lastIndex = from;
  if (close.exec(html) === null) return html.length;
  const end = html.indexOf('>', close.lastIndex - 1);
  return end === -1 ? html.length : end + 1;
}

/** The names of U+00A0 to U+00FF in order (HTML 4.01, 24.2.1): what LibreOffice and Word write for them. */
const latin =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';

const named: ReadonlyMap<string, string> = new Map([
  ...latin.split(' ').map((name, at): [string, string] => [name, String.fromCharCode(0xa0 + at)]),
  ...Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    bull: '•',
    euro: '€',
    hellip: '…',
    ndash: '–',
    mdash: '—',
    lsquo: '‘',
    rsquo: '’',
    ldquo: '“',
    rdquo: '”',
    sbquo: '‚',
    bdquo: '„',
    larr: '←',
    rarr: '→',
    le: '≤',
    ge: '≥',
    ne: '≠',
    minus: '−',
    zwj: '\u200d',
    zwnj: '\u200c',
    lrm: '\u200e',
    rlm: '\u200f',
  }),
]);

/** A name that is not known stays as it is written: no word of it is lost. */
function withoutEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#x([\da-f]{1,7})|#(\d{1,8})|([a-z][a-z\d]*));?/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return named.get(name) ?? whole;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code === 0 || code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code).toWellFormed();
    },
  );
}
