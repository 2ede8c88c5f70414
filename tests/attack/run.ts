/**
 * `npm run attack` runs every attack in this folder on the built site, `npm run attack -- pdf` the one in `pdf.attack.ts`.
 * Too slow for `npm test`: run it after a change in what reads files or storage. It fails when anything gave way.
 */
import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Attack } from './attack.ts';

const folder = fileURLToPath(new URL('.', import.meta.url));
const say = (line: string) => process.stdout.write(`${line}\n`);
const wanted = process.argv.slice(2);
let failures = 0;
for (const file of globSync('*.attack.ts', { cwd: folder }).sort()) {
  if (wanted.length > 0 && !wanted.includes(file.replace('.attack.ts', ''))) continue;
  const { attack }: { readonly attack: Attack } = await import(`./${file}`);
  for (const report of await attack()) {
    failures += report.failures.length;
    say(`\n${report.title}: ${report.tries} tries, ${report.failures.length} gave way`);
    for (const line of [...report.figures, ...report.failures.map((failure) => `FAILED ${failure}`)])
      say(`  ${line}`);
  }
}
process.exit(failures === 0 ? 0 : 1);
