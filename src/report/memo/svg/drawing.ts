import type { Palette } from "./palette.ts";

/** What a picture is drawn with: how wide it is, in which colours, and how it writes a number. */
export interface Pen {
  readonly width: number;
  readonly palette: Palette;
  readonly decimal: (value: number) => string;
}

/** A picture without what stands around it, and how high it came out. */
export interface Drawing {
  readonly height: number;
  readonly shapes: readonly string[];
  /** What it shows beyond the figure's own alternative text, in words. */
  readonly told: string;
}

/** Sizes of letters, in pixels. */
export const letters = { text: 14, small: 12.5 } as const;

/** Below this width a picture puts under each other what it else puts side by side. */
export const narrow = 480;
