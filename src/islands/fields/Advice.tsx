/** Advice beside an answer. It never blocks, so it is no error. */
export function Advice({ texts }: { readonly texts: readonly string[] }) {
  return texts.map((text) => (
    <p className="question__advice" key={text}>
      {text}
    </p>
  ));
}
