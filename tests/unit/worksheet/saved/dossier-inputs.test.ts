import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeDossiers } from '../../../../src/worksheet/compare/dossier-merge.ts';
import type { Dossier } from '../../../../src/worksheet/saved/dossier.ts';
import { noCard, openCard, saveCard } from '../../../../src/worksheet/saved/dossier-card.ts';
import { writeSaveFile } from '../../../../src/worksheet/saved/dossier-file-format.ts';
import { fingerprintOf } from '../../../../src/worksheet/saved/dossier-fingerprint.ts';
import {
  askedOf,
  type DossierInputs,
  inputKey,
  inputsIn,
  invitationsIn,
  mergeDossierInputs,
  noDossierInputs,
  removeInvitation,
  saveDossierInputs,
  withInput,
  withInvitation,
  withoutInput,
} from '../../../../src/worksheet/saved/dossier-inputs.ts';
import { fileState } from '../../../../src/worksheet/saved/file-state.ts';
import type { Input } from '../../../../src/worksheet/saved/input.ts';
import { Damage } from '../../../../src/worksheet/saved/open-answers.ts';
import { openSaveText } from '../../../../src/worksheet/saved/open-dossier-file.ts';
import {
  openDossierInputs,
  readDossierInputs,
  withInputsBeside,
} from '../../../../src/worksheet/saved/open-dossier-inputs.ts';
import { namesFrom } from '../../../../src/worksheet/saved/tidy-text.ts';
import { inputOf, invitation, someInputs } from '../../../setup/worksheet/inputs.ts';
import { worksheets } from '../../../setup/worksheet/worksheets.ts';

const ggd = inputOf('GGD', { 'wb0a-kwesties': 'Tijd' });
const ouders = inputOf('Ouders', { 'wb0a-kwesties': 'Geld' });
const { id } = invitation();

/** What a person or a computer does with what came in. */
const steps = fc.array(
  fc.oneof(
    fc.record({ do: fc.constant('add' as const), at: fc.nat(5), now: fc.nat(4) }),
    fc.record({ do: fc.constant('remove' as const), at: fc.nat(5), now: fc.nat(4) }),
    fc.record({
      do: fc.constant('invite' as const),
      name: fc.constantFrom('GGD', 'Politie'),
      now: fc.nat(4),
    }),
    fc.record({ do: fc.constant('put-away' as const), isRemoved: fc.boolean(), now: fc.nat(4) }),
  ),
  { maxLength: 8 },
);

type Steps = typeof steps extends fc.Arbitrary<infer Made> ? Made : never;

function after(all: DossierInputs, inputs: readonly Input[], step: Steps[number]): DossierInputs {
  const { now } = step;
  switch (step.do) {
    case 'add':
    case 'remove': {
      const input = inputs[step.at];
      if (input === undefined) return all;
      return step.do === 'add' ? withInput(all, input, now) : withoutInput(all, inputKey(input), now);
    }
    case 'invite':
      return all.invitations[id] === undefined
        ? withInvitation(all, invitation(), [step.name], now)
        : askedOf(all, id, [step.name], now);
    case 'put-away':
      return removeInvitation(all, id, step.isRemoved, now);
  }
}

const made = (inputs: readonly Input[], taken: Steps): DossierInputs =>
  taken.reduce((all: DossierInputs, step) => after(all, inputs, step), noDossierInputs);

describe('what came in, on any number of computers', () => {
  test('ends up the same in whatever order it meets, and however often', () => {
    fc.assert(
      fc.property(someInputs, steps, steps, steps, (inputs, one, two, three) => {
        const [a, b, c] = [made(inputs, one), made(inputs, two), made(inputs, three)];
        const ab = mergeDossierInputs(a, b);
        expect(ab).toEqual(mergeDossierInputs(b, a));
        expect(mergeDossierInputs(ab, c)).toEqual(mergeDossierInputs(a, mergeDossierInputs(b, c)));
        expect(mergeDossierInputs(ab, b)).toBe(ab);
        expect(mergeDossierInputs(a, structuredClone(a))).toBe(a);
      }),
      { numRuns: 500 },
    );
  });

  test('is all there, whatever came first and what came twice', () => {
    fc.assert(
      fc.property(someInputs, fc.nat(), (inputs, seed) => {
        const shuffled = [...inputs, ...inputs].sort(
          (a, b) => ((seed * inputKey(a).charCodeAt(3)) % 7) - (inputKey(b).charCodeAt(2) % 7),
        );
        const one = inputs.reduce((all, input) => withInput(all, input, 1), noDossierInputs);
        const other = shuffled.reduce((all, input) => withInput(all, input, 2), noDossierInputs);
        expect(other).toEqual(one);
        const keys = new Set(inputsIn(one).map(inputKey));
        for (const input of inputs) expect(keys.has(inputKey(input))).toBe(true);
      }),
    );
  });

  test('is what it was after saving and opening, and after a file', () => {
    fc.assert(
      fc.property(someInputs, steps, (inputs, taken) => {
        const all = made(inputs, taken);
        expect(openDossierInputs(saveDossierInputs(all))).toEqual({
          ok: true,
          value: { inputs: all, broken: [] },
        });
        const dossier: Dossier = { id: 'eerste', card: noCard, worksheets: {}, inputs: all };
        const opened = openSaveText(writeSaveFile({ savedAt: 1e13, dossier }), { worksheets, now: 1e13 });
        expect(opened.ok && opened.value.broken).toEqual([]);
        const isEmpty = Object.keys(all.inputs).length + Object.keys(all.invitations).length === 0;
        expect(opened.ok && opened.value.dossier.inputs).toEqual(isEmpty ? undefined : all);
      }),
      { numRuns: 200 },
    );
  });
});

describe('one that is removed', () => {
  const both = withInput(withInput(noDossierInputs, ggd, 1), ouders, 2);
  const removed = withoutInput(both, inputKey(ggd), 5);

  test('leaves no words, and does not come back from another computer', () => {
    expect(saveDossierInputs(removed)).not.toContain('Tijd');
    expect(inputsIn(removed)).toEqual([ouders]);
    expect(mergeDossierInputs(both, removed)).toEqual(removed);
    expect(mergeDossierInputs(removed, both)).toBe(removed);
  });

  test('comes back when a person opens it again, or takes the removal back', () => {
    const back = withInput(removed, ggd, 6);
    expect(inputsIn(mergeDossierInputs(back, removed))).toHaveLength(2);
    expect(withInput(back, ggd, 7)).toBe(back);
  });
});

describe('as part of a dossier', () => {
  const inputs = withInput(withInvitation(noDossierInputs, invitation(), ['GGD', 'Ouders'], 5), ggd, 6);
  const dossier: Dossier = { id: 'eerste', card: noCard, worksheets: {}, inputs };

  test('it is work that a file has to hold', () => {
    expect(fileState(dossier, 9)).toEqual({ type: 'never' });
    const more = { ...dossier, inputs: withInput(inputs, ouders, 7) };
    expect(fingerprintOf(more)).not.toBe(fingerprintOf(dossier));
    const reopened = openSaveText(writeSaveFile({ savedAt: 9e12, dossier }), { worksheets, now: 9e12 });
    expect(reopened.ok && fingerprintOf(reopened.value.dossier)).toBe(fingerprintOf(dossier));
  });

  test('a dossier from another computer brings what came in there, and nothing is asked about it', () => {
    const there = { ...dossier, inputs: withInput(noDossierInputs, ouders, 3) };
    const merged = mergeDossiers(dossier, there, new Map(), 9);
    expect(merged.inputs && inputsIn(merged.inputs)).toHaveLength(2);
    expect(mergeDossiers(merged, there, new Map(), 9)).toBe(merged);
  });

  test('a site that does not know it keeps it beside the dossier, and a newer one takes it up again', () => {
    const { inputs: kept } = JSON.parse(writeSaveFile({ savedAt: 9, dossier }));
    const card = openCard(saveCard('eerste', { ...noCard, beside: { inputs: kept, mood: 1 } }));
    if (!card.ok) throw new Error(card.problem.type);
    const found = withInputsBeside({ id: 'eerste', card: card.value, worksheets: {} });
    expect(found.inputs).toEqual(inputs);
    expect(found.card.beside).toEqual({ mood: 1 });
  });

  test('damage takes nothing else with it, and is told', () => {
    const json = JSON.parse(saveDossierInputs(withInput(inputs, ouders, 7)));
    json.inputs[inputKey(ggd)].input.contributor = 7;
    json.invitations['u-vals'] = json.invitations[id];
    const opened = openDossierInputs(
      JSON.stringify({ ...json, later: 1 }).replace('"invitations":{', '"invitations":{"__proto__":1,'),
    );
    if (!opened.ok) throw new Error(opened.problem.type);
    expect(opened.value.broken).toEqual([
      'invitations.__proto__',
      'invitations.u-vals',
      `inputs.${inputKey(ggd)}`,
    ]);
    expect(inputsIn(opened.value.inputs)).toEqual([ouders]);
    expect(invitationsIn(opened.value.inputs)).toHaveLength(1);
    expect(opened.value.inputs.unknown).toEqual({ later: 1 });
    const damage = new Damage();
    expect(readDossierInputs('x', damage)).toEqual(noDossierInputs);
    expect(damage.count).toBe(1);
  });
});

test('a list of names is pasted at once: lines, bullets, numbers, and no name twice', () => {
  expect(namesFrom('- GGD\n• Jongerenraad\r\n1. Politie, team Oost\nggd; Ouders\n\n')).toEqual([
    'GGD',
    'Jongerenraad',
    'Politie, team Oost',
    'Ouders',
  ]);
  expect(namesFrom('GGD, Politie,Ouders')).toEqual(['GGD', 'Politie', 'Ouders']);
  // As a mail program copies them.
  expect(
    namesFrom('Politie <wijk@politie.example>; "GGD, team Oost" <oost@ggd.example>\njan@school.example'),
  ).toEqual(['Politie', 'GGD, team Oost', 'jan@school.example']);
  expect(namesFrom(' \n')).toEqual([]);
});
