/**
 * Every island of a worksheet comes from one entry, and so does every island of the page about dossiers: what a page needs
 * comes together. Left alone, the bundler makes a file of each set of modules that the same entries need: a dozen small ones,
 * which together are a quarter larger once compressed, since each begins with an empty dictionary. Here there are three for
 * islands: what both kinds of page need, and for each kind what is loaded on demand beside it too. What only an entry needs
 * is in the entry itself.
 */

const worksheetIslands = /\/islands\/worksheet\/worksheet-islands\.ts$/;
const dossierIslands = /\/islands\/dossier\/dossier-islands\.ts$/;
const pdfEntry = /\/islands\/pdf\/make-pdf-file\.ts$/;
const checkEntry = /\/islands\/download\/check-personal-data\.tsx$/;
const anyEntry = /./;
/** Pages of the work beside the dossiers: each shows something of the open one. */
const besideDossiers = /\/islands\/(?:meeting(?:\/forms)?|input\/asking)\/[^/]+$/;
const answeringEntry = /\/islands\/input\/answering\/AnswerInvitation\.tsx$/;

/** The bundler's own helper for loading on demand serves every page. */
const pageScript = /astro\?astro&type=script|preload-helper/;

/** Earlier groups take their modules first, with what those import. */
export const chunkGroups = [
  // With how it works here: whoever needs one needs all.
  {
    name: 'preact',
    test: /\/(?:node_modules|islands)\/preact\//,
    priority: 4,
  },
  { name: inGroup('pagina', (count) => count(pageScript) > 0 && count(anyEntry) > 1), priority: 3 },
  {
    name: inGroup('gedeeld', (count) => count(dossierIslands) > 0 && count(worksheetIslands) > 0),
    priority: 2,
  },
  {
    // How it is packed: who answers an invitation needs that and no more of what is kept of a dossier.
    name: inGroup(
      'inbreng',
      (count) =>
        count(answeringEntry) > 0 && count(worksheetIslands) === 0 && count(pdfEntry) + count(checkEntry) > 0,
    ),
    priority: 1.5,
  },
  {
    name: inGroup('antwoord', (count) => count(dossierIslands) > 0 && count(answeringEntry) > 0),
    priority: 0.5,
  },
  {
    name: inGroup('werkblad', (count) => count(worksheetIslands) > 0 && count(anyEntry) > 1),
    priority: 1,
  },
  {
    // A PDF takes the dossier along, and the check before a download reads it; they need no more of what dossiers are looked after with.
    name: inGroup('bestand', (count) => count(pdfEntry) + count(checkEntry) > 0 && count(dossierIslands) > 0),
    priority: 1,
  },
  {
    name: inGroup('werk', (count) => count(dossierIslands) > 0 && count(besideDossiers) > 0),
    priority: 0.25,
  },
  {
    name: inGroup('dossiers', (count) => count(dossierIslands) > 0 && count(anyEntry) > 1),
    priority: 0,
  },
];

/**
 * @param {string} name
 * @param {(count: (entry: RegExp) => number) => boolean} belongs told how many entries of a kind reach the module
 */
function inGroup(name, belongs) {
  return (id, context) => {
    const entries = entriesOf(id, context);
    return belongs((pattern) => entries.filter((entry) => pattern.test(entry)).length) ? name : null;
  };
}

/** The modules from which this one is reached by static imports, and that nothing imports statically in turn. */
function entriesOf(id, context) {
  const seen = new Set();
  const entries = [];
  const visit = (module) => {
    if (seen.has(module)) return;
    seen.add(module);
    const { importers = [] } = context.getModuleInfo(module) ?? {};
    if (importers.length === 0) entries.push(module);
    importers.forEach(visit);
  };
  visit(id);
  return entries;
}
