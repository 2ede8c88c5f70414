/** What came in: files, links and PDFs, and who sent what. */
export function ReceivedInputs() {
  return null;
}
