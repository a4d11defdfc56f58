import { createPrompt, useKeypress, useState } from "@inquirer/core";
import type { ChoiceQuestion, ChoiceReply } from "../../interview/dialogue.ts";
import { pressKey, startChoice } from "./choice-state.ts";
import { keyOf } from "./key.ts";
import { layOutChoice } from "./lay-out-choice.ts";
import type { Style } from "./style.ts";
import { useEnd } from "./use-end.ts";
import { usePaste } from "./use-paste.ts";
import { roomOf, type Screen, useScreen } from "./use-screen.ts";

/** What a prompt for a choice needs to know. */
export type ChooseConfig = {
  readonly message: string;
  readonly question: ChoiceQuestion;
  readonly style: Style;
  readonly screen: Screen;
};

/** Asks for a choice or several with single keys. */
export const choosePrompt = createPrompt<ChoiceReply, ChooseConfig>(({ question, style, screen }, done) => {
  const [state, setState] = useState(() => startChoice(question));
  const drawn = useScreen(screen);
  const isPasted = usePaste();
  const layout = layOutChoice(question, state, roomOf(screen.output), style);
  useEnd(done);
  useKeypress((event, readline) => {
    readline.clearLine(0);
    const key = keyOf(event);
    // What is pasted is no answer.
    if (isPasted(key) || key === "") return;
    const step = pressKey(key, state, question, style.words, layout.pages);
    if (step.kind === "reply") done(step.reply);
    else setState(step.state);
  });
  drawn.current = { lines: [...layout.above, ...layout.below], below: layout.below.length };
  return [layout.above.join("\n"), layout.below.join("\n")];
});
