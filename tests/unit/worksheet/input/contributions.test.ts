import { describe, expect, test } from 'vitest';
import { contributionsOf, invitedAs, repliesTo } from '../../../../src/worksheet/input/contributions.ts';
import {
  changedInvitation,
  type DossierInputs,
  invitationsIn,
  joinedTo,
  mergeDossierInputs,
  noDossierInputs,
  saveDossierInputs,
  withInput,
  withInvitation,
} from '../../../../src/worksheet/saved/dossier-inputs.ts';
import { openDossierInputs } from '../../../../src/worksheet/saved/open-dossier-inputs.ts';
import { asked, inputOf, invitation } from '../../../setup/worksheet/inputs.ts';

const now = 1_790_000_000_000;
const { id } = invitation();

function dossierWith(invited: readonly string[], ...senders: readonly string[]): DossierInputs {
  const all = withInvitation(noDossierInputs, invitation(), invited, now);
  return senders.reduce(
    (kept, name) => withInput(kept, inputOf(name, { 'wb0a-kwesties': 'Tijd' }), now),
    all,
  );
}

/** Who replied, as 'signed > invited'. */
function replies(all: DossierInputs): readonly string[] {
  const [kept] = invitationsIn(all);
  if (kept === undefined) return [];
  return repliesTo(kept, contributionsOf(all)).map((one) =>
    one.type === 'out' ? `- > ${one.name}` : `${one.name} > ${one.invited ?? '-'}`,
  );
}

function reopened(all: DossierInputs): DossierInputs {
  const opened = openDossierInputs(saveDossierInputs(all));
  if (!opened.ok) throw new Error(opened.problem.type);
  expect(opened.value.broken).toEqual([]);
  return opened.value.inputs;
}

describe('who signs with another name than was asked', () => {
  test.each(['de politie', 'POLITIE', 'Politie.', 'Het  politie', '‘Politie’', 'Polítie'])(
    '%s is nearly the same name, and meets it by itself',
    (signed) => {
      expect(replies(dossierWith(['GGD', 'Politie'], signed))).toEqual([
        '- > GGD',
        `${signed.replace(/ +/g, ' ')} > Politie`,
      ]);
    },
  );

  test('another name waits for the host, who says whom it is, and takes that back', () => {
    const all = dossierWith(['Politie'], 'Politie Oost-Nederland');
    expect(replies(all)).toEqual(['- > Politie', 'Politie Oost-Nederland > -']);
    const [one] = contributionsOf(all);
    const joined = joinedTo(all, id, one?.who ?? '', 'Politie', now + 1);
    expect(replies(joined)).toEqual(['Politie Oost-Nederland > Politie']);
    expect(joined.inputs).toBe(all.inputs);
    expect(replies(joinedTo(joined, id, one?.who ?? '', '', now + 2))).toEqual(replies(all));
  });

  test('what was said is kept with the dossier, and of two computers the last word counts', () => {
    const all = dossierWith(['Politie', 'GGD'], 'Agenten');
    const who = contributionsOf(all)[0]?.who ?? '';
    const here = joinedTo(all, id, who, 'Politie', now + 1);
    const there = joinedTo(all, id, who, 'GGD', now + 2);
    expect(reopened(here)).toEqual(here);
    for (const merged of [mergeDossierInputs(here, there), mergeDossierInputs(there, here)])
      expect(replies(merged)).toEqual(['- > Politie', 'Agenten > GGD']);
  });

  test('the host can say that a name which looks like it is somebody else', () => {
    const all = joinedTo(dossierWith(['Politie'], 'De Politie'), id, 'de politie', '', now + 1);
    expect(replies(all)).toEqual(['- > Politie', 'De Politie > -']);
  });

  test('of two names that are as near nothing is guessed', () => {
    const kept = {
      contributors: { value: ['Het Jongerenraad', 'De Jongerenraad'], changedAt: 1 },
      joined: { value: [], changedAt: 0 },
    };
    expect(invitedAs(kept, { who: 'jongerenraad', contributor: 'Jongerenraad' })).toBeUndefined();
  });

  test('a name that is no longer in the list takes nobody along', () => {
    const all = joinedTo(dossierWith(['GGD'], 'Agenten'), id, 'agenten', 'Politie', now + 1);
    expect(replies(all)).toEqual(['- > GGD', 'Agenten > -']);
  });
});

describe('an invitation that is changed', () => {
  const other = invitation({ title: 'Wat zie jij nu?', asked: asked('wb0a-kwesties') });

  test('stays the same one: what comes in on the old link is an answer to it', () => {
    const all = changedInvitation(dossierWith(['GGD']), other, now + 5);
    const [kept] = invitationsIn(all);
    expect(kept).toMatchObject({ madeAt: now, changedAt: now + 5, invitation: { title: 'Wat zie jij nu?' } });
    expect(replies(withInput(all, inputOf('GGD', { 'wb1a-zorgen': [{ zorg: 'Schulden' }] }), now))).toEqual([
      'GGD > GGD',
    ]);
    expect(reopened(all)).toEqual(all);
  });

  test('is the last change everywhere, in whatever order two computers meet', () => {
    const before = dossierWith([]);
    const later = changedInvitation(before, other, now + 5);
    const latest = changedInvitation(later, invitation({ title: 'Aha' }), now + 9);
    for (const [one, two] of [
      [before, latest],
      [later, latest],
      [latest, before],
      [latest, later],
    ] as const)
      expect(invitationsIn(mergeDossierInputs(one, two))[0]?.invitation.title).toBe('Aha');
  });

  test('what nobody changed is written as it always was', () => {
    expect(saveDossierInputs(dossierWith(['GGD']))).not.toMatch(/joined|"changedAt":0,"contributors/);
  });
});
