/** Characters on the page to hand out: what is longer is to be read in the report, and would take long to set. */
export const longest = { title: 160, line: 120, text: 600, issue: 700 } as const;
