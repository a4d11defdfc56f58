import figures from "@inquirer/figures";
import type { ChoiceQuestion } from "../conversation/conversation.ts";
import { escapeTerminal } from "../diagnostics/format-diagnostic.ts";
import type { Paint } from "../diagnostics/palette.ts";
import { hangText, wrapText } from "../report/text/wrap-text.ts";
import { type ChoiceState, hasUnknownRow, type Panel } from "./choice-state.ts";
import { choiceKeyLines, type Room, type Style } from "./key-lines.ts";

/** What is drawn: lines of which the last is the active choice, the lines under it, and how many pages the panel has. */
interface ChoiceLayout {
  readonly above: readonly string[];
  readonly below: readonly string[];
  readonly pages: number;
}

/** The fewest lines that choices and panel keep each, where there is little room for both. */
const fewest = 3;

/**
 * Draws a question within the room: the question and its keys always, then the choices around the active one, then what
 * they mean and what fits of the panel; how the mix stands and blank lines only where there is room. Help is in view
 * unasked where it takes no room from the choices.
 */
export function layOutChoice(question: ChoiceQuestion, state: ChoiceState, room: Room, style: Style): ChoiceLayout {
  const drawn = densities.map((density) => () => layOut(question, state, room, style, { ...density, showsAll: true }));
  const whole = drawn.map((draw) => draw());
  return (
    whole.find(({ showsAll, tellsAll }) => showsAll && tellsAll) ??
    whole.slice(1).find(({ showsAll }) => showsAll) ??
    layOut(question, state, room, style, { ...sparest, showsAll: false })
  );
}

interface Density {
  readonly gap: readonly string[];
  readonly strip: boolean;
  /** Whether each choice says what it means, or only the active one. */
  readonly meanings: "all" | "active";
  /** Whether all choices are in view, "I don't know" among them. */
  readonly showsAll: boolean;
}

const sparest = { gap: [], strip: false, meanings: "active" } as const;

const densities: readonly Omit<Density, "showsAll">[] = [
  { gap: [""], strip: true, meanings: "all" },
  { gap: [], strip: true, meanings: "all" },
  { gap: [], strip: true, meanings: "active" },
  sparest,
];

function layOut(
  question: ChoiceQuestion,
  state: ChoiceState,
  room: Room,
  style: Style,
  { gap, strip, meanings, showsAll }: Density,
): ChoiceLayout & { readonly showsAll: boolean; readonly tellsAll: boolean } {
  // Writing in the last column or on the last row makes some terminals wrap or scroll.
  const width = Math.max(1, room.columns - 1);
  const keys = (pages: number, tellsHelp: boolean) =>
    choiceKeyLines(question, state, { pages, showsAll, tellsHelp }, style, width);
  const { strip: standing = "", ...asked } = question;
  const heading = [...gap, ...questionLines({ ...asked, strip: strip ? standing : "" }, style, width), ...gap];
  const rows = choiceRows(question, state, style, width, meanings);
  const wanted = rows.flat().length;
  // Which page of a panel is shown changes a word of the keys, never their number.
  const free = room.rows - 1 - heading.length - gap.length - keys(1, false).length;
  // The active choice stays whole, with a line above and below it for what is left out.
  const active = Math.max((rows[state.active]?.length ?? 0) + 2, fewest);
  const most = Math.max(free - gap.length - wanted, Math.min(Math.ceil(free / 2), free - active), fewest);
  const spare = free - gap.length - wanted;
  const hasHelp = (question.help?.() ?? []).length > 0;
  const unasked = hasHelp && spare >= fewest ? ({ about: "help", page: 0 } as const) : null;
  const toTell = state.panel ?? unasked;
  const panel = toTell && layOutPanel(question, toTell, style, width, state.panel ? most : spare);
  const told = panel ? [...gap, ...panel.lines] : [];
  const shown = showAround(rows, state.active, free - told.length, style);
  const pages = (state.panel && panel?.pages) || 1;
  const tellsHelp = state.panel === null && panel?.pages === 1;
  return {
    above: [...heading, ...shown.above],
    below: [...shown.below, ...told, ...gap, ...keys(pages, tellsHelp)],
    pages,
    showsAll: shown.whole,
    tellsAll: panel ? panel.pages === 1 : !hasHelp,
  };
}

/** The lines of each choice, and of "I don't know" where it can be chosen; none is wider than `width`. */
function choiceRows(
  question: ChoiceQuestion,
  state: ChoiceState,
  { palette, words }: Style,
  width: number,
  meanings: Density["meanings"],
): readonly (readonly string[])[] {
  const { choices, several } = question;
  const digits = String(choices.length).length;
  const row = (index: number, mark: string, label: string, usual: Paint): readonly string[] => {
    const active = index === state.active;
    const first = `${active ? figures.pointer : " "} ${mark} `;
    const paint = active ? palette.cyan : usual;
    return hangText(first, escapeTerminal(label), width).map((line) => paint(line));
  };
  const rows = choices.map(({ value, label, meaning = "", depth = 0 }, index) => {
    const box = several ? (state.ticked.has(value) ? "[x] " : "[ ] ") : "";
    const mark = `${"  ".repeat(depth)}${box}${String(index + 1).padStart(digits)}.`;
    const isTold = meaning !== "" && (meanings === "all" || index === state.active);
    const indent = " ".repeat(mark.length + 3);
    const told = isTold ? hangText(indent, escapeTerminal(meaning), width) : [];
    return [...row(index, mark, label, (text) => text), ...told.map((line) => palette.dim(line))];
  });
  if (!hasUnknownRow(question)) return rows;
  const key = `${several ? "    " : ""}${words.keys.unknown.padStart(digits)}.`;
  return [...rows, row(choices.length, key, words.unknown, palette.dim)];
}

/** The part of the rows around the active one that fits `most` lines, divided after the active row. */
function showAround(
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

/** A panel as it is drawn, and how many pages it has at this height. */
interface PanelLayout {
  readonly lines: readonly string[];
  readonly pages: number;
}

/** Draws a panel of at most `most` lines, of which a few are the least; what does not fit is on its next pages. */
function layOutPanel(question: ChoiceQuestion, panel: Panel, style: Style, width: number, most: number): PanelLayout {
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

/** What a question says before its choices. */
interface Heading {
  readonly progress?: string;
  readonly strip?: string;
  readonly message: string;
  readonly note?: string;
}

/** More of a note than this is shown only where it is written, so that the question stays in view. */
const mostNoteLines = 3;

/** Where the user is, the question, and how the note begins that it has, in lines of at most `width`. */
export function questionLines(
  { progress, strip, message, note }: Heading,
  style: Style,
  width: number,
): readonly string[] {
  const { palette, words } = style;
  const dimmed = (text: string) => hangText("  ", palette.dim(escapeTerminal(text)), width);
  return [
    ...(progress ? dimmed(progress) : []),
    ...(strip ? dimmed(strip) : []),
    ...hangText(`${palette.blue("?")} `, palette.bold(escapeTerminal(message)), width),
    ...(note ? beginning(escapeTerminal(words.note(note)), width, "  ").map((line) => palette.dim(line)) : []),
  ];
}

/** The first lines of a text, with an ellipsis where there are more. */
export function beginning(text: string, width: number, indent = ""): readonly string[] {
  const whole = hangText(indent, text, width);
  if (whole.length <= mostNoteLines) return whole;
  const lines = hangText(indent, text, width - 2).slice(0, mostNoteLines);
  return lines.map((line, index) => (index === mostNoteLines - 1 ? `${line} …` : line));
}
