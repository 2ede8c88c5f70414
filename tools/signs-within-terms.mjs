/**
 * A full stop or a comma after a term is a part of it: the component sets both where no line breaks. A button is a box of its
 * own, and WebKit may end a line between such a box and a sign that stands outside what keeps it together.
 */

/**
 * Hands the signs that follow a `<Begrip>` in a page over to it.
 * @returns {import('vite').Plugin}
 */
export function signsWithinTerms() {
  return {
    name: 'signs-within-terms',
    enforce: 'pre',
    transform: {
      filter: { id: /\.mdx(?:\?|$)/ },
      handler: (code) => ({ code: moveSigns(code), map: null }),
    },
  };
}

/** @param {string} mdx */
export function moveSigns(mdx) {
  return mdx.replaceAll(
    /<Begrip id="([^"]+)">([^<]*)<\/Begrip>([.,:;!?)’”]+)/g,
    '<Begrip id="$1" signs="$3">$2</Begrip>',
  );
}
