import { paperPalette } from "../svg/palette.ts";

const { ink, soft, line, strong, onStrong, tint, wash, against, paper } = paperPalette;

/** The colours of a memo in Word, as RRGGBB: those of the pictures on white paper. */
export const colors = {
  ink: hex(ink),
  soft: hex(soft),
  line: hex(line),
  strong: hex(strong),
  onStrong: hex(onStrong),
  tint: hex(tint),
  wash: hex(wash),
  against: hex(against),
  paper: hex(paper),
  gap: "FFF2A8",
} as const;

function hex(color: string): string {
  return color.replace("#", "").toUpperCase();
}
