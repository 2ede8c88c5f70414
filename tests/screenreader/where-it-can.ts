/**
 * The last step of `npm test`: listens to what may not be missed where Orca is there, or comes within a minute in CI. Elsewhere it
 * says why it does not.
 */
import { spawnSync } from 'node:child_process';
import { findProgram, isCi } from '../setup/programs.ts';

/** ms */
const minute = 60_000;

const runs = (timeout: number | undefined, ...args: readonly string[]) =>
  spawnSync(process.execPath, args, { stdio: 'inherit', timeout }).status === 0;

if (findProgram('orca') === undefined && !isCi())
  process.stdout.write(
    'Nothing is listened to: Orca is not installed. `npm run test:screenreader` installs it.\n',
  );
else if (!runs(minute, 'tests/screenreader/prepare.ts'))
  process.stdout.write('Nothing is listened to: Orca and what it needs did not come within a minute.\n');
else {
  const core = ['--config', 'tests/screenreader/vitest.config.ts', '-t', 'may not be missed'];
  if (!runs(undefined, 'node_modules/vitest/vitest.mjs', 'run', ...core)) process.exitCode = 1;
}
