/** pdfjs-dist has no types for the half of it that reads; it is loaded for what it does, nothing is taken from it. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.min.mjs';
