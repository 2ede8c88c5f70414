import { describe, expect, test } from 'vitest';
import { behindHash } from '../../../../src/islands/input/behind-hash.ts';
import { packInput } from '../../../../src/worksheet/saved/input.ts';
import { packInvitation } from '../../../../src/worksheet/saved/pack-invitation.ts';
import { inputOf, invitation } from '../../../setup/worksheet/inputs.ts';

const isPlace = (id: string) => id === 'inhoud' || id === 'uitnodigingen';

describe('what is behind the hash', () => {
  test.each(['', '#', '#inhoud', '#uitnodigingen'])('is nothing in %j', (hash) => {
    expect(behindHash(hash, isPlace)).toEqual({ type: 'nothing' });
  });

  test('is an invitation, or an input', () => {
    const asks = packInvitation(invitation());
    const answers = packInput(inputOf('GGD', { 'wb0a-kwesties': 'Te weinig tijd' }), 'https://x.example/#');
    const packed = answers.ok ? answers.value : '';
    expect(behindHash(`#${asks}`, isPlace)).toEqual({ type: 'invitation', packed: asks });
    expect(behindHash(`#${packed}`, isPlace)).toEqual({ type: 'input', packed });
    expect(behindHash(`#${encodeURIComponent(`#${packed}`)}`, isPlace).type).toBe('input');
  });

  test.each(['#u1', '#rommel', '#%E0%A4%A', '#u1005U0NT3kPq9Z'])(
    'is for who answers to refuse in %s',
    (hash) => {
      expect(behindHash(hash, isPlace)).toEqual({ type: 'invitation', packed: hash.slice(1) });
    },
  );
});
