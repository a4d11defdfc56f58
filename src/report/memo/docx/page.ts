/** A4 with its margins, in twips (1440 an inch). */
export const page = { width: 11906, height: 16838, margin: 1418, footer: 709 } as const;

/** The width between the margins, in twips. */
export const textWidth = page.width - 2 * page.margin;
