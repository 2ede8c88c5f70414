/** Puts a smaller copy (`.br`, `.gz`) beside every file that gains by it, so that a host sends it without any work. */
import { globSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip, constants as zlib } from 'node:zlib';

/** Extensions of what is text, or compresses like it. Pagefind's own files are compressed already. */
const compressible = ['html', 'css', 'js', 'json', 'svg', 'txt', 'xml', 'ttf'];

const [asBrotli, asGzip] = [promisify(brotliCompress), promisify(gzip)];

export async function compress(folder: string): Promise<void> {
  for (const old of globSync('**/*.{br,gz}', { cwd: folder })) rmSync(join(folder, old));
  await Promise.all(
    globSync(`**/*.{${compressible.join(',')}}`, { cwd: folder })
      .map((file) => join(folder, file))
      .filter((file) => statSync(file).isFile())
      .map(async (file) => {
        const bytes = readFileSync(file);
        const copies = {
          br: await asBrotli(bytes, {
            params: { [zlib.BROTLI_PARAM_QUALITY]: 11, [zlib.BROTLI_PARAM_SIZE_HINT]: bytes.length },
          }),
          gz: await asGzip(bytes, { level: 9 }),
        };
        for (const [extension, copy] of Object.entries(copies))
          if (copy.length < bytes.length) writeFileSync(`${file}.${extension}`, copy);
      }),
  );
}

if (import.meta.main) await compress(process.env['OUT_DIR'] ?? 'dist');
