/** What a desk with a screen reader needs: installed on Debian where that may be, else said. */
import { spawnSync } from 'node:child_process';
import { ensurePrograms, findProgram } from '../setup/programs.ts';

const wanted = ['Xvfb', 'dbus-daemon', 'openbox', 'xdotool', 'firefox-esr', 'orca'] as const;
const dutch = 'nl_NL.UTF-8';

const has = (locale: string) =>
  spawnSync('locale', ['-a'], { encoding: 'utf8' })
    .stdout?.toLowerCase()
    .includes(locale.toLowerCase().replace('-', '')) === true;

ensurePrograms(wanted);
if (!has(dutch) && process.getuid?.() === 0)
  spawnSync('localedef', ['-i', 'nl_NL', '-f', 'UTF-8', dutch], { stdio: 'inherit' });
if (!has(dutch)) {
  process.stdout.write(`Orca speaks Dutch with the locale ${dutch}, which is not there.\n`);
  process.exitCode = 1;
}
if (wanted.some((program) => findProgram(program) === undefined)) process.exitCode = 1;
