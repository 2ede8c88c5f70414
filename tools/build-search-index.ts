/**
 * Makes the Pagefind index of the built pages.
 *
 * Pagefind never indexes `label`, so the questions of the worksheets would not be found. Each page is therefore
 * handed to it as a copy in which labels are spans; the pages themselves stay as they are.
 */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as pagefind from 'pagefind';

const folder = process.env['OUT_DIR'] ?? 'dist';

const { index, errors } = await pagefind.createIndex({ forceLanguage: 'nl' });
if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
try {
  for (const sourcePath of globSync('**/*.html', { cwd: folder })) {
    const content = readFileSync(join(folder, sourcePath), 'utf8').replace(/<(\/?)label\b/g, '<$1span');
    const added = await index.addHTMLFile({ sourcePath, content });
    if (added.errors.length > 0)
      throw new Error(`Pagefind refused ${sourcePath}: ${added.errors.join('; ')}`);
  }
  const written = await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  if (written.errors.length > 0) throw new Error(`Pagefind wrote no index: ${written.errors.join('; ')}`);
} finally {
  await pagefind.close();
}
