/** The glossary as Astro's content layer holds it. Build time only. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { contentFolder } from './content-folder.ts';
import { parseGlossary, TermSchema } from './glossary.ts';

const file = `${contentFolder}/begrippen.yaml`;

/**
 * Reads the glossary as a whole. Astro's own loader for one file goes on when the YAML cannot be read and lets the
 * last of two terms with the same id win; here both end the build with a sentence for the editor.
 */
export const glossaryLoader: Loader = {
  name: 'glossary',
  schema: TermSchema,
  load: async ({ config, parseData, store, watcher }) => {
    const path = fileURLToPath(new URL(file, config.root));
    const read = async () => {
      const terms = parseGlossary(await readFile(path, 'utf8'), file);
      store.clear();
      for (const term of terms)
        store.set({ id: term.id, data: await parseData({ id: term.id, data: term, filePath: path }) });
    };
    await read();
    watcher?.add(path);
    watcher?.on('change', (changed) => {
      if (changed === path) return read();
      return undefined;
    });
  },
};
