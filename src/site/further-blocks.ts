/** The building blocks of the method that are elsewhere: `verder.yaml` of this edition. Build time only. */
import { readFile } from 'node:fs/promises';
import { parseYaml } from '../schema/parse-yaml.ts';
import { parseContent, z } from '../schema/schema.ts';
import { contentFolder } from './content-folder.ts';

const file = `${contentFolder}/verder.yaml`;

export const FurtherBlocksSchema = z.array(
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

export async function getFurtherBlocks(): Promise<readonly FurtherBlock[]> {
  return parseContent(FurtherBlocksSchema, parseYaml(await readFile(file, 'utf8'), file), file);
}
