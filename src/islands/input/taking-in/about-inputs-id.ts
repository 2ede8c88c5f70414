/** Of what is said of inputs that came in, beside the title of the dialog. */
export const aboutInputsId = 'over-de-inbreng';
