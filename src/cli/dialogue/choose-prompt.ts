import { createPrompt, useKeypress, useState } from "@inquirer/core";
import type { ChoiceQuestion, ChoiceReply } from "../../interview/dialogue.ts";
import { type ChoiceState, pressKey, replyToEnter, startChoice } from "./choice-state.ts";
import { keyOf } from "./key.ts";
import { layOutChoice } from "./lay-out-choice.ts";
import type { Style } from "./style.ts";
import { useEnd } from "./use-end.ts";
import { useMeanwhile } from "./use-meanwhile.ts";
import { usePaste } from "./use-paste.ts";
import { roomOf, type Screen, useScreen } from "./use-screen.ts";

/** What a prompt for a choice needs to know. */
export type ChooseConfig = {
  readonly message: string;
  readonly question: ChoiceQuestion;
  readonly style: Style;
  readonly screen: Screen;
  /** How far the user was with this question before making a note; null: it is new. */
  readonly draft: ChoiceState | null;
};

/** What came of a question, and how far the user was with it. */
export interface ChooseResult {
  readonly reply: ChoiceReply;
  readonly state: ChoiceState;
}

/** Asks for a choice or several with single keys. */
export const choosePrompt = createPrompt<ChooseResult, ChooseConfig>(({ question, style, screen, draft }, done) => {
  const [state, setState] = useState(() => draft ?? startChoice(question));
  const drawn = useScreen(screen);
  const isPasted = usePaste();
  const layout = layOutChoice(question, state, roomOf(screen.output), style);
  useEnd(() => done({ reply: { kind: "ended" }, state }));
  const answer = replyToEnter(state, question);
  const likely = answer.kind === "chosen" ? answer.values : null;
  useMeanwhile(question.meanwhile && (() => question.meanwhile?.(likely) ?? []), JSON.stringify(likely));
  useKeypress((event, readline) => {
    readline.clearLine(0);
    const key = keyOf(event);
    // What is pasted is no answer.
    if (isPasted(key) || key === "") return;
    const step = pressKey(key, state, question, style.words, layout.pages);
    if (step.kind === "reply") done({ reply: step.reply, state });
    else setState(step.state);
  });
  drawn.current = { lines: [...layout.above, ...layout.below], below: layout.below.length };
  return [layout.above.join("\n"), layout.below.join("\n")];
});
