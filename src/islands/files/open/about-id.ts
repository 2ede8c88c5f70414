/** Of what is said of a file beside the title of the dialog, at each step. */
export const aboutId = 'over-het-bestand';
