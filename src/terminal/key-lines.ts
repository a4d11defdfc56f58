import type { ChoiceQuestion } from "../conversation/conversation.ts";
import type { Palette } from "../diagnostics/palette.ts";
import type { DialogueCommand, DialogueWording } from "../language/dialogue-wording.ts";
import { wrapText } from "../report/text/wrap-text.ts";
import { type ChoiceState, offeredCommands, type Panel, replyToEnter } from "./choice-state.ts";

type KeyText = readonly [key: string, does: string];

/** What is in view of a question: how many pages its open panel has, and whether all choices, and help unasked, are there. */
interface View {
  readonly pages: number;
  readonly showsAll: boolean;
  readonly tellsHelp: boolean;
}

/** The keys of a question and what they do now, dimmed. */
export function choiceKeyLines(
  question: ChoiceQuestion,
  state: ChoiceState,
  view: View,
  style: Style,
  width: number,
): readonly string[] {
  const { words } = style;
  const { prompt, does } = words;
  const offered = offeredCommands(question);
  const leaving = state.panel ? prompt.close : offered.includes("back") ? does.back : null;
  return keyLines(
    [
      ...(question.several ? [[prompt.space, prompt.tick] as const] : []),
      [prompt.enter, enterText(question, state, words)],
      ...(leaving === null ? [] : [[prompt.escape, leaving] as const]),
      ...offered.flatMap((command) => {
        const text = commandText(command, state.panel, view, words);
        return text === null ? [] : [[words.keys[command], text] as const];
      }),
    ],
    style,
    width,
  );
}

/** What Enter does now: of several choices it takes those that are ticked, wherever the cursor is but on "I don't know". */
function enterText(question: ChoiceQuestion, state: ChoiceState, { does, prompt }: DialogueWording): string {
  if (!question.several) return prompt.choose;
  const reply = replyToEnter(state, question);
  if (reply.kind !== "chosen") return does.unknown;
  return reply.values.length === 0 ? prompt.confirmNone : prompt.confirm;
}

/** What a command does now, in a word; null where its key need not be named. */
function commandText(
  command: DialogueCommand,
  panel: Panel | null,
  { pages, showsAll, tellsHelp }: View,
  { does, prompt }: DialogueWording,
): string | null {
  // Going back is for Escape, and what is not known stands among the choices.
  if (command === "back" || (command === "unknown" && showsAll) || (command === "help" && tellsHelp)) return null;
  if (panel?.about !== command) return does[command];
  return panel.page + 1 < pages ? prompt.more : prompt.close;
}

/** The keys of a question for text. */
export function textKeyLines(canGoBack: boolean, style: Style, width: number): readonly string[] {
  const { does, prompt } = style.words;
  return keyLines(
    [[prompt.enter, prompt.confirm], ...(canGoBack ? [[prompt.escape, does.back] as const] : [])],
    style,
    width,
  );
}

/** Keys with what they do, which stay together where lines are wrapped. */
function keyLines(texts: readonly KeyText[], { palette }: Style, width: number): readonly string[] {
  const joined = texts.map(([key, does]) => `${key} ${does}`.replaceAll(" ", "\u00a0")).join("  ");
  return wrapText(joined, width - 2).map((line) => palette.dim(`  ${line.trim()}`));
}

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
