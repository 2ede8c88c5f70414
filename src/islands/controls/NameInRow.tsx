interface Props {
  readonly name: string;
  /** For screen readers: the row it is in, or what else tells it from others of the same name. */
  readonly within: string | undefined;
}

/** What a question or a button is called. Each piece has an element of its own: see tools/lint/text-nodes.ts. */
export function NameInRow({ name, within }: Props) {
  return (
    <>
      <span>{name}</span>
      {within !== undefined && <span className="visually-hidden">{` (${within})`}</span>}
    </>
  );
}
