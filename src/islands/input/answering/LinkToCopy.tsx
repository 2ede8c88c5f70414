import { answeringText } from '../../../text/answering.ts';

/** Where the browser does not let the site copy: the link itself, chosen as a whole once it has the focus. */
export function LinkToCopy({ link }: { readonly link: string }) {
  return (
    <label className="answering__link">
      <span>{answeringText.send.notCopied}</span>
      <textarea
        className="utrecht-textarea utrecht-textarea--html-textarea"
        readOnly
        rows={3}
        value={link}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
    </label>
  );
}
