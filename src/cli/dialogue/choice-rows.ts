import figures from "@inquirer/figures";
import { escapeTerminal } from "../../diagnostics/cut-excerpt.ts";
import type { Paint } from "../../diagnostics/palette.ts";
import type { ChoiceQuestion } from "../../interview/dialogue.ts";
import { hangText } from "../../report/text/wrap-text.ts";
import { type ChoiceState, hasUnknownRow } from "./choice-state.ts";
import type { Style } from "./style.ts";

/** The lines of each choice, and of "I don't know" where it can be chosen; none is wider than `width`. */
export function choiceRows(
  question: ChoiceQuestion,
  state: ChoiceState,
  { palette, words }: Style,
  width: number,
): readonly (readonly string[])[] {
  const { choices, several } = question;
  const digits = String(choices.length).length;
  const row = (index: number, mark: string, label: string, usual: Paint): readonly string[] => {
    const active = index === state.active;
    const first = `${active ? figures.pointer : " "} ${mark} `;
    const paint = active ? palette.cyan : usual;
    return hangText(first, escapeTerminal(label), width).map((line) => paint(line));
  };
  const rows = choices.map(({ value, label, depth = 0 }, index) => {
    const box = several ? (state.ticked.has(value) ? "[x] " : "[ ] ") : "";
    return row(index, `${"  ".repeat(depth)}${box}${String(index + 1).padStart(digits)}.`, label, (text) => text);
  });
  if (!hasUnknownRow(question)) return rows;
  const key = `${several ? "    " : ""}${words.keys.unknown.padStart(digits)}.`;
  return [...rows, row(choices.length, key, words.unknown, palette.dim)];
}

/** The part of the rows around the active one that fits `most` lines, divided after the active row. */
export function showAround(
  rows: readonly (readonly string[])[],
  active: number,
  most: number,
  { palette }: Style,
): { readonly above: readonly string[]; readonly below: readonly string[]; readonly whole: boolean } {
  const { from, to } = findWindow(
    rows.map(({ length }) => length),
    active,
    most,
  );
  const more = (arrow: string) => [palette.dim(`  ${arrow} …`)];
  return {
    above: [...(from > 0 ? more(figures.arrowUp) : []), ...rows.slice(from, active + 1).flat()],
    below: [...rows.slice(active + 1, to).flat(), ...(to < rows.length ? more(figures.arrowDown) : [])],
    whole: from === 0 && to === rows.length,
  };
}

/** Grows from the active row to both sides; a line on each side where something is left out is for saying so. */
function findWindow(heights: readonly number[], active: number, most: number): { from: number; to: number } {
  const fits = (from: number, to: number) => {
    const lines = heights.slice(from, to).reduce((sum, height) => sum + height, 0);
    return lines + (from > 0 ? 1 : 0) + (to < heights.length ? 1 : 0) <= most;
  };
  if (fits(0, heights.length)) return { from: 0, to: heights.length };
  let [from, to] = [active, active + 1];
  for (;;) {
    const down = to < heights.length && fits(from, to + 1);
    if (down) to += 1;
    const up = from > 0 && fits(from - 1, to);
    if (up) from -= 1;
    if (!down && !up) return { from, to };
  }
}
