import type { ChoiceQuestion, ChoiceReply } from "../../interview/dialogue.ts";
import type { DialogueCommand, DialogueWording } from "../../language/dialogue-wording.ts";
import { offeredCommands } from "./offered-commands.ts";

/** What is told beside the question, a page at a time. */
export interface Panel {
  readonly about: "help" | "why";
  readonly page: number;
}

/** How far the user is with one question. */
export interface ChoiceState {
  /** The row with the cursor; the last row may be "I don't know". */
  readonly active: number;
  /** The values that are ticked, where several may be chosen. */
  readonly ticked: ReadonlySet<string>;
  /** The digits typed just before, for numbers of more than one. */
  readonly digits: string;
  readonly panel: Panel | null;
}

/** What a key comes to. */
export type ChoiceStep =
  | { readonly kind: "state"; readonly state: ChoiceState }
  | { readonly kind: "reply"; readonly reply: ChoiceReply };

/** How many rows Page Up and Page Down move. */
const rowsOfPage = 10;

/** The state in which a question appears: what was answered earlier is selected. */
export function startChoice(question: ChoiceQuestion): ChoiceState {
  const starts = question.selected.length === 0 ? [question.start] : question.selected;
  const first = question.choices.findIndex(({ value }) => starts.includes(value));
  const unknown = question.wasUnknown && hasUnknownRow(question) ? question.choices.length : 0;
  return { active: first >= 0 ? first : unknown, ticked: new Set(question.selected), digits: "", panel: null };
}

/** Whether "I don't know" stands under the choices. */
export function hasUnknownRow(question: ChoiceQuestion): boolean {
  return question.actions.includes("unknown");
}

/** What a key does; `pages` is how many there are of the open panel. Keys without a meaning change nothing. */
export function pressKey(
  key: string,
  before: ChoiceState,
  question: ChoiceQuestion,
  words: DialogueWording,
  pages: number,
): ChoiceStep {
  const state = { ...before, digits: "" };
  const rows = question.choices.length + (hasUnknownRow(question) ? 1 : 0);
  switch (key) {
    case "up":
      return stay({ ...state, active: (state.active + rows - 1) % rows });
    case "down":
      return stay({ ...state, active: (state.active + 1) % rows });
    case "home":
      return stay({ ...state, active: 0 });
    case "end":
      return stay({ ...state, active: rows - 1 });
    case "pagedown":
      return stay(turnPage(state, 1, pages, rows));
    case "pageup":
      return stay(turnPage(state, -1, pages, rows));
    case "space":
      return stay(tick(state, question));
    case "return":
      return { kind: "reply", reply: replyToEnter(state, question) };
    case "escape":
      if (state.panel) return stay({ ...state, panel: null });
      return question.actions.includes("back") ? { kind: "reply", reply: { kind: "back" } } : stay(state);
    default:
      return /^\d$/.test(key) ? stay(jump(before, key, question)) : command(key, state, question, words, pages);
  }
}

function stay(state: ChoiceState): ChoiceStep {
  return { kind: "state", state };
}

/** Turns the page of the panel, or moves by many rows where there is none. */
function turnPage(state: ChoiceState, by: number, pages: number, rows: number): ChoiceState {
  const within = (value: number, count: number) => Math.max(0, Math.min(count - 1, value));
  if (!state.panel) return { ...state, active: within(state.active + by * rowsOfPage, rows) };
  return { ...state, panel: { ...state.panel, page: within(state.panel.page + by, pages) } };
}

function tick(state: ChoiceState, { several, choices }: ChoiceQuestion): ChoiceState {
  const value = choices[state.active]?.value;
  if (!several || value === undefined) return state;
  const ticked = new Set(state.ticked);
  if (!ticked.delete(value)) ticked.add(value);
  return { ...state, ticked };
}

/** What Enter answers now. */
export function replyToEnter(state: ChoiceState, { several, choices }: ChoiceQuestion): ChoiceReply {
  const active = choices[state.active];
  if (!active) return { kind: "unknown" };
  if (!several) return { kind: "chosen", values: [active.value] };
  return { kind: "chosen", values: choices.map(({ value }) => value).filter((value) => state.ticked.has(value)) };
}

/** Digits that make a number of a choice together do so; else the last one counts alone. */
function jump(state: ChoiceState, digit: string, { choices }: ChoiceQuestion): ChoiceState {
  for (const digits of [state.digits + digit, digit]) {
    const index = Number(digits) - 1;
    if (index >= 0 && index < choices.length) return { ...state, active: index, digits };
  }
  return { ...state, digits: "" };
}

function command(
  key: string,
  state: ChoiceState,
  question: ChoiceQuestion,
  words: DialogueWording,
  pages: number,
): ChoiceStep {
  const pressed = offeredCommands(question).find((offered) => offered !== "back" && words.keys[offered] === key);
  return pressed ? follow(pressed, state, pages) : stay(state);
}

function follow(pressed: DialogueCommand, state: ChoiceState, pages: number): ChoiceStep {
  if (pressed !== "help" && pressed !== "why") return { kind: "reply", reply: { kind: pressed } };
  const { panel } = state;
  if (panel?.about !== pressed) return stay({ ...state, panel: { about: pressed, page: 0 } });
  // The key that opened it turns its pages, and closes it after the last one.
  return stay({ ...state, panel: panel.page + 1 < pages ? { ...panel, page: panel.page + 1 } : null });
}
