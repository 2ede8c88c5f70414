/**
 * Completes package-lock.json for the platforms other than this one.
 *
 * A package with native parts names one optional package per platform. Where the registry in use lacks those of other
 * platforms, npm leaves them out of the lock file, and then `npm ci` refuses the lock file as incomplete. This adds an
 * entry for each, with the platform its name says, so that `npm ci` skips it here and installs it where it fits.
 * Run it after every change of dependencies: `npm run lockfile`.
 */
import { readFileSync, writeFileSync } from 'node:fs';

interface LockedPackage {
  readonly version?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly libc?: readonly string[];
  readonly optionalDependencies?: { readonly [name: string]: string };
}

const systems = [
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
];
const processors = [
  'arm',
  'arm64',
  'ia32',
  'loong64',
  'mips64el',
  'ppc64',
  'riscv64',
  's390x',
  'wasm32',
  'x64',
];

const lock: { readonly packages: { [path: string]: LockedPackage } } = JSON.parse(
  readFileSync('package-lock.json', 'utf8'),
);
const added: string[] = [];
for (const locked of Object.values(lock.packages))
  for (const [name, range] of Object.entries(locked.optionalDependencies ?? {})) {
    const path = `node_modules/${name}`;
    if (lock.packages[path] !== undefined) continue;
    lock.packages[path] = {
      version: range.replace(/^[\^~]/, ''),
      dev: true,
      optional: true,
      ...platformOf(name),
    };
    added.push(name);
  }

const sorted = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync('package-lock.json', `${JSON.stringify({ ...lock, packages: sorted }, null, 2)}\n`);
process.stdout.write(`${added.length} platform packages added to package-lock.json\n`);

function platformOf(name: string): Pick<LockedPackage, 'os' | 'cpu' | 'libc'> {
  const words = name.split(/[/-]/).map((word) => (word === 'windows' ? 'win32' : word));
  const system = systems.find((candidate) => words.includes(candidate));
  const processor = processors.find((candidate) => words.includes(candidate));
  const libc =
    words.includes('musl') || words.includes('linuxmusl')
      ? 'musl'
      : words.includes('gnu')
        ? 'glibc'
        : undefined;
  return {
    ...(system === undefined ? {} : { os: [system] }),
    ...(processor === undefined ? {} : { cpu: [processor] }),
    ...(libc === undefined ? {} : { libc: [libc] }),
  };
}
