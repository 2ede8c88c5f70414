import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, test } from 'vitest';

/**
 * What is counted is called by its own word and has its own verb: '1 vraag is', '2 vragen zijn'. Every function of the
 * texts that takes a number or a list is called with 0, 1 and 2, and what stands behind a number must be known below.
 */
const nouns: Readonly<Record<string, string>> = {
  actie: 'acties',
  afspraak: 'afspraken',
  antwoord: 'antwoorden',
  bestand: 'bestanden',
  cijfer: 'cijfers',
  deelnemer: 'deelnemers',
  meting: 'metingen',
  minuut: 'minuten',
  naam: 'namen',
  onderdeel: 'onderdelen',
  onderwerp: 'onderwerpen',
  partner: 'partners',
  plek: 'plekken',
  punt: 'punten',
  reactie: 'reacties',
  resultaat: 'resultaten',
  rij: 'rijen',
  stip: 'stippen',
  verandering: 'veranderingen',
  versie: 'versies',
  vraag: 'vragen',
};
/** What may stand between a number and what is counted. */
const between = new Set(['ander', 'andere', 'nieuwe', 'vastgelegde']);
/** What follows a number that counts nothing by name, or what is filled in here. */
const uncounted = new Set([
  ...['keer', 'min', 'kB', 'KB', 'tekens', 'van', 'x'],
  ...[
    'binnen',
    'compleet',
    'gekozen',
    'in',
    'ingevuld',
    'is',
    'naar',
    'om',
    'overgenomen',
    'te',
    'tegelijk',
    'weg',
  ],
]);
/** What is only said of more than one. */
const onlyOfMore = new Set([
  'besideText.join.joined',
  'openFileText.several.all',
  'pasteText.tooMany',
  'questionText.carry.acceptAll',
]);

/** Numbers that count nothing: a moment in ms since 1970, a year. */
const notCounts: Readonly<Record<string, number>> = {
  moment: Date.UTC(2026, 9, 14),
  madeAt: Date.UTC(2026, 9, 14),
  savedAt: Date.UTC(2026, 9, 14),
  since: Date.UTC(2026, 9, 14),
  now: Date.UTC(2026, 9, 15),
  year: 2026,
};

const folder = new URL('../../../src/text/', import.meta.url);

interface Counting {
  readonly name: string;
  readonly say: (...given: readonly unknown[]) => unknown;
  readonly kinds: readonly { readonly name: string; readonly type: string }[];
}

/** By the name of a property, or of what it stands for: what its function takes. */
function parametersIn(source: string): ReadonlyMap<string, Counting['kinds']> {
  const found = new Map<string, Counting['kinds']>();
  const visit = (node: ts.Node, path: readonly string[]): void => {
    if (ts.isPropertyAssignment(node) || ts.isVariableDeclaration(node)) {
      const here = [...path, node.name.getText().replaceAll("'", '')];
      let value = node.initializer;
      while (value !== undefined && ts.isAsExpression(value)) value = value.expression;
      if (value === undefined) return;
      if (ts.isArrowFunction(value)) found.set(here.join('.'), kindsOf(value.parameters));
      else if (ts.isIdentifier(value)) found.set(here.join('.'), found.get(value.text) ?? []);
      else if (ts.isObjectLiteralExpression(value)) for (const one of value.properties) visit(one, here);
    } else if (ts.isShorthandPropertyAssignment(node)) {
      found.set([...path, node.name.text].join('.'), found.get(node.name.text) ?? []);
    } else if (ts.isFunctionDeclaration(node) && node.name !== undefined) {
      found.set(node.name.text, kindsOf(node.parameters));
    } else if (ts.isSourceFile(node) || ts.isVariableStatement(node) || ts.isVariableDeclarationList(node)) {
      ts.forEachChild(node, (child) => visit(child, path));
    }
  };
  visit(ts.createSourceFile('text.ts', source, ts.ScriptTarget.Latest, true), []);
  return found;
}

const kindsOf = (parameters: ts.NodeArray<ts.ParameterDeclaration>): Counting['kinds'] =>
  parameters.map(({ name, type }) => ({ name: name.getText(), type: type?.getText() ?? '' }));

function functionsIn(
  value: unknown,
  path: readonly string[],
): readonly (readonly [string, Counting['say']])[] {
  if (typeof value === 'function')
    return [[path.join('.'), (...given) => Reflect.apply(value, undefined, given)]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => functionsIn(one, [...path, key]));
}

const isCount = ({ name, type }: Counting['kinds'][number]) =>
  (type.startsWith('number') && notCounts[name] === undefined) || type === 'readonly string[]';

const counting: readonly Counting[] = (
  await Promise.all(
    readdirSync(folder)
      .filter((file) => file.endsWith('.ts'))
      .map(async (file) => {
        const kinds = parametersIn(readFileSync(new URL(file, folder), 'utf8'));
        const module: unknown = await import(new URL(file, folder).href);
        return functionsIn(module, []).map(([name, say]) => ({ name, say, kinds: kinds.get(name) ?? [] }));
      }),
  )
)
  .flat()
  .filter(({ kinds }) => kinds.some(isCount));

/** Every way to call it with such counts. */
function calls(kinds: Counting['kinds'], counts: readonly number[]): readonly (readonly unknown[])[] {
  return kinds.reduce<readonly (readonly unknown[])[]>(
    (given, kind) => given.flatMap((before) => valuesOf(kind, counts).map((value) => [...before, value])),
    [[]],
  );
}

function valuesOf(kind: Counting['kinds'][number], counts: readonly number[]): readonly unknown[] {
  if (kind.type === 'readonly string[]') return [['x'], ['x', 'x']];
  if (isCount(kind)) return counts;
  if (kind.type.startsWith('number')) return [notCounts[kind.name]];
  if (kind.type === 'boolean') return [true, false];
  return ['x'];
}

/** What is wrong with the words behind each number, and with the verb of what is one. */
function faultsIn(words: string): readonly string[] {
  const wrong = [...words.matchAll(/(?<![\p{L}\d.,-])([012]) ((?:\p{L}+ )?\p{L}+)/gu)].filter(
    ([, number, behind]) => {
      const [first = '', second = ''] = (behind ?? '').split(' ');
      const noun = between.has(first) ? second : first;
      if (uncounted.has(noun)) return false;
      return number === '1' ? nouns[noun] === undefined : !Object.values(nouns).includes(noun);
    },
  );
  const verbs = words.match(
    /\b(?:zijn|waren|staan|komen|horen|verdwijnen) (?:er )?1 (?!van)|(?<!van (?:de )?)\b1 \p{L}+ (?:zijn|waren|staan|komen|horen|verdwijnen)\b/gu,
  );
  return [...wrong.map(([found]) => found), ...(verbs ?? [])];
}

test('there are functions that count, and a fault in one is found', () => {
  expect(counting.length).toBeGreaterThan(60);
  expect(faultsIn('Er zijn 1 stip te veel gegeven.')).not.toEqual([]);
  expect(faultsIn('Nog 1 onderwerp, elk 1 minuten.')).not.toEqual([]);
  expect(faultsIn('Bij 2 vraag ontbreekt nog iets.')).not.toEqual([]);
});

test.each(counting)('$name is right for none, one and two', ({ name, say, kinds }) => {
  const counts = onlyOfMore.has(name) ? [2] : [0, 1, 2];
  expect(calls(kinds, counts).flatMap((given) => faultsIn(String(say(...given))))).toEqual([]);
});
