import { useAnnounced } from '../dialog/announce.ts';

/** Advice beside an answer. It never blocks, so it is no error. */
export function Advice({ texts }: { readonly texts: readonly string[] }) {
  useAnnounced(texts.join(' '));
  return texts.map((text) => (
    <p className="question__advice" key={text}>
      {text}
    </p>
  ));
}
