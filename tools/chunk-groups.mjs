/**
 * What the islands of a worksheet share goes into one file, and so does what those about dossiers share beside it. Left
 * alone, the bundler makes a dozen small ones of it, which together are a quarter larger once compressed: each begins
 * with an empty dictionary. What scripts of other pages need too stays out of both.
 */

const worksheetIsland = /\/islands\/worksheet\/Worksheet(?:Part|Actions|StatusBar)\.tsx$/;
const dossierIsland = /\/islands\/(?:dossier\/\w+|files\/open\/ask-about-file)\.tsx$/;

const pdfEntry = /\/islands\/pdf\/make-pdf-file\.ts$/;

/** The bundler's own helper for loading on demand serves every page. */
const pageScript = /astro\?astro&type=script|preload-helper/;

/** Earlier groups take their modules first, with what those import. */
export const chunkGroups = [
  // With what Astro and nanostores add to it: whoever needs one needs all.
  {
    name: 'react',
    test: /\/node_modules\/(?:react|react-dom|scheduler|@astrojs\/react|@nanostores\/react)\//,
    priority: 3,
  },
  { name: inGroup('pagina', (count) => count(pageScript) > 0 && count(/./) > 1), priority: 2 },
  {
    name: inGroup(
      'werkblad',
      (count) => count(worksheetIsland) > 0 && count(worksheetIsland) + count(dossierIsland) > 1,
    ),
    priority: 1,
  },
  {
    // A PDF takes the dossier along; it needs no more of what dossiers are looked after with.
    name: inGroup('bestand', (count) => count(pdfEntry) > 0 && count(dossierIsland) > 0),
    priority: 1,
  },
  { name: inGroup('dossiers', (count) => count(dossierIsland) > 1), priority: 0 },
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
