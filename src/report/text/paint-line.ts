import type { Palette } from "../../diagnostics/palette.ts";
import type { Inline, Line, Span, Tone } from "../document/document.ts";
import { plainSpan } from "../escape.ts";
import { padTo } from "./wrap-text.ts";

/** Where and in which colours a text is shown, and whether in words alone: for who hears it or reads it by touch. */
export interface TextLayout {
  readonly width: number;
  readonly palette: Palette;
  readonly plain?: boolean;
}

/** Below so many columns nothing is set in columns of its own. */
export const narrow = 60;

/** A line in its colours, without line breaks. */
export function paintLine(line: Line, layout: TextLayout): string {
  let painted = "";
  for (const part of line) painted += paintInline(part, layout);
  return painted;
}

function paintInline(part: Inline, layout: TextLayout): string {
  const { palette } = layout;
  switch (part.kind) {
    case "text":
      return paint(padSpan(part, layout), part.tone, palette);
    case "gap":
      return palette.bold(plainSpan(part.text));
    case "reference":
      return plainSpan(part.text);
    case "link":
      return plainSpan(`${part.text} (${part.url})`);
    case "source": {
      const shown = part.note === undefined ? part.cites.join(", ") : String(part.note);
      const star = part.basis === "inferred" ? "*" : "";
      return palette.dim(`[${plainSpan(shown).replaceAll(" ", "\u00a0")}]`) + star;
    }
    default:
      return part satisfies never;
  }
}

/** A bar and the figures beside it stay on one line. */
function padSpan(each: Span, { width }: TextLayout): string {
  const text = /^[▰▱]/.test(each.text) ? each.text.replaceAll(" ", "\u00a0") : plainSpan(each.text);
  if (each.pad === undefined) return text;
  return width < narrow ? `${text} ` : padTo(text, each.pad);
}

/** A text in the colour of its tone. */
export function paint(text: string, tone: Tone | undefined, palette: Palette): string {
  switch (tone) {
    case undefined:
    case "emphasis":
      return text;
    case "strong":
      return palette.bold(text);
    case "quiet":
      return palette.dim(text);
    case "lead":
      return palette.bold(palette.green(text));
    case "support":
      return palette.cyan(text);
    case "later":
    case "warning":
      return palette.yellow(text);
    case "avoid":
    case "error":
      return palette.red(text);
    case "good":
      return palette.green(text);
    default:
      return tone satisfies never;
  }
}
