/** The building blocks of the method that are elsewhere: `verder.yaml` of this edition. Build time only. */
import { existsSync, readFileSync } from 'node:fs';
import { parseYaml } from '../schema/parse-yaml.ts';
import { parseContent, z } from '../schema/schema.ts';
import { contentFolder } from './content-folder.ts';

const file = `${contentFolder}/verder.yaml`;

const FurtherBlocksSchema = z.array(
  z.strictObject({
    code: z.string().trim().min(1),
    title: z.string().trim().min(1),
    /** Without one it is only named. */
    address: z
      .string()
      .regex(/^https:\/\/\S+$/)
      .optional(),
  }),
);

export type FurtherBlock = z.output<typeof FurtherBlocksSchema>[number];

/** None in an edition without that file. */
export function getFurtherBlocks(): readonly FurtherBlock[] {
  return existsSync(file) ? parseFurtherBlocks(readFileSync(file, 'utf8'), file) : [];
}

/** @throws Error that names the file and every problem in it, in Dutch. */
export function parseFurtherBlocks(yaml: string, name: string): readonly FurtherBlock[] {
  return parseContent(FurtherBlocksSchema, parseYaml(yaml, name), name);
}
