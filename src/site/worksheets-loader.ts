/** The worksheets as Astro's content layer holds them. Build time only. */
import { readdir, readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { parseYaml } from '../schema/parse-yaml.ts';
import { contentFolder } from './content-folder.ts';

const folder = `${contentFolder}/werkbladen`;

/**
 * Reads every worksheet with the parser that reads all other YAML of this site: it takes the same text for the same value
 * everywhere, and what cannot be read ends the build with a sentence for the editor.
 */
export const worksheetsLoader: Loader = {
  name: 'worksheets',
  load: async ({ config, parseData, store, watcher }) => {
    const place = fileURLToPath(new URL(folder, config.root));
    const read = async () => {
      const names = (await readdir(place)).filter((name) => name.endsWith('.yaml')).sort();
      const entries = await Promise.all(
        names.map(async (name) => {
          const file = `${folder}/${name}`;
          const found = parseYaml(await readFile(`${place}/${name}`, 'utf8'), file);
          const data = typeof found === 'object' && found !== null ? { ...found } : {};
          const id = basename(name, '.yaml');
          return { id, filePath: file, data: await parseData({ id, data, filePath: `${place}/${name}` }) };
        }),
      );
      store.clear();
      entries.forEach(store.set);
    };
    await read();
    watcher?.add(place);
    watcher?.on('all', (_, changed) => {
      if (changed.startsWith(place)) return read();
      return undefined;
    });
  },
};
