/**
 * Finds the programs that tests need beside Chromium: those that look at PDFs and office files, web servers, and other browsers. Run with their names it
 * installs what is missing where it can, and says what it does. A test that needs one which is not there is skipped with the
 * reason; in CI it fails, where the program is one that CI has to have.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

interface KnownProgram {
  /** What to install on Debian. */
  readonly packages: readonly string[];
  readonly isNeededInCi: boolean;
}

const programs = {
  qpdf: { packages: ['qpdf'], isNeededInCi: true },
  pdfinfo: { packages: ['poppler-utils'], isNeededInCi: true },
  mutool: { packages: ['mupdf-tools'], isNeededInCi: true },
  soffice: { packages: ['libreoffice-writer-nogui', 'libreoffice-calc-nogui'], isNeededInCi: true },
  pdftotext: { packages: ['poppler-utils'], isNeededInCi: true },
  nginx: { packages: ['nginx', 'libnginx-mod-http-brotli-static'], isNeededInCi: true },
  // Only the program. As services, nginx and Caddy may also start on port 80 where there is an init system.
  apache2: { packages: ['apache2-bin'], isNeededInCi: false },
  caddy: { packages: ['caddy'], isNeededInCi: false },
  'firefox-esr': { packages: ['firefox-esr'], isNeededInCi: true },
  WebKitWebDriver: { packages: ['webkit2gtk-driver'], isNeededInCi: true },
  Xvfb: { packages: ['xvfb'], isNeededInCi: true },
  'dbus-run-session': { packages: ['dbus'], isNeededInCi: true },
  'dbus-daemon': { packages: ['dbus'], isNeededInCi: false },
  openbox: { packages: ['openbox'], isNeededInCi: false },
  xdotool: { packages: ['xdotool'], isNeededInCi: false },
  // With what speaks for it, what it asks of a desktop, and its language.
  orca: {
    packages: [
      'orca',
      'at-spi2-core',
      'python3-pyatspi',
      'python3-speechd',
      'gir1.2-atspi-2.0',
      'gir1.2-wnck-3.0',
      'gsettings-desktop-schemas',
      'dconf-gsettings-backend',
      'libglib2.0-bin',
      'locales',
      'firefox-esr-l10n-nl',
    ],
    isNeededInCi: false,
  },
} as const satisfies { readonly [name: string]: KnownProgram };

export type Program = keyof typeof programs;

/** Servers stand beside what a person's own PATH has. */
const places = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin'];

/** Its whole path; `undefined` when it is not installed. */
export function findProgram(program: Program): string | undefined {
  const file = process.platform === 'win32' ? `${program}.exe` : program;
  return places.map((place) => join(place, file)).find((path) => existsSync(path));
}

/** What to do about a program that is not there. */
export function howToInstall(program: Program): string {
  return `${program} is not installed; on Debian: apt-get install ${programs[program].packages.join(' ')}`;
}

/** Whether a test may do without. */
export function mayBeMissing(program: Program): boolean {
  return !isCi() || !programs[program].isNeededInCi;
}

/** Whoever starts a run says so in `CI`, as `.ci/run` and every host of repositories do. */
export function isCi(): boolean {
  return !['', '0', 'false'].includes(process.env['CI'] ?? '');
}

/** Installs what is missing where it may. In CI what cannot be had makes this process end with an error. */
export function ensurePrograms(wanted: readonly Program[]): void {
  const say = (sentence: string) => process.stdout.write(`${sentence}\n`);
  const run = (command: string, ...options: readonly string[]) =>
    spawnSync(command, options, { stdio: 'inherit' }).status === 0;

  const missing = wanted.filter((program) => findProgram(program) === undefined);
  if (missing.length > 0 && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    say(
      `Programs for the tests are missing. Installing them: apt-get install ${missing.flatMap((program) => programs[program].packages).join(' ')}`,
    );
    run('apt-get', 'update');
    for (const program of missing)
      run('apt-get', 'install', '--yes', '--no-install-recommends', ...programs[program].packages);
  }
  for (const program of wanted) {
    const path = findProgram(program);
    if (path !== undefined) say(`${program}: ${path}`);
    else if (mayBeMissing(program)) say(`${howToInstall(program)}. Tests that need it are skipped.`);
    else {
      say(`${howToInstall(program)}. Tests that need it fail.`);
      process.exitCode = 1;
    }
  }
}

if (import.meta.main) {
  const isKnown = (name: string): name is Program => name in programs;
  ensurePrograms(process.argv.slice(2).filter(isKnown));
}
