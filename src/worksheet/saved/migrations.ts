/**
 * How text of an older version of a format is brought up to date: by named steps, each from one version to the next.
 *
 * Rules: a version that was ever released can be opened for ever; its step is never changed afterwards. For every
 * version there is a frozen file in `tests/fixtures/saved/` with what it opens to, and a test that fails when one is
 * missing. A version goes up only when older sites could not read, or would spoil, what is written now: a key that is
 * merely new does not need it, since unknown keys are kept (see `open-answers.ts`).
 */

import { parseJson } from '../../basics/parse-json.ts';
import { failed, ok, type Result } from '../../basics/result.ts';
import { isRecord } from './open-answers.ts';

type Json = Record<string, unknown>;

export interface Migration {
  /** The version it makes; the one before is what it takes. */
  readonly to: number;
  /** What it does, as a verb: 'SplitTitle'. */
  readonly name: string;
  readonly migrate: (json: Json) => Json;
}

/** What text calls itself, and how older versions of it come up to date. */
export interface Format {
  readonly name: string;
  readonly version: number;
  /** From version 1 to `version` without a gap. */
  readonly migrations: readonly Migration[];
}

export type FormatProblem = { readonly type: 'not-json' } | VersionProblem;

export type VersionProblem =
  | { readonly type: 'other-format' }
  | { readonly type: 'newer-format'; readonly formatVersion: number };

/** The JSON in the text, as the present version of the format has it. Its content is still not trusted. */
export function openFormat(text: string, format: Format): Result<Json, FormatProblem> {
  let json: unknown;
  try {
    json = parseJson(text);
  } catch {
    return failed({ type: 'not-json' });
  }
  return upToDate(json, format);
}

/** The same for what was parsed already. */
export function upToDate(json: unknown, format: Format): Result<Json, VersionProblem> {
  if (!isRecord(json) || json['format'] !== format.name) return failed({ type: 'other-format' });
  const version = json['formatVersion'];
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    return failed({ type: 'other-format' });
  if (version > format.version) return failed({ type: 'newer-format', formatVersion: version });
  const steps = format.migrations.filter(({ to }) => to > version);
  return ok(steps.reduce((older, { to, migrate }): Json => ({ ...migrate(older), formatVersion: to }), json));
}
