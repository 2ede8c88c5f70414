/** Reads PDF notation: objects (ISO 32000-1, 7.3) and the operators of a content stream (7.8.2). */
import { nothing, type PdfValue } from './values.ts';

export interface Operation {
  readonly operator: string;
  readonly operands: readonly PdfValue[];
}

type Token = PdfValue | { readonly type: 'keyword'; readonly keyword: string };

const delimiters = '()<>[]{}/%';
const whiteSpace = '\0\t\n\f\r ';

export class Parser {
  readonly #source: string;
  /** Index of what comes next. */
  at: number;

  constructor(source: string, at = 0) {
    this.#source = source;
    this.at = at;
  }

  get isAtEnd(): boolean {
    this.#skipSpace();
    return this.at >= this.#source.length;
  }

  /** @throws Error when something else comes than an object. */
  value(): PdfValue {
    const token = this.#token();
    if (token.type === 'keyword') throw new Error(`'${token.keyword}' at ${this.at} is no object`);
    return token;
  }

  /** Whether `word` comes next; it is passed over when it does. */
  keyword(word: string): boolean {
    this.#skipSpace();
    if (!this.#source.startsWith(word, this.at)) return false;
    this.at += word.length;
    return true;
  }

  /** The operators from here to the end. @throws Error on an inline image, which this site does not write. */
  operations(): readonly Operation[] {
    const operations: Operation[] = [];
    let operands: PdfValue[] = [];
    while (!this.isAtEnd) {
      const token = this.#token();
      if (token.type !== 'keyword') operands.push(token);
      else if (token.keyword === 'BI') throw new Error('Inline images are not read');
      else {
        operations.push({ operator: token.keyword, operands });
        operands = [];
      }
    }
    return operations;
  }

  #skipSpace(): void {
    for (;;) {
      const next = this.#source.charAt(this.at);
      if (next === '%') while (!'\r\n'.includes(this.#source.charAt(this.at))) this.at += 1;
      else if (next !== '' && whiteSpace.includes(next)) this.at += 1;
      else return;
    }
  }

  #token(): Token {
    this.#skipSpace();
    const source = this.#source;
    const next = source.charAt(this.at);
    if (next === '/') return this.#name();
    if (next === '(') return this.#literal();
    if (source.startsWith('<<', this.at)) return this.#dictionary();
    if (next === '<') return this.#hexadecimal();
    if (next === '[') {
      this.at += 1;
      const items: PdfValue[] = [];
      while (!this.keyword(']')) items.push(this.value());
      return { type: 'array', items };
    }
    const word = this.#word();
    if (/^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(word)) return this.#numberOrReference(word);
    if (word === 'true' || word === 'false') return { type: 'boolean', value: word === 'true' };
    if (word === 'null') return nothing;
    if (word === '') throw new Error(`Unexpected '${next}' at ${this.at}`);
    return { type: 'keyword', keyword: word };
  }

  #word(): string {
    const start = this.at;
    while (this.at < this.#source.length && !(delimiters + whiteSpace).includes(this.#source.charAt(this.at)))
      this.at += 1;
    return this.#source.slice(start, this.at);
  }

  #name(): PdfValue {
    this.at += 1;
    const name = this.#word().replace(/#([\dA-Fa-f]{2})/g, (_, hex) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );
    return { type: 'name', name };
  }

  #numberOrReference(word: string): PdfValue {
    const [all, object] =
      /^(\d+) \d+ R(?![A-Za-z])/.exec(`${word}${this.#source.slice(this.at, this.at + 12)}`) ?? [];
    if (all === undefined || object !== word) return { type: 'number', value: Number(word) };
    this.at += all.length - word.length;
    return { type: 'reference', object: Number(object) };
  }

  #dictionary(): PdfValue {
    this.at += 2;
    const entries = new Map<string, PdfValue>();
    while (!this.keyword('>>')) {
      const key = this.value();
      if (key.type !== 'name') throw new Error(`A key at ${this.at} is no name`);
      entries.set(key.name, this.value());
    }
    return { type: 'dictionary', entries };
  }

  #hexadecimal(): PdfValue {
    const end = this.#source.indexOf('>', this.at);
    const digits = this.#source.slice(this.at + 1, end).replace(/\s/g, '');
    this.at = end + 1;
    return {
      type: 'string',
      bytes: Buffer.from(digits.padEnd(digits.length + (digits.length % 2), '0'), 'hex').toString('latin1'),
    };
  }

  /** 7.3.4.2. */
  #literal(): PdfValue {
    let bytes = '';
    let depth = 0;
    for (;;) {
      const next = this.#source.charAt(this.at);
      if (next === '') throw new Error('A string does not end');
      this.at += 1;
      if (next === '\\') bytes += this.#escape();
      else {
        depth += next === '(' ? 1 : next === ')' ? -1 : 0;
        if (depth === 0) return { type: 'string', bytes: bytes.slice(1) };
        // A bare line end of any kind is one line feed.
        if (next === '\r' && this.#source.charAt(this.at) === '\n') this.at += 1;
        bytes += next === '\r' ? '\n' : next;
      }
    }
  }

  #escape(): string {
    const [octal] = /^[0-7]{1,3}/.exec(this.#source.slice(this.at, this.at + 3)) ?? [];
    if (octal !== undefined) {
      this.at += octal.length;
      return String.fromCharCode(Number.parseInt(octal, 8) & 0xff);
    }
    const next = this.#source.charAt(this.at);
    this.at += 1;
    const escapes: ReadonlyMap<string, string> = new Map([
      ['n', '\n'],
      ['r', '\r'],
      ['t', '\t'],
      ['b', '\b'],
      ['f', '\f'],
      ['\n', ''],
    ]);
    return escapes.get(next) ?? next;
  }
}
