/**
 * Loading on demand without Vite's preload helper: 0.9 KB on every page, to fetch what a chunk needs a little earlier and
 * the styles it brings. Here no such chunk brings styles (a page links all of its own), and chunks are not deep.
 */

/**
 * The bundler fails when a chunk brings styles all the same: nobody would load them.
 * @returns {import('vite').Plugin}
 */
export function lightPreload() {
  let isAsked = false;
  return {
    name: 'light-preload',
    enforce: 'pre',
    load(id) {
      if (id !== '\0vite/preload-helper.js') return null;
      isAsked = true;
      return 'export const __vitePreload = (load) => load();';
    },
    configEnvironment: (name) => (name === 'client' ? { build: { modulePreload: false } } : null),
    writeBundle(_, bundle) {
      if (this.environment.name === 'client' && !isAsked)
        throw new Error(
          'Vite no longer asks for its preload helper by this name: see tools/light-preload.mjs.',
        );
      for (const { type, fileName, code } of Object.values(bundle))
        if (type === 'chunk' && /mapDeps=.*\.css"/.test(code))
          throw new Error(
            `${fileName} loads on demand what brings styles: link those in the page that uses it.`,
          );
    },
  };
}
