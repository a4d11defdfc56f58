/** Gives text a colour or weight; what it returns has the same width on screen. */
export type Paint = (text: string) => string;

/** The colours that mixwijzer uses; the caller decides whether they do anything. */
export interface Palette {
  readonly red: Paint;
  readonly yellow: Paint;
  readonly green: Paint;
  readonly cyan: Paint;
  readonly blue: Paint;
  readonly magenta: Paint;
  readonly dim: Paint;
  readonly bold: Paint;
}

const plain: Paint = (text) => text;

/** The palette that leaves text as it is. */
export const plainPalette: Palette = {
  red: plain,
  yellow: plain,
  green: plain,
  cyan: plain,
  blue: plain,
  magenta: plain,
  dim: plain,
  bold: plain,
};
