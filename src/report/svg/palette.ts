/** The colours of a picture. Each is also told apart by shape, since memos are printed in black and white. */
export interface Palette {
  readonly ink: string;
  /** For text that stands back; still dark enough to read. */
  readonly soft: string;
  readonly line: string;
  readonly paper: string;
  /** For what weighs most, with `onStrong` for text upon it. */
  readonly strong: string;
  readonly onStrong: string;
  /** For what weighs less. */
  readonly tint: string;
  /** Behind what is so now. */
  readonly wash: string;
  readonly against: string;
}

/** The colours of the page that a picture stands in, light or dark: its style sheet gives each of them. */
export const pagePalette: Palette = {
  ink: "var(--ink)",
  soft: "var(--soft)",
  line: "var(--line)",
  paper: "var(--paper)",
  strong: "var(--strong)",
  onStrong: "var(--onStrong)",
  tint: "var(--tint)",
  wash: "var(--wash)",
  against: "var(--against)",
};

/** The colours of a palette for the style sheet of a page, under the names by which {@link pagePalette} asks for them. */
export function paletteVariables(palette: Palette): string {
  return Object.entries(palette)
    .map(([name, colour]) => `--${name}: ${colour};`)
    .join(" ");
}

/** Fixed colours for white paper. */
export const paperPalette: Palette = {
  ink: "#1c232b",
  soft: "#515b66",
  line: "#c9d0d7",
  paper: "#ffffff",
  strong: "#1d4e79",
  onStrong: "#ffffff",
  tint: "#c3d8ea",
  wash: "#eef4f9",
  against: "#a13d12",
};

/** Fixed colours for a dark screen. */
export const nightPalette: Palette = {
  ink: "#e7ebef",
  soft: "#a9b4bf",
  line: "#3a444e",
  paper: "#171c21",
  strong: "#8dbde6",
  onStrong: "#0d1a26",
  tint: "#2b4a66",
  wash: "#1d2833",
  against: "#f0a27e",
};
