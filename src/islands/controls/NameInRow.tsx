interface Props {
  readonly name: string;
  /** For screen readers: the row it is in, or what else tells it from others of the same name. */
  readonly within: string | undefined;
}

/** One that does not break: at the start of what is out of sight Chromium leaves out any other, and the words run together. */
const space = '\u00a0';

/** What a question or a button is called. Each piece has an element of its own: see tools/lint/text-nodes.ts. */
export function NameInRow({ name, within }: Props) {
  return (
    <>
      <span>{name}</span>
      {within !== undefined && <span className="visually-hidden">{`${space}(${within})`}</span>}
    </>
  );
}
