import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toInputId } from '../../../../src/basics/ids.ts';
import {
  type InputDraft,
  mergeInputDrafts,
  newInputDraft,
  openInputDraft,
  saveInputDraft,
} from '../../../../src/worksheet/saved/input-draft.ts';
import { newInputId } from '../../../../src/worksheet/saved/invitation.ts';
import { packInvitation } from '../../../../src/worksheet/saved/pack-invitation.ts';
import { invitation } from '../../../setup/worksheet/inputs.ts';

const begun = newInputDraft(newInputId(), packInvitation(invitation()));

const draft: fc.Arbitrary<InputDraft> = fc.record({
  id: fc.constantFrom('i-1', 'i-2').map(toInputId),
  invitation: fc.constant(begun.invitation),
  contributor: fc.record({ value: fc.constantFrom('GGD', 'ggd oost'), changedAt: fc.nat(2) }),
  sentAt: fc.nat(2),
  unknown: fc.dictionary(fc.constantFrom('later', 'meer'), fc.nat(2)),
});

describe('what is being filled in', () => {
  test('is there again as it was, also when it has no name yet', () => {
    fc.assert(
      fc.property(draft, (one) => {
        expect(openInputDraft(saveInputDraft(one))).toEqual({ ok: true, value: one });
      }),
    );
    expect(openInputDraft(saveInputDraft(begun))).toEqual({ ok: true, value: begun });
  });

  test('is one in two tabs, whichever of them wrote last', () => {
    fc.assert(
      fc.property(draft, draft, draft, (a, b, c) => {
        const ab = mergeInputDrafts(a, b);
        expect(ab).toEqual(mergeInputDrafts(b, a));
        expect(mergeInputDrafts(ab, c)).toEqual(mergeInputDrafts(a, mergeInputDrafts(b, c)));
        expect(mergeInputDrafts(ab, b)).toBe(ab);
      }),
    );
  });

  test.each(['', '{}', '{"format":"kwaliteitskompas-inbrengconcept","formatVersion":1,"id":"x y"}'])(
    'that is damaged is refused: %s',
    (text) => expect(openInputDraft(text).ok).toBe(false),
  );
});
