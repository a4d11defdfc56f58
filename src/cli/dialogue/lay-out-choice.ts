import type { ChoiceQuestion } from "../../interview/dialogue.ts";
import { choiceRows, showAround } from "./choice-rows.ts";
import type { ChoiceState } from "./choice-state.ts";
import { choiceKeyLines } from "./key-lines.ts";
import { layOutPanel } from "./lay-out-panel.ts";
import { questionLines } from "./question-lines.ts";
import type { Room, Style } from "./style.ts";

/** What is drawn: lines of which the last is the active choice, the lines under it, and how many pages the panel has. */
export interface ChoiceLayout {
  readonly above: readonly string[];
  readonly below: readonly string[];
  readonly pages: number;
}

/** The fewest lines that choices and panel keep each, where there is little room for both. */
const fewest = 3;

/**
 * Draws a question within the room: the question and its keys always, then the choices around the active one, then what
 * fits of the panel; blank lines only where there is room.
 */
export function layOutChoice(question: ChoiceQuestion, state: ChoiceState, room: Room, style: Style): ChoiceLayout {
  const airy = layOut(question, state, room, style, { gap: [""], showsAll: true });
  if (airy.showsAll && airy.pages === 1) return airy;
  const dense = layOut(question, state, room, style, { gap: [], showsAll: true });
  return dense.showsAll ? dense : layOut(question, state, room, style, { gap: [], showsAll: false });
}

interface Density {
  readonly gap: readonly string[];
  /** Whether all choices are in view, "I don't know" among them. */
  readonly showsAll: boolean;
}

function layOut(
  question: ChoiceQuestion,
  state: ChoiceState,
  room: Room,
  style: Style,
  { gap, showsAll }: Density,
): ChoiceLayout & { readonly showsAll: boolean } {
  // Writing in the last column or on the last row makes some terminals wrap or scroll.
  const width = Math.max(1, room.columns - 1);
  const keys = (pages: number) => choiceKeyLines(question, state, { pages, showsAll }, style, width);
  const heading = [...gap, ...questionLines(question, style, width), ...gap];
  const rows = choiceRows(question, state, style, width);
  const wanted = rows.flat().length;
  // Which page of a panel is shown changes a word of the keys, never their number.
  const free = room.rows - 1 - heading.length - gap.length - keys(1).length;
  // The active choice stays whole, with a line above and below it for what is left out.
  const active = Math.max((rows[state.active]?.length ?? 0) + 2, fewest);
  const most = Math.max(free - gap.length - wanted, Math.min(Math.ceil(free / 2), free - active), fewest);
  const panel = state.panel && layOutPanel(question, state.panel, style, width, most);
  const told = panel ? [...gap, ...panel.lines] : [];
  const shown = showAround(rows, state.active, free - told.length, style);
  const pages = panel?.pages ?? 1;
  return {
    above: [...heading, ...shown.above],
    below: [...shown.below, ...told, ...gap, ...keys(pages)],
    pages,
    showsAll: shown.whole,
  };
}
