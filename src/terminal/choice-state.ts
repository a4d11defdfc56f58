import type { ChoiceQuestion, ChoiceReply } from "../conversation/conversation.ts";
import type { DialogueCommand, DialogueWording } from "../language/dialogue-wording.ts";

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
type ChoiceStep =
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
      // After a number it only says that the number is complete: that has ticked its choice.
      return stay(before.digits === "" ? toggle(state, state.active, question) : state);
    case "return":
      return { kind: "reply", reply: replyToEnter(state, question) };
    case "escape":
      if (state.panel) return stay({ ...state, panel: null });
      return question.actions.includes("back") ? { kind: "reply", reply: { kind: "back" } } : stay(state);
    case words.keys.unknown:
      // As with the number of a choice: the letter goes to its row, and Enter answers.
      return stay(hasUnknownRow(question) ? { ...state, active: question.choices.length } : state);
    default:
      return /^\d$/.test(key) ? stay(enterDigit(before, key, question)) : command(key, state, question, words, pages);
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

/** Ticks a choice, or takes its tick away, where several may be chosen. */
function toggle(state: ChoiceState, index: number, { several, choices }: ChoiceQuestion): ChoiceState {
  const value = choices[index]?.value;
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

/**
 * Goes to the choice with that number, and ticks it where several may be chosen. Digits that make a number of a choice
 * together do so, instead of what the first ones did; else the last one counts alone.
 */
function enterDigit(state: ChoiceState, digit: string, question: ChoiceQuestion): ChoiceState {
  const isChoice = (digits: string): boolean => Number(digits) >= 1 && Number(digits) <= question.choices.length;
  const longer = state.digits + digit;
  const isLonger = state.digits !== "" && isChoice(longer);
  const before = isLonger ? toggle(state, state.active, question) : state;
  const digits = isLonger ? longer : digit;
  if (!isChoice(digits)) return { ...state, digits: "" };
  const active = Number(digits) - 1;
  return { ...toggle(before, active, question), active, digits };
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

/** Every command, in the order in which they are shown. */
export const commands = [
  "unknown",
  "help",
  "why",
  "note",
  "back",
  "quit",
] as const satisfies readonly DialogueCommand[];

/** What a question offers beside its choices. */
type Offering = Pick<ChoiceQuestion, "actions" | "help" | "why">;

/** The commands that a question allows: its actions, and help and why where there is something to tell. */
export function offeredCommands(question: Offering): readonly DialogueCommand[] {
  return commands.filter((command) =>
    command === "help" || command === "why" ? question[command] !== undefined : question.actions.includes(command),
  );
}
