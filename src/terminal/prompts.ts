import { createPrompt, useEffect, useKeypress, useRef, useState } from "@inquirer/core";
import figures from "@inquirer/figures";
import wrapAnsi from "wrap-ansi";
import type { ChoiceQuestion, ChoiceReply, TextQuestion, TextReply } from "../conversation/conversation.ts";
import { type ChoiceState, pressKey, replyToEnter, startChoice } from "./choice-state.ts";
import { type Style, textKeyLines } from "./key-lines.ts";
import { keyOf } from "./keyboard.ts";
import { layOutChoice, questionLines } from "./lay-out-choice.ts";
import { roomOf, type Screen, useEnd, useMeanwhile, usePaste, useScreen } from "./prompt-hooks.ts";
import { cleanLine } from "./read-answer.ts";

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

/** What a prompt for text needs to know. */
export type EnterConfig = {
  readonly message: string;
  readonly question: TextQuestion;
  readonly style: Style;
  readonly screen: Screen;
};

/** Asks for a line of text; what is there already can be changed. What is pasted becomes one line. */
export const enterPrompt = createPrompt<TextReply, EnterConfig>(({ question, style, screen }, done) => {
  const [text, setText] = useState("");
  const typed = useRef(cleanLine(question.initial));
  const drawn = useScreen(screen);
  const isPasted = usePaste();
  useEnd(() => done({ kind: "ended" }));
  useEffect((readline) => {
    readline.write(typed.current);
    setText(typed.current);
  }, []);
  useMeanwhile(question.meanwhile);
  useKeypress((event, readline) => {
    const key = keyOf(event);
    const pasted = isPasted(key);
    // Readline has emptied its line already.
    if (key === "return" && pasted) readline.write(`${typed.current} `);
    else if (key === "return") {
      const given = cleanLine(typed.current) || (question.whenEmpty ?? "");
      if (given !== "" || question.required !== true) return done({ kind: "entered", text: given });
    }
    if (event.name === "escape" && question.actions.includes("back")) return done({ kind: "back" });
    typed.current = readline.line;
    if (key === "paste-end" || !pasted) setText(readline.line);
  });
  const { columns } = roomOf(screen.output);
  const width = Math.max(1, columns - 1);
  const above = [
    "",
    ...questionLines(question, style, width),
    ...textKeyLines(question.actions.includes("back"), style, width),
  ];
  const line = `${style.palette.blue(figures.pointer)} ${text}`;
  // Inquirer breaks the line so, wherever it is full.
  const broken = wrapAnsi(line, columns, { hard: true, trim: false, wordWrap: false }).split("\n");
  drawn.current = { lines: [...above, ...broken], below: 0 };
  return [...above, line].join("\n");
});
