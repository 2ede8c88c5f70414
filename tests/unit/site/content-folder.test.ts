import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { findContent } from '../../../src/site/content-folder.ts';
import { buildText } from '../../../src/text/build.ts';

test('the folder with the content is one within the project', () => {
  expect(findContent('content')).toBe('content');
});

test.each([
  ['that is not there', 'niet-hier', buildText.noContent],
  ['that is named from the root of the disk', resolve('content'), buildText.contentOutside],
])('a folder %s ends the build with what to do', (_, folder, problem) => {
  expect(() => findContent(folder)).toThrow(problem);
  expect(() => findContent(folder)).toThrow(folder);
});
