import figures from "@inquirer/figures";
import { escapeTerminal } from "../../diagnostics/cut-excerpt.ts";
import type { ChoiceQuestion } from "../../interview/dialogue.ts";
import { wrapText } from "../../report/text/wrap-text.ts";
import type { Panel } from "./choice-state.ts";
import type { Style } from "./style.ts";

/** A panel as it is drawn, and how many pages it has at this height. */
export interface PanelLayout {
  readonly lines: readonly string[];
  readonly pages: number;
}

/** Draws a panel of at most `most` lines, of which a few are the least; what does not fit is on its next pages. */
export function layOutPanel(
  question: ChoiceQuestion,
  panel: Panel,
  style: Style,
  width: number,
  most: number,
): PanelLayout {
  const { palette, words } = style;
  const edge = `${palette.dim(figures.lineVertical)} `;
  const title = edge + palette.bold(words.prompt.title[panel.about]);
  const text = (question[panel.about]?.() ?? [])
    .flatMap((line) => wrapText(escapeTerminal(line), width - 2))
    .map((line) => edge + line);
  if (text.length + 1 <= most) return { lines: [title, ...text], pages: 1 };
  const height = Math.max(1, most - 2);
  const pages = Math.ceil(text.length / height);
  const page = Math.min(panel.page, pages - 1);
  const shown = text.slice(page * height, (page + 1) * height);
  // A last page is as high as the others, so that nothing jumps.
  const rest = Array.from({ length: height - shown.length }, () => edge.trimEnd());
  return { lines: [title, ...shown, ...rest, edge + palette.dim(`${page + 1}/${pages}`)], pages };
}
