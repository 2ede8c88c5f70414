/** Numbers, texts and ids as bytes, one behind the other, and back. */

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

/** What cannot be read is 0 or '', and `isBroken` from then on: nothing throws, and no loop goes on beyond the end. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  #at = 0;
  isBroken = false;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  number(): number {
    let value = 0;
    for (let scale = 1; scale <= 2 ** 49; scale *= 128) {
      const byte = this.byte();
      value += (byte % 128) * scale;
      if (byte < 128) return Number.isSafeInteger(value) ? value : this.#broken(0);
    }
    return this.#broken(0);
  }

  byte(): number {
    const [byte = 0] = this.#take(1);
    return byte;
  }

  text(): string {
    const bytes = this.#take(this.number());
    try {
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch {
      return this.#broken('');
    }
  }

  id(letter: string): string {
    if (this.number() === 1) return this.text();
    return `${letter}-${Array.from(this.#take(8), (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
  }

  /** As many as are said to be there, as far as they are. */
  list<Item>(read: () => Item): readonly Item[] {
    const items: Item[] = [];
    for (let count = this.number(); count > 0 && !this.isBroken; count -= 1) items.push(read());
    return items;
  }

  #take(count: number): Uint8Array {
    if (this.#at + count > this.#bytes.length) return this.#broken(new Uint8Array());
    this.#at += count;
    return this.#bytes.subarray(this.#at - count, this.#at);
  }

  #broken<Nothing>(nothing: Nothing): Nothing {
    this.isBroken = true;
    return nothing;
  }
}
