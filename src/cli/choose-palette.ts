import { type Palette, plainPalette } from "../diagnostics/palette.ts";
import type { Io, Stream } from "./io.ts";

/**
 * The colours for a stream: none with --no-color; else as FORCE_COLOR or NO_COLOR say, in that order as in Node.js;
 * else colours on a terminal that has them.
 */
export async function choosePalette(io: Io, stream: Stream, color: boolean): Promise<Palette> {
  return color && wantsColor(io, stream) ? colored() : plainPalette;
}

function wantsColor(io: Io, stream: Stream): boolean {
  const { FORCE_COLOR, NO_COLOR, TERM } = io.environment;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== "0" && FORCE_COLOR !== "false";
  if (NO_COLOR) return false;
  return io.terminal[stream] && TERM !== "dumb";
}

/** Chalk is loaded only where there are colours to give; it need not look at the terminal again. */
async function colored(): Promise<Palette> {
  const { Chalk } = await import("chalk");
  const { red, yellow, green, cyan, blue, magenta, dim, bold } = new Chalk({ level: 1 });
  return { red, yellow, green, cyan, blue, magenta, dim, bold };
}
