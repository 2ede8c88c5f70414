import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { textBesideElements } from '../../../tools/lint/text-nodes.ts';

/** TypeScript reads the types of Preact. */
const timeout = 120_000;

const made = 'src/islands/made-for-a-test.tsx';

/** Each line that a translator could break says so. */
const source = `import type { ReactNode } from 'preact/compat';
interface Props { readonly words: string; readonly count: number; readonly is: boolean; readonly nodes: ReactNode }
function Words({ words, is }: Props) { return is ? words : <b>{words}</b>; }
function Box({ nodes }: { readonly nodes: ReactNode }) { return <p><i />{nodes}</p>; }
function Holder({ children }: { readonly children: ReactNode }) { return <div><i />{children}</div>; }
export function Made(all: Props) {
  const { words, count, is, nodes } = all;
  return (
    <>
      <p>{words}</p>
      <p>{is && words}</p>
      <p>{\`\${words} (\${count})\`}</p>
      <p><b>{words}</b> <i>{count}</i>{' '}{is && <u>{words}</u>}</p>
      <p>{nodes}<Box nodes={nodes} /></p>
      <Holder><b>{words}</b></Holder>
      <p>{words}{count}</p> {/* broken */}
      <p>Words {count}</p> {/* broken */}
      <p>{is && <b />}{words}</p> {/* broken */}
      <p>{is && words}<b /></p> {/* broken */}
      <p>{[words]}<b /></p> {/* broken */}
      <p><Words {...all} /><b /></p> {/* broken */}
      <Holder>{words}</Holder> {/* broken */}
      <>{words}</> {/* broken */}
    </>
  );
}
`;

test('text that Preact may change is the only child of its element, so that a browser’s translation breaks nothing', {
  timeout,
}, () => {
  const found = textBesideElements([...globSync('src/**/*.tsx'), made], new Map([[made, source]]));
  expect(found.filter(({ file }) => file !== made)).toEqual([]);

  const lines = source.split('\n').flatMap((line, at) => (line.includes('broken') ? [at + 1] : []));
  expect([...new Set(found.map(({ line }) => line))]).toEqual(lines);
});
