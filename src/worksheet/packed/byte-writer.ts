/** Numbers, texts and ids as bytes, one behind the other: what `packed-bytes.ts` reads. Apart, since who answers reads more than writes. */

export class ByteWriter {
  readonly #bytes: number[] = [];

  get bytes(): Uint8Array {
    return Uint8Array.from(this.#bytes);
  }

  /** A whole number from 0 to 2^53 - 1, small ones in one byte (LEB128). */
  number(value: number): this {
    let rest = value;
    for (; rest >= 128; rest = Math.floor(rest / 128)) this.#bytes.push((rest % 128) + 128);
    this.#bytes.push(rest);
    return this;
  }

  byte(byte: number): this {
    this.#bytes.push(byte);
    return this;
  }

  text(text: string): this {
    const bytes = new TextEncoder().encode(text);
    this.number(bytes.length);
    for (const byte of bytes) this.#bytes.push(byte);
    return this;
  }

  /** A random id as we make them, a letter and 16 hexadecimal digits, in 8 bytes; any other as its text. */
  id(id: string, letter: string): this {
    const digits = new RegExp(`^${letter}-([0-9a-f]{16})$`).exec(id)?.[1];
    if (digits === undefined) return this.number(1).text(id);
    this.number(0);
    for (let at = 0; at < 16; at += 2) this.#bytes.push(Number.parseInt(digits.slice(at, at + 2), 16));
    return this;
  }
}
