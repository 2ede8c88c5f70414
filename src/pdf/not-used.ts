/**
 * Takes the place of what jsPDF imports for HTML, SVG and PNG (html2canvas, canvg, dompurify, fast-png): the worksheets
 * have none, and without it 100 KB more would be loaded. The aliases are in the site's Vite configuration.
 */
export function decode(): never {
  throw new Error('Images are no part of a worksheet PDF');
}

export default decode;
