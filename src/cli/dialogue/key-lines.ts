import type { ChoiceQuestion } from "../../interview/dialogue.ts";
import { wrapText } from "../../report/wrap-text.ts";
import type { ChoiceState } from "./choice-state.ts";
import { offeredCommands } from "./offered-commands.ts";
import type { Style } from "./style.ts";

type KeyText = readonly [key: string, does: string];

/** The keys of a question and what they do now, dimmed; `pages` is how many the open panel has. */
export function choiceKeyLines(
  question: ChoiceQuestion,
  { panel, ticked }: ChoiceState,
  pages: number,
  style: Style,
  width: number,
): readonly string[] {
  const { keys, does, prompt } = style.words;
  const offered = offeredCommands(question);
  const open = (about: "help" | "why") =>
    panel?.about !== about ? does[about] : panel.page + 1 < pages ? prompt.more : prompt.close;
  const several = ticked.size === 0 ? prompt.confirmNone : prompt.confirm;
  return keyLines(
    [
      ...(question.several ? [[prompt.space, prompt.tick] as const] : []),
      [prompt.enter, question.several ? several : prompt.choose],
      ...(panel
        ? [[prompt.escape, prompt.close] as const]
        : offered.includes("back")
          ? [[prompt.escape, does.back] as const]
          : []),
      ...offered.flatMap((command): readonly KeyText[] => {
        // It stands among the choices already.
        if (command === "back" || command === "unknown") return [];
        return [[keys[command], command === "help" || command === "why" ? open(command) : does[command]]];
      }),
    ],
    style,
    width,
  );
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
