import type { Palette } from "../../diagnostics/palette.ts";
import type { DialogueWording } from "../../language/dialogue-wording.ts";

/** How things are drawn and said. */
export interface Style {
  readonly palette: Palette;
  readonly words: DialogueWording;
}

/** The room that there is on the terminal. */
export interface Room {
  readonly columns: number;
  readonly rows: number;
}
