import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { noCard, saveCard } from '../../../../src/worksheet/saved/dossier-card.ts';
import {
  type DossierInputs,
  dossierInputsJson,
  inputsIn,
  invitationsIn,
  noDossierInputs,
  withInput,
  withInvitation,
  withoutInput,
} from '../../../../src/worksheet/saved/dossier-inputs.ts';
import type { Input } from '../../../../src/worksheet/saved/input.ts';
import { openSaveText } from '../../../../src/worksheet/saved/open-dossier-file.ts';
import type { Browser, FakeTab } from '../../../setup/storage/browser.ts';
import { cardKey, tabs, type } from '../../../setup/storage/open-tabs.ts';
import { inputOf, invitation, someInputs } from '../../../setup/worksheet/inputs.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

const inputsKey = `${cardKey}:@inbreng`;
const ggd = inputOf('GGD', { 'wb0a-kwesties': 'Te weinig tijd' });
const police = inputOf('Politie', { 'wb0a-kwesties': 'Overlast op het plein' });

async function openTabs(count: number) {
  const open = await tabs(count);
  for (const tab of new Set([open.a, open.b])) tab.modules.inputs.openStoredInputs();
  return open;
}

const receive = (tab: FakeTab, input: Input) =>
  tab.modules.inputs.changeInputs((all, now) => withInput(all, input, now));

const shownIn = (tab: FakeTab) => tab.modules.inputs.$inputs.get();
const saidIn = (all: DossierInputs | undefined) =>
  inputsIn(all ?? noDossierInputs)
    .map(({ contributor, answers }) => JSON.stringify([contributor, answers]))
    .sort();
const names = (all: DossierInputs | undefined) =>
  inputsIn(all ?? noDossierInputs)
    .map(({ contributor }) => contributor)
    .sort();

const dossierIn = (tab: FakeTab, id = 'eerste') => tab.modules.files.readDossier(id).dossier;

function fileOf(tab: FakeTab) {
  const file = tab.modules.files.dossierFile(tab.modules.current.$dossier.get(), '2026-11-24');
  const opened = file.ok ? openSaveText(file.value.text) : file;
  if (!opened.ok) throw new Error(opened.problem.type);
  return opened.value;
}

async function reload(browser: Browser, tab: FakeTab): Promise<FakeTab> {
  const again = await browser.openTab(tab);
  again.modules.inputs.openStoredInputs();
  return again;
}

describe('what came in from partners', () => {
  test('is stored with the dossier, and there after a reload', async () => {
    const { browser, a } = await openTabs(1);
    a.modules.inputs.changeInputs((all, now) => withInvitation(all, invitation(), ['GGD'], now));
    receive(a, ggd);
    const again = await reload(browser, a);
    expect(shownIn(again)).toEqual(shownIn(a));
    expect(invitationsIn(shownIn(again)).map(({ contributors }) => contributors.value)).toEqual([['GGD']]);
    expect(again.modules.files.readDossier('eerste').dossier.card.madeAt).toBeGreaterThan(0);
  });

  test('ends up the same in two tabs and in storage, in whatever order it comes in', async () => {
    await fc.assert(
      fc.asyncProperty(someInputs, fc.array(fc.boolean(), { minLength: 6 }), async (inputs, inA) => {
        const { browser, a, b } = await openTabs(2);
        for (const [at, input] of inputs.entries()) {
          receive(inA[at] === true ? a : b, input);
          if (at % 2 === 0) browser.settle();
        }
        browser.settle();
        const all = inputs.reduce((sum, input) => withInput(sum, input, 1), noDossierInputs);
        for (const content of [shownIn(a), shownIn(b), dossierIn(a).inputs])
          expect(saidIn(content)).toEqual(saidIn(all));
      }),
      { numRuns: 15 },
    );
  });

  test('moves to the tab on a shared computer, and back', async () => {
    const { browser, a } = await openTabs(1);
    receive(a, ggd);
    a.modules.shared.setSharedComputer(true);
    expect(browser.items.has(inputsKey)).toBe(false);
    expect(a.items.has(inputsKey)).toBe(true);
    receive(a, police);
    a.modules.shared.setSharedComputer(false);
    expect(a.items.has(inputsKey)).toBe(false);
    expect(names((await reload(browser, a)).modules.inputs.$inputs.get())).toEqual(['GGD', 'Politie']);
  });

  test('is wiped with everything else, in every tab', async () => {
    const { browser, a, b } = await openTabs(2);
    receive(a, ggd);
    browser.settle();
    await a.modules.wipe.wipeEverything();
    browser.settle();
    expect([names(shownIn(a)), names(shownIn(b))]).toEqual([[], []]);
    expect([...browser.items.keys()].filter((key) => key.includes('inbreng'))).toEqual([]);
  });

  test('is kept in memory while storage is full, and stored once there is room', async () => {
    const { browser, a } = await openTabs(1);
    browser.beforeWrite = (key) => {
      if (key === inputsKey) throw new DOMException('full', 'QuotaExceededError');
      return 'write';
    };
    expect(receive(a, ggd)).toMatchObject({ ok: false, problem: { type: 'full' } });
    expect(a.store.$saveStatus.get()).toMatchObject({ type: 'not-saved' });
    expect(names(shownIn(a))).toEqual(['GGD']);
    browser.beforeWrite = () => 'write';
    receive(a, police);
    expect(names((await reload(browser, a)).modules.inputs.$inputs.get())).toEqual(['GGD', 'Politie']);
  });

  test('that an older site kept with the card becomes part of the dossier again', async () => {
    const { browser, a } = await tabs(1);
    const kept = withInput(noDossierInputs, ggd, 1);
    const beside = { inputs: dossierInputsJson(kept), later: 'x' };
    browser.items.set(cardKey, saveCard('eerste', { ...noCard, madeAt: 1, beside }));
    a.modules.inputs.openStoredInputs();
    expect(names(shownIn(a))).toEqual(['GGD']);
    expect(dossierIn(a).card.beside).toEqual({ later: 'x' });
    expect(names(fileOf(a).dossier.inputs)).toEqual(['GGD']);
    a.modules.inputs.changeInputs((all, now) =>
      Object.keys(all.inputs).reduce((less, key) => withoutInput(less, key, now), all),
    );
    expect(names((await reload(browser, a)).modules.inputs.$inputs.get())).toEqual([]);
  });
});

describe('a dossier with what partners said', () => {
  test('has it in its file, and brings it into another browser', async () => {
    const { a } = await openTabs(1);
    type(a, 'wens', 'sport');
    receive(a, ggd);
    const file = fileOf(a);
    const { a: other } = await openTabs(1);
    other.modules.dossiers.openDossiers();
    other.modules.files.openAsNew(file, '', Date.now());
    expect(saidIn(shownIn(other))).toEqual(saidIn(shownIn(a)));
  });

  test('takes in what only a file has of it, also when nothing else differs, and that can be undone', async () => {
    const { browser, a, b } = await openTabs(2);
    type(a, 'wens', 'sport');
    receive(a, ggd);
    const file = fileOf(a);
    const more = { ...file.dossier, inputs: withInput(file.dossier.inputs ?? noDossierInputs, police, 9) };
    a.modules.files.mergeIntoDossier('eerste', { savedAt: 9, dossier: more }, new Map());
    browser.settle();
    expect([names(shownIn(a)), names(shownIn(b))]).toEqual([
      ['GGD', 'Politie'],
      ['GGD', 'Politie'],
    ]);
    const again = await reload(browser, a);
    again.modules.files.openUndoable();
    again.modules.files.undoLast();
    expect(names(shownIn(again))).toEqual(['GGD']);
  });

  test('takes in nothing of a file when there is no room for what partners said', async () => {
    const { browser, a } = await openTabs(1);
    type(a, 'wens', 'sport');
    const theirs = { ...fileOf(a).dossier, inputs: withInput(noDossierInputs, police, 9) };
    browser.beforeWrite = (key) => {
      if (key === inputsKey) throw new DOMException('full', 'QuotaExceededError');
      return 'write';
    };
    const merged = a.modules.files.mergeIntoDossier('eerste', { savedAt: 9, dossier: theirs }, new Map());
    expect(merged).toMatchObject({ ok: false, problem: { type: 'full' } });
    expect(names(shownIn(a))).toEqual([]);
  });

  test('is copied, removed and put back with it', async () => {
    const { browser, a } = await openTabs(1);
    a.modules.dossiers.openDossiers();
    receive(a, ggd);
    a.modules.dossiers.copyDossier('eerste', 'Kopie', Date.now());
    const copy = a.modules.dossiers.$dossiers.get().find(({ card }) => card.title.value === 'Kopie');
    expect(names(copy?.inputs)).toEqual(['GGD']);
    a.modules.files.removeWithUndo('eerste');
    expect(browser.items.has(inputsKey)).toBe(false);
    a.modules.files.undoLast();
    expect(names(dossierIn(a).inputs)).toEqual(['GGD']);
    expect(names(shownIn(a))).toEqual(['GGD']);
  });
});
