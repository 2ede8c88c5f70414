interface Props {
  readonly name: string;
  /** For screen readers: the row it is in, or what else tells it from others of the same name. */
  readonly within: string | undefined;
  /** In a legend Chromium leaves out a space at the start of what is out of sight, and the words run together. */
  readonly isLegend?: true;
}

/** What a question or a button is called. Each piece has an element of its own: see tools/lint/text-nodes.ts. */
export function NameInRow({ name, within, isLegend }: Props) {
  return (
    <>
      <span>{name}</span>
      {within !== undefined && (
        <span className="visually-hidden">{`${isLegend ? '\u00a0' : ' '}(${within})`}</span>
      )}
    </>
  );
}
