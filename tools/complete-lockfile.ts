/**
 * Completes package-lock.json for the platforms other than this one.
 *
 * A package with native parts names one optional package per platform. npm leaves those of other platforms out of the lock
 * file at times, and then `npm ci` refuses the lock file as incomplete. This adds an entry for each, with the platform and
 * the checksum that the registry has of it, so that nothing is ever installed unverified.
 * Run it after every change of dependencies: `npm run lockfile`.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

interface LockedPackage {
  readonly version?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly optionalDependencies?: { readonly [name: string]: string };
}

const lock: { readonly packages: { [path: string]: LockedPackage } } = JSON.parse(
  readFileSync('package-lock.json', 'utf8'),
);
const completed: string[] = [];
for (const locked of Object.values(lock.packages))
  for (const [name, range] of Object.entries(locked.optionalDependencies ?? {})) {
    const path = `node_modules/${name}`;
    if (lock.packages[path]?.integrity !== undefined) continue;
    const version = range.replace(/^[\^~]/, '');
    lock.packages[path] = { version, dev: true, optional: true, ...inRegistry(name, version) };
    completed.push(name);
  }

const unverified = Object.entries(lock.packages)
  .filter(([path, { integrity, link }]) => path !== '' && integrity === undefined && link !== true)
  .map(([path]) => path);
if (unverified.length > 0)
  throw new Error(`Without integrity in package-lock.json: ${unverified.join(', ')}`);

const sorted = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync('package-lock.json', `${JSON.stringify({ ...lock, packages: sorted }, null, 2)}\n`);
process.stdout.write(`${completed.length} platform packages completed in package-lock.json\n`);

/** What a lock file says of a package, as the registry has it. @throws Error when the registry does not have it. */
function inRegistry(name: string, version: string): object {
  const fields = ['dist.integrity', 'license', 'os', 'cpu', 'libc', 'engines'];
  const { status, stdout } = spawnSync('npm', ['view', `${name}@${version}`, ...fields, '--json'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`The registry does not have ${name}@${version}`);
  const { 'dist.integrity': integrity, ...rest } = JSON.parse(stdout);
  return { integrity, ...rest };
}
