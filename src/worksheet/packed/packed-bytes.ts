/** Numbers, texts and ids from bytes, as `byte-writer.ts` wrote them. */

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
