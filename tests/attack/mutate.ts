/** Text of ours, changed as damage, a foreign program or bad will would: the same for the same seed. */

/** A number from 0 up to `below`. */
export type Random = (below: number) => number;

/** mulberry32: small, and the same on every machine. */
export function randomOf(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

export function pick<Item>(random: Random, items: readonly Item[]): Item {
  const item = items[random(items.length)];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
}

const inherited = ['constructor', 'toString', '__proto__', 'hasOwnProperty', 'valueOf'];

const hostileValues: readonly unknown[] = [
  null,
  true,
  '',
  'constructor',
  'toString',
  '2027-99-99',
  '\ud800',
  'x"]',
  'x'.repeat(20_000),
  [],
  ['constructor', 'ja'],
  [1],
  {},
  { row: 'r-1', text: 'x' },
  { row: 'constructor', text: '__proto__' },
  { type: 'rows', rows: [] },
  { type: 'group', cells: {} },
  { type: 'value', value: 'vreemd', changedAt: 8.64e15 },
  { type: 'value', value: true, changedAt: Number.MAX_SAFE_INTEGER },
  { type: 'value', value: 'x', changedAt: 1, otherTypes: [{ type: 'rows', rows: [] }] },
  0,
  -1,
  0.5,
  8.64e15,
  8.64e15 + 1,
  -8.64e15 - 1,
  Number.MAX_SAFE_INTEGER,
  -Number.MAX_SAFE_INTEGER,
  1e300,
];

/** JSON text with one to four things in it changed. */
export function mutated(text: string, random: Random): string {
  let changed = text;
  for (let times = 1 + random(4); times > 0; times--)
    changed = random(4) === 0 ? mutatedText(changed, random) : mutatedJson(changed, random);
  return changed;
}

function mutatedText(text: string, random: Random): string {
  const at = random(text.length);
  switch (random(5)) {
    case 0:
      return text.slice(0, at);
    case 1:
      return text.slice(0, at) + String.fromCharCode(random(128)) + text.slice(at + 1);
    case 2:
      return text.slice(0, at) + text.slice(at, at + random(200)) + text.slice(at);
    case 3:
      return text.replaceAll(
        /"changedAt":\d+/g,
        () => `"changedAt":${pick(random, ['1e400', '-5', '8640000000000000', '1'])}`,
      );
    default:
      return text.replace(/\{/, `{"${pick(random, inherited)}":{"polluted":true},`);
  }
}

function mutatedJson(text: string, random: Random): string {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return text;
  }
  const holders: (unknown[] | Record<string, unknown>)[] = [];
  const collect = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) holders.push(value);
    else holders.push(Object.assign(value));
    for (const item of Object.values(value)) collect(item);
  };
  collect(json);
  if (holders.length === 0) return text;
  const holder = pick(random, holders);
  const keys = Object.keys(holder);
  if (keys.length === 0) return text;
  const key = pick(random, keys);
  const other = pick(random, holders);
  switch (random(5)) {
    case 0:
      Reflect.deleteProperty(holder, key);
      break;
    case 1:
      Reflect.set(holder, pick(random, inherited), Reflect.get(holder, key));
      break;
    case 2:
      // A part of the text in another place. A copy, or it could hold itself.
      Reflect.set(holder, key, structuredClone(other));
      break;
    default:
      Reflect.set(holder, key, pick(random, hostileValues));
  }
  return JSON.stringify(json);
}
