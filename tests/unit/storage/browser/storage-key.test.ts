import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as names from '../../../../src/storage/browser/key-names.ts';
import { answerKeys, keyKinds } from '../../../../src/storage/browser/storage-key.ts';

type Kind = keyof typeof keyKinds;
type ToldKind = { [K in Kind]: (typeof keyKinds)[K] extends { isPassing: true } ? never : K }[Kind];

/** What `/privacy/` calls each kind of key; what is there for a moment only is not told. A dossier has four rows. */
const told: { readonly [kind in ToldKind]: readonly string[] } = {
  dossier: [
    'Wat je in elk werkblad invult',
    'De naam van elk dossier',
    'Je vragen aan partners',
    'De versies die je vastlegt',
  ],
  draft: ['Wat je invult op uitnodiging van een ander'],
  quarantined: ['Een kopie van bewaarde gegevens die de site niet kon lezen'],
  lastDossier: ['Welk dossier je het laatst opende'],
  sharedComputer: ['Of **Gedeelde computer** aanstaat'],
  colorScheme: ['Of je voor een lichte of een donkere pagina koos'],
  slashKeyOff: ['Of je **/** als zoektoets uitzette'],
  meetingLettersOff: ['Of je letters als sneltoetsen uitzette in een bijeenkomst'],
  session: ['Een willekeurig getal'],
  openDossier: ['Welk dossier in dit tabblad open is'],
  undoable: ['Het laatste dossier dat je verwijderde of samenvoegde'],
  askingForm: ['Wat je invult voor een uitnodiging die nog niet is gemaakt'],
  leftOut: ['Of een werkblad over één persoon niet mee moet in het bestand'],
  newVersionLater: ['Of je een nieuwe versie van de site hebt uitgesteld'],
};

const placeInWords = {
  answers: 'Lokale opslag',
  browser: 'Lokale opslag',
  tab: 'Opslag van het tabblad',
  both: 'Allebei',
} as const;

/** The rows of the first table of the page: what is stored, and where. */
const page = readFileSync('content/paginas/privacy.mdx', 'utf8');
const [, , ...rows] = page
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .map((line) => line.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, '')));

const isKind = (kind: string): kind is ToldKind => Object.hasOwn(told, kind);

test('the page on privacy has a row for every kind of key, with the place where it lies, and no others', () => {
  const expected = Object.entries(keyKinds).flatMap(([kind, { place }]) =>
    isKind(kind) ? told[kind].map((words) => [words, placeInWords[place]]) : [],
  );
  for (const [words, place] of expected) {
    const found = rows.filter(([what]) => what?.startsWith(words ?? ''));
    expect(
      found.map(([, where]) => where),
      words,
    ).toEqual([place]);
  }
  expect(rows).toHaveLength(expected.length);
});

test('no kind of key is the beginning of another: what goes by kinds would take both', () => {
  const keys = Object.values(keyKinds).map(({ key }) => key);
  for (const key of keys) expect(keys.filter((other) => other.startsWith(key))).toEqual([key]);
});

test('every name of a key has a kind in the table', () => {
  expect(
    Object.values(keyKinds)
      .map(({ key }) => key)
      .sort(),
  ).toEqual(Object.values(names).sort());
});

test('what moves with answers is all that lies where they lie, but for a moment', () => {
  const lyingThere = Object.values(keyKinds).flatMap((kind) =>
    kind.place === 'answers' && !('isPassing' in kind) ? kind.key : [],
  );
  expect([...answerKeys].sort()).toEqual(lyingThere.sort());
});
