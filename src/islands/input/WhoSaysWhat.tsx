/** 'Wie zegt wat': questions down, contributors across. */
export function WhoSaysWhat() {
  return null;
}
