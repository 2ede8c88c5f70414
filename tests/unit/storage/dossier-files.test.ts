import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { toFieldId, toRowId, toWorksheetId } from '../../../src/basics/ids.ts';
import { fieldPlace } from '../../../src/worksheet/answers/place.ts';
import { addRow } from '../../../src/worksheet/answers/rows.ts';
import { compareDossiers } from '../../../src/worksheet/compare/dossier-merge.ts';
import type { SideChoice } from '../../../src/worksheet/compare/questions.ts';
import type { Dossier } from '../../../src/worksheet/saved/dossier.ts';
import { fingerprintOf } from '../../../src/worksheet/saved/dossier-fingerprint.ts';
import { fileState } from '../../../src/worksheet/saved/file-state.ts';
import { type OpenedSaveFile, openSaveFile } from '../../../src/worksheet/saved/open-dossier-file.ts';
import { Browser, type FakeTab } from '../../setup/storage/browser.ts';
import { shown, stored, tabs, type, wb } from '../../setup/storage/open-tabs.ts';
import { plainDossier } from '../../setup/worksheet/dossiers.ts';
import { toAnswers } from '../../setup/worksheet/plain-answers.ts';
import { filledIn } from '../../setup/worksheet/registers.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

const today = '2026-11-24';

function fileOf(tab: FakeTab): OpenedSaveFile {
  const file = tab.modules.files.dossierFile(tab.modules.current.$dossier.get(), today);
  if (!file.ok) throw new Error('no file');
  const opened = openSaveFile(new TextEncoder().encode(file.value.text));
  if (!opened.ok) throw new Error(opened.problem.type);
  return opened.value;
}

/** What is in the dossier that is open. */
const openIn = (tab: FakeTab): Dossier =>
  tab.modules.files.readDossier(tab.modules.current.$dossier.get()).dossier;

/** The same choice everywhere, as the tab shows the differences now. */
const decideIn = (tab: FakeTab, file: OpenedSaveFile, choice: SideChoice) =>
  new Map(
    compareDossiers(openIn(tab), file.dossier).map(({ worksheet, differences }) => [
      worksheet,
      differences.map((difference) => ({ difference, choice })),
    ]),
  );

const merge = (tab: FakeTab, file: OpenedSaveFile, choice: SideChoice, isNext = false) =>
  tab.modules.files.mergeIntoDossier(
    tab.modules.current.$dossier.get(),
    file,
    decideIn(tab, file, choice),
    'Uit het bestand:',
    isNext,
  );

const asFile = (dossier: Dossier): OpenedSaveFile => ({ savedAt: 5, dossier, broken: [] });

const stateIn = (tab: FakeTab) => fileState(openIn(tab), Date.now()).type;

/** The page is loaded again: all that is left is what is stored. */
async function reload(browser: Browser, tab: FakeTab): Promise<FakeTab> {
  const again = await browser.openTab();
  for (const [key, text] of tab.items) again.items.set(key, text);
  again.store.openStoredAnswers(wb);
  again.modules.files.openUndoable();
  return again;
}

const freshTab = async () => {
  const tab = await new Browser().openTab();
  tab.store.openStoredAnswers(wb);
  return tab;
};

describe('a dossier saved as a file', () => {
  test('opens in another browser with everything in it', async () => {
    const { a } = await tabs(1);
    type(a, 'wens', 'sport');
    a.modules.dossiers.renameDossier('eerste', 'Oost', 5);
    const file = fileOf(a);
    const fresh = await freshTab();
    expect(fresh.modules.files.openAsNew(file, 'Oost', 9).ok).toBe(true);
    expect(shown(fresh)).toEqual({ wens: 'sport' });
    expect(fileOf(fresh).dossier.worksheets).toEqual(file.dossier.worksheets);
  });

  test('holds what could not be stored', async () => {
    const { browser, a } = await tabs(1);
    browser.beforeWrite = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    type(a, 'wens', 'sport');
    const file = fileOf(a);
    const fresh = await freshTab();
    fresh.modules.files.openAsNew(file, 'Oost', 9);
    expect(shown(fresh)).toEqual({ wens: 'sport' });
  });

  test('holds what could not be stored where storage is denied altogether', async () => {
    const browser = new Browser();
    browser.isReadable = false;
    const a = await browser.openTab();
    a.store.openStoredAnswers(wb);
    type(a, 'wens', 'sport');
    const file = fileOf(a);
    const fresh = await freshTab();
    fresh.modules.files.openAsNew(file, 'Oost', 9);
    expect(shown(fresh)).toEqual({ wens: 'sport' });
  });

  test('is not made when a part of it was written by a newer version of the site', async () => {
    const newer = JSON.stringify({ format: 'kwaliteitskompas-werkblad', formatVersion: 99 });
    const { a } = await tabs(1, newer);
    expect(a.modules.files.dossierFile('eerste', today)).toEqual({
      ok: false,
      problem: { type: 'newer-format' },
    });
  });

  test('is known to hold all only once the person says that it arrived, and until something changes', async () => {
    const { a } = await tabs(1);
    type(a, 'wens', 'sport');
    const holds = fingerprintOf(openIn(a));
    a.modules.dossiers.noteSavedAsFile('eerste', holds, Date.now());
    expect(stateIn(a)).toBe('handed-over');
    a.modules.dossiers.noteFileSeen('eerste', 'iets anders');
    expect(stateIn(a)).toBe('handed-over');
    a.modules.dossiers.noteFileSeen('eerste', holds);
    expect(stateIn(a)).toBe('up-to-date');
    // Saved once more, and perhaps in vain: the former file is there all the same.
    a.modules.dossiers.noteSavedAsFile('eerste', holds, Date.now());
    expect(stateIn(a)).toBe('up-to-date');
    type(a, 'idee', 'slaap');
    expect(stateIn(a)).toBe('new-work');
    type(a, 'idee', '');
    expect(stateIn(a)).toBe('up-to-date');
  });

  test('counts when the clock is set right after it was ahead', async () => {
    const { a } = await tabs(1);
    type(a, 'wens', 'sport');
    a.modules.dossiers.noteSavedAsFile('eerste', 'vroeger', Date.now() + 86_400_000);
    const holds = fingerprintOf(openIn(a));
    a.modules.dossiers.noteSavedAsFile('eerste', holds, Date.now());
    a.modules.dossiers.noteFileSeen('eerste', holds);
    expect(stateIn(a)).toBe('up-to-date');
  });

  test('that is opened again is known to be there, of every dossier that says just that', async () => {
    const { a } = await tabs(1);
    a.modules.dossiers.openDossiers();
    type(a, 'wens', 'sport');
    const file = fileOf(a);
    expect(stateIn(a)).toBe('never');
    merge(a, file, 'mine');
    expect(stateIn(a)).toBe('up-to-date');
    type(a, 'wens', 'slaap');
    a.modules.files.openAsNew({ ...file, savedAt: 4102444800000 }, 'Oost', Date.now());
    expect(openIn(a).card.fileAt).toBeLessThanOrEqual(Date.now());
    expect(stateIn(a)).toBe('up-to-date');
    a.modules.current.setCurrentDossier('eerste');
    expect(stateIn(a)).toBe('new-work');
  });

  test('is the same bytes all day, as long as nothing changes', async () => {
    const { a } = await tabs(1);
    type(a, 'wens', 'sport');
    const first = a.modules.files.dossierFile('eerste', today);
    a.modules.dossiers.noteSavedAsFile('eerste', 'x', Date.now());
    const text = (file: typeof first) => (file.ok ? file.value.text : '');
    expect(text(a.modules.files.dossierFile('eerste', today))).toBe(text(first));
    expect(a.modules.files.dossierFile('eerste', '2099-01-01')).not.toEqual(first);
  });
});

describe('a file opened as a new dossier', () => {
  test('stands beside the dossiers that are there, also beside itself', async () => {
    const { a } = await tabs(1);
    type(a, 'wens', 'sport');
    const file = fileOf(a);
    type(a, 'wens', 'slaap');
    a.modules.files.openAsNew(file, 'Uit bestand', 9);
    expect([shown(a), a.modules.current.$dossierTitle.get()]).toEqual([{ wens: 'sport' }, 'Uit bestand']);
    a.modules.current.setCurrentDossier('eerste');
    expect(shown(a)).toEqual({ wens: 'slaap' });
  });

  test('that does not fit in the browser changes nothing, and the dossier that was open stays so', async () => {
    const { browser, a } = await tabs(1);
    type(a, 'wens', 'sport');
    const file = fileOf(a);
    const before = new Map(browser.items);
    browser.beforeWrite = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    expect(a.modules.files.openAsNew(file, 'Oost', 9)).toMatchObject({ problem: { type: 'full' } });
    expect([browser.items, a.modules.current.$dossier.get()]).toEqual([before, 'eerste']);
  });

  test('works where nothing can be stored, for as long as the page is there', async () => {
    const { a } = await tabs(1);
    type(a, 'wens', 'sport');
    const file = fileOf(a);
    const browser = new Browser();
    browser.isReadable = false;
    const denied = await browser.openTab();
    denied.store.openStoredAnswers(wb);
    expect(denied.modules.files.openAsNew(file, 'Oost', 9)).toMatchObject({
      problem: { type: 'unavailable' },
    });
    expect(shown(denied)).toEqual({ wens: 'sport' });
  });
});

describe('a file merged into the open dossier', () => {
  async function grownApart() {
    const { browser, a } = await tabs(1);
    type(a, 'wens', 'sport');
    const file = fileOf(a);
    type(a, 'wens', 'slaap');
    type(a, 'idee', 'buurt');
    return { browser, a, file };
  }

  test.each([
    ['mine', { wens: 'slaap', idee: 'buurt' }],
    ['theirs', { wens: 'sport', idee: 'buurt' }],
  ] as const)('says what was decided: %s', async (choice, answers) => {
    const { browser, a, file } = await grownApart();
    merge(a, file, choice);
    expect([shown(a), stored(browser)]).toEqual([answers, answers]);
  });

  test('is undone as a whole, and what was typed since stays', async () => {
    const { browser, a, file } = await grownApart();
    merge(a, file, 'theirs');
    type(a, 'plan', 'later');
    a.modules.files.undoLast();
    const answers = { wens: 'slaap', idee: 'buurt', plan: 'later' };
    expect([shown(a), stored(browser)]).toEqual([answers, answers]);
  });

  test('is a change that the worksheet itself can take back too', async () => {
    const { a, file } = await grownApart();
    merge(a, file, 'theirs');
    expect(a.store.undo(wb)).toEqual([fieldPlace('wens')]);
    expect(shown(a)).toEqual({ wens: 'slaap', idee: 'buurt' });
  });

  test.each(['the page as it is', 'the page loaded again'])(
    'that brings an answer of another type is undone too, on %s',
    async (page) => {
      const { browser, a } = await tabs(1);
      type(a, 'wens', 'sport');
      const rows = addRow(toRowId('r-1'), { naam: 'school' })(undefined, 5);
      const file = asFile(plainDossier({ [wb]: { answers: { wens: rows }, unknown: {} } }));
      merge(a, file, 'theirs');
      expect(openIn(a).worksheets[wb]?.answers['wens']?.type).toBe('rows');
      const tab = page === 'the page as it is' ? a : await reload(browser, a);
      tab.modules.files.undoLast();
      expect(shown(tab)).toEqual({ wens: 'sport' });
      expect(openIn(tab).worksheets[wb]?.answers['wens']?.type).toBe('value');
    },
  );

  test('brings worksheets that this page does not show', async () => {
    const { a } = await tabs(1);
    a.store.openStoredAnswers(toWorksheetId('wb-2'));
    a.store.setAnswer(toWorksheetId('wb-2'), toFieldId('doel'), () => ({
      type: 'value',
      value: 'meer',
      changedAt: 3,
    }));
    const fresh = await freshTab();
    merge(fresh, fileOf(a), 'mine');
    expect(fresh.modules.files.readDossier('eerste').dossier.worksheets['wb-2']?.answers).toMatchObject({
      doel: { value: 'meer' },
    });
  });

  test('is seen in what the next file would hold: worksheets that this page does not show, until it is undone', async () => {
    const { a } = await tabs(1);
    type(a, 'wens', 'sport');
    const { $filledWorksheets, followFilledWorksheets } = a.modules.filled;
    followFilledWorksheets();
    expect($filledWorksheets.get()).toEqual([wb]);
    const content = { answers: toAnswers({ code: 'over een jongere' }, 3), unknown: {} };
    merge(a, asFile(plainDossier({ 'wb-big5': content, 'wb-2': content })), 'mine');
    expect($filledWorksheets.get()).toEqual([wb, 'wb-2', 'wb-big5'].sort());
    a.modules.files.undoLast();
    expect($filledWorksheets.get()).toEqual([wb]);
  });

  test('whatever its worksheets are called: all of it, and undone as a whole after the page is loaded again', async () => {
    const { browser, a } = await tabs(1);
    type(a, 'wens', 'sport');
    const content = (value: string) => ({ answers: toAnswers({ wens: value }, 3), unknown: { later: 1 } });
    const file = asFile(
      plainDossier({ 'wb-1a': content('slaap'), constructor: content('x'), 'wb-1b': content('y') }),
    );
    expect(merge(a, file, 'theirs')).toEqual({ ok: true, value: { isUndoKept: true } });
    const said = (tab: FakeTab) =>
      Object.entries(openIn(tab).worksheets).map(([id, { answers }]) => [id, filledIn(answers)]);
    expect(said(a)).toEqual([
      ['constructor', { wens: 'x' }],
      ['wb-1a', { wens: 'slaap' }],
      ['wb-1b', { wens: 'y' }],
    ]);
    expect(openIn(a).worksheets['wb-1b']?.unknown).toEqual({ later: 1 });
    const again = await reload(browser, a);
    again.modules.files.undoLast();
    expect(said(again)).toEqual([
      ['constructor', {}],
      ['wb-1a', { wens: 'sport' }],
      ['wb-1b', {}],
    ]);
  });

  test('is asked about again when another tab changed what was decided, and nothing of that is lost', async () => {
    const { browser, a, b } = await tabs(2);
    type(a, 'wens', 'kort');
    browser.settle();
    const file = asFile(
      plainDossier({ [wb]: { answers: toAnswers({ wens: 'anders', idee: 'erbij' }), unknown: {} } }),
    );
    const decisions = decideIn(a, file, 'theirs');
    type(b, 'wens', 'kort, en een lang nieuw stuk');
    expect(a.modules.files.mergeIntoDossier('eerste', file, decisions)).toEqual({
      ok: false,
      problem: { type: 'changed' },
    });
    expect(stored(browser)).toEqual({ wens: 'kort, en een lang nieuw stuk' });
    expect(a.modules.files.$undoable.get()).toBeUndefined();
    merge(a, file, 'mine');
    browser.settle();
    for (const tab of [a, b])
      expect(shown(tab)).toEqual({ wens: 'kort, en een lang nieuw stuk', idee: 'erbij' });
  });

  test('twice says no more than once', async () => {
    const { a } = await tabs(1);
    type(a, 'wens', 'sport');
    const file = asFile(plainDossier({ [wb]: { answers: toAnswers({ wens: 'slaap' }), unknown: {} } }));
    merge(a, file, 'all');
    merge(a, file, 'all');
    expect(shown(a)).toEqual({ wens: 'sport\n\nUit het bestand:\nslaap' });
  });

  test.each([
    ['there is no room from the start', () => true],
    ['the second worksheet is refused', (key: string) => key.endsWith('wb-2')],
  ])('is merged not at all when %s, and what could be undone still can', async (_name, isRefused) => {
    const { browser, a } = await tabs(1);
    type(a, 'wens', 'sport');
    const two = { answers: toAnswers({ wens: 'slaap', idee: 'lang' }), unknown: {} };
    merge(a, asFile(plainDossier({ [wb]: two })), 'mine');
    const former = a.modules.files.$undoable.get();
    const before = filledIn(openIn(a).worksheets[wb]?.answers ?? {});
    browser.beforeWrite = (key) => {
      if (isRefused(key)) throw new DOMException('full', 'QuotaExceededError');
      return 'write';
    };
    const more = { answers: toAnswers({ plan: 'later' }), unknown: {} };
    expect(merge(a, asFile(plainDossier({ [wb]: more, 'wb-2': more })), 'mine')).toEqual({
      ok: false,
      problem: { type: 'full' },
    });
    expect([shown(a), stored(browser)]).toEqual([before, before]);
    expect(openIn(a).worksheets['wb-2']).toBeUndefined();
    expect(a.modules.files.$undoable.get()).toEqual(former);
  });

  test('one after another are undone together', async () => {
    const { a, file } = await grownApart();
    merge(a, file, 'theirs');
    const next = asFile(plainDossier({ [wb]: { answers: toAnswers({ plan: 'van de ggd' }), unknown: {} } }));
    merge(a, next, 'mine', true);
    expect(shown(a)).toEqual({ wens: 'sport', idee: 'buurt', plan: 'van de ggd' });
    a.modules.files.undoLast();
    expect(shown(a)).toEqual({ wens: 'slaap', idee: 'buurt' });
  });

  test('can be undone on this page when the tab has no room to remember how, and says so', async () => {
    const { a, file } = await grownApart();
    vi.spyOn(a.items, 'set').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(merge(a, file, 'theirs')).toEqual({ ok: true, value: { isUndoKept: false } });
    expect(shown(a)).toEqual({ wens: 'sport', idee: 'buurt' });
    a.modules.files.undoLast();
    expect(shown(a)).toEqual({ wens: 'slaap', idee: 'buurt' });
  });
});

test('whatever file is tried, nothing that is stored changes before the person decides', async () => {
  const { browser, a } = await tabs(1);
  type(a, 'wens', 'sport');
  const file = a.modules.files.dossierFile('eerste', today);
  const text = file.ok ? file.value.text : '';
  const before = new Map(browser.items);
  fc.assert(
    fc.property(fc.nat({ max: text.length }), fc.nat({ max: 255 }), (at, byte) => {
      const bytes = new TextEncoder().encode(text);
      bytes[at % bytes.length] = byte;
      const opened = openSaveFile(bytes.slice(0, byte % 2 === 0 ? bytes.length : at));
      if (opened.ok) a.modules.files.isInBrowser(opened.value.dossier.id);
      expect(browser.items).toEqual(before);
    }),
    { numRuns: 1000 },
  );
});
