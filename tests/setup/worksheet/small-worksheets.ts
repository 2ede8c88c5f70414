/** Two small worksheets with every kind of field: `bron` is where answers are written, `doel` carries them over. */
import { parseContent } from '../../../src/schema/schema.ts';
import {
  type Field,
  type FieldOf,
  type FieldType,
  type Worksheet,
  WorksheetSchema,
} from '../../../src/worksheet/definition/definition.ts';
import { sourcesOf } from '../../../src/worksheet/mentions/sources-of.ts';

const asked = (id: string, type: string) => ({ id, type, label: `Vraag ${id}?` });
const field = (id: string, type: string, more: object = {}) => ({
  ...asked(id, type),
  source: ['T-01'],
  ...more,
});
const options = (...ids: readonly string[]) => ({ options: ids.map((id) => ({ id, label: `Optie ${id}` })) });

const worksheet = (id: string, parts: readonly object[]): Worksheet =>
  parseContent(
    WorksheetSchema,
    {
      id: `wb-${id}`,
      code: id,
      title: `Werkblad ${id}`,
      page: `/${id}/`,
      who: 'Wij',
      when: 'Nu',
      area: 'gebied',
      parts,
    },
    `${id}.yaml`,
  );

export const bron = worksheet('bron', [
  {
    id: 'een',
    title: 'Deel 1',
    fields: [
      field('gebied', 'text', { needed: true }),
      field('wens', 'longtext'),
      field('idee', 'longtext'),
      field('onderwerpen', 'rows', {
        row: 'onderwerp',
        columns: [
          asked('naam', 'longtext'),
          asked('wie', 'text'),
          { ...asked('soort', 'choice'), ...options('zorg', 'kans') },
        ],
      }),
    ],
  },
]);

const acties = {
  ...asked('acties', 'rows'),
  row: 'actie',
  columns: [asked('actie', 'text'), asked('wie', 'text')],
};

export const doel = worksheet('doel', [
  {
    id: 'kiezen',
    title: 'Deel 1',
    fields: [
      field('wens-kopie', 'longtext', { carry: { type: 'proposal', from: [{ field: 'wens' }] } }),
      field('wens-ernaast', 'text', {
        carry: { type: 'linked', from: [{ field: 'wens' }, { field: 'idee' }] },
      }),
      field('vraagstuk', 'derived', { derive: { type: 'first-answer', from: ['idee', 'wens'] } }),
      field('overzicht', 'derived', {
        derive: {
          type: 'row-lists',
          from: [{ field: 'onderwerpen', heading: 'Onderwerpen', column: 'naam', detail: 'wie' }],
        },
      }),
      field('keuze', 'rows', {
        row: 'keuze',
        needed: true,
        carry: {
          type: 'proposal',
          from: [{ field: 'onderwerpen', columns: { onderwerp: 'naam' }, set: { soort: 'kans' } }],
        },
        advice: [{ type: 'at-most-rows', count: 2, text: 'Hooguit twee is een goede maat.' }],
        columns: [
          asked('onderwerp', 'longtext'),
          { ...asked('soort', 'choice'), ...options('zorg', 'kans') },
          asked('waarom', 'longtext'),
        ],
      }),
      field('ambities', 'rows', {
        row: 'ambitie',
        carry: { type: 'proposal', from: [{ field: 'keuze', columns: { 'hoort-bij': 'onderwerp' } }] },
        columns: [
          asked('ambitie', 'longtext'),
          { ...asked('hoort-bij', 'reference'), to: { field: 'keuze', column: 'onderwerp' } },
          asked('positief', 'check'),
        ],
      }),
    ],
  },
  {
    id: 'meten',
    title: 'Deel 2',
    fields: [
      field('samen', 'choice', options('ja', 'nee')),
      field('partners', 'rows', {
        row: 'partner',
        needed: { unless: 'toelichting' },
        showIf: { field: 'samen', not: ['nee'] },
        columns: [asked('naam', 'text')],
      }),
      field('toelichting', 'longtext'),
      field('cijfer', 'number', { unit: '%' }),
      field('belang', 'scale', { from: 1, to: 5, fromLabel: 'klein', toLabel: 'groot' }),
      field('stappen', 'multichoice', options('meten', 'praten', 'doen')),
      field('datum', 'date'),
      field('akkoord', 'check'),
      field('groep', 'group', { columns: [asked('naam', 'text'), asked('dag', 'date')] }),
      field('rondes', 'rows', { row: 'ronde', columns: [asked('nieuw', 'longtext'), acties] }),
      field('los', 'reference', { to: { field: 'keuze', column: 'onderwerp' } }),
    ],
  },
]);

export const sources = sourcesOf([...bron.parts, ...doel.parts], [bron, doel]);

const fields = [bron, doel].flatMap(({ parts }) => parts.flatMap((part) => part.fields));

export function fieldOf<Type extends FieldType>(id: string, type: Type): FieldOf<Type> {
  const found = fields.find(
    (candidate): candidate is FieldOf<Type> => candidate.id === id && candidate.type === type,
  );
  if (found === undefined) throw new Error(`No ${type} field ${id} in the small worksheets`);
  return found;
}

export function anyField(id: string): Field {
  const found = fields.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`No field ${id} in the small worksheets`);
  return found;
}
