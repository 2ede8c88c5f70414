/** Who asks: the questions to choose from, and the invitations that went out. */
export function AskPartners() {
  return null;
}
