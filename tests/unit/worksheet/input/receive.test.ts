import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addedIn, receive } from '../../../../src/worksheet/input/receive.ts';
import { inputsIn, noDossierInputs } from '../../../../src/worksheet/saved/dossier-inputs.ts';
import type { Input } from '../../../../src/worksheet/saved/input.ts';
import { inputOf, someInputs } from '../../../setup/worksheet/inputs.ts';

const first = inputOf('GGD', { 'wb0a-kwesties': 'Te weinig tijd' });
const later = inputOf('GGD', { 'wb0a-kwesties': 'Te weinig mensen' }, { changedAt: 1_790_000_000_001 });
const after = (...inputs: readonly Input[]) => receive(noDossierInputs, inputs, 1).all;
const toldOf = (before: readonly Input[], inputs: readonly Input[]) =>
  receive(after(...before), inputs, 2).arrivals.map(({ how }) => how);

describe('what is told of inputs that come in', () => {
  test('the first of a contributor is new, with how much it answers', () => {
    const [arrival] = receive(noDossierInputs, [first], 1).arrivals;
    expect(arrival).toEqual({ input: first, how: 'new', answered: 1, asked: 10 });
  });

  test('a later one takes its place, and the first comes behind a later one that was here before', () => {
    expect(toldOf([first], [later])).toEqual(['newer']);
    expect(toldOf([later], [first])).toEqual(['older']);
  });

  test('one that is here is known, also sent anew with the same words, and twice in one go it is told once', () => {
    expect(toldOf([first], [first])).toEqual(['known']);
    expect(toldOf([first], [{ ...first, changedAt: first.changedAt + 5 }])).toEqual(['known']);
    expect(toldOf([], [first, first])).toEqual(['new']);
  });

  test('what was there already is not counted as something new', () => {
    const known = after(first);
    const { arrivals } = receive(known, [first, later, inputOf('Ouders', { 'wb0a-kwesties': 'Geld' })], 2);
    expect(arrivals).toHaveLength(3);
    expect(addedIn(arrivals)).toBe(2);
    expect(addedIn(receive(known, [first], 2).arrivals)).toBe(0);
  });

  test('of another contributor, or of somebody without a name, nothing takes the place of anything', () => {
    expect(toldOf([first], [inputOf('Ouders', { 'wb0a-kwesties': 'Geld' })])).toEqual(['new']);
    const unnamed = (id: string, words: string) => inputOf('', { 'wb0a-kwesties': words }, { id });
    expect(toldOf([unnamed('i-1', 'een')], [unnamed('i-2', 'twee')])).toEqual(['new']);
  });

  test('in whatever order they come, the same is kept and the same is told of each', () => {
    fc.assert(
      fc.property(someInputs, fc.nat(), (inputs, turn) => {
        const turned = [
          ...inputs.slice(turn % (inputs.length || 1)),
          ...inputs.slice(0, turn % (inputs.length || 1)),
        ];
        const [one, other] = [receive(noDossierInputs, inputs, 1), receive(noDossierInputs, turned, 1)];
        expect(Object.keys(other.all.inputs).sort()).toEqual(Object.keys(one.all.inputs).sort());
        const told = ({ arrivals }: typeof one) =>
          arrivals.map(({ input, how }) => `${input.id} ${input.changedAt} ${how}`).sort();
        expect(told(other)).toEqual(told(one));
        expect(inputsIn(one.all)).toHaveLength(one.arrivals.length);
      }),
    );
  });
});
