/**
 * jsPDF is one file with all that it can do: pictures in six formats, forms, tables, web pages, a canvas. A worksheet's PDF
 * needs a third of that. Each ability is a statement or a few that add methods to jsPDF; those that add what the site never
 * calls are left out here, and the bundler drops what only they used. What acts by itself while a file is written stays.
 */

/**
 * What a statement of jsPDF 4.2.1 has in it, and no other has; of a pair, the first and the last of a series. So all that
 * is left out is known, and a new version is looked at again.
 */
const unused = [
  ["from 'fast-png'"],
  ['jsPDFAPI.__acroform__ = {}', 'var AcroForm = jsPDF.AcroForm'],
  ['jsPDFAPI.addImage ='],
  ['jsPDFAPI.autoPrint ='],
  ['this.canvas = new Canvas()'],
  ['jsPDFAPI.cell ='],
  ['this.context2d = new Context2D('],
  ['jsPDFAPI.loadFile ='],
  ['jsPDFAPI.html ='],
  ['jsPDFAPI.addJS ='],
  ['jsPDFAPI.processJPEG ='],
  ['jsPDF.API.processPNG ='],
  ['jsPDFAPI.processGIF89A ='],
  ['function BmpDecoder(', 'jsPDFAPI.processBMP ='],
  ['function WebPDecoder(', 'jsPDFAPI.processWEBP ='],
  ['jsPDFAPI.processRGBA ='],
  ['jsPDFAPI.setLanguage ='],
  ['jsPDFAPI.addSvgAsImage ='],
  ['jsPDFAPI.putTotalPages ='],
  ['export { AcroForm'],
];

/** @returns {import('vite').Plugin} */
export function leanJsPdf() {
  return {
    name: 'lean-jspdf',
    enforce: 'pre',
    resolveId(id) {
      // As it was written: minified, it cannot be taken apart.
      return id === 'jspdf' ? this.resolve('jspdf/dist/jspdf.es.js') : null;
    },
    transform: {
      filter: { id: /\/jspdf\.es\.js/ },
      handler(code) {
        return { code: leanSource(code, this.parse(code).body), map: null };
      },
    },
  };
}

/**
 * @param {string} code
 * @param {readonly { readonly start: number, readonly end: number }[]} statements
 */
function leanSource(code, statements) {
  const sources = statements.map(({ start, end }) => code.slice(start, end));
  const placeOf = (mark) => {
    const places = sources.flatMap((source, at) => (source.includes(mark) ? [at] : []));
    if (places.length !== 1)
      throw new Error(`jsPDF has '${mark}' in ${places.length} statements: see tools/lean-jspdf.mjs.`);
    return places[0];
  };
  const series = unused.map(([first, last = first]) => [placeOf(first), placeOf(last)]);
  const isUsed = (_, at) => series.every(([first, last]) => at < first || at > last);
  return [...sources.filter(isUsed), 'export { jsPDF };'].join('\n');
}
