/** Where the pages, worksheets and glossary of this edition stand, from the project's root. Build time only. */
export const contentFolder = process.env['CONTENT_DIR'] ?? 'content';
