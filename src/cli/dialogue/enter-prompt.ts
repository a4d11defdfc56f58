import { createPrompt, useEffect, useKeypress, useRef, useState } from "@inquirer/core";
import figures from "@inquirer/figures";
import wrapAnsi from "wrap-ansi";
import type { TextQuestion, TextReply } from "../../interview/dialogue.ts";
import { cleanLine } from "./clean-line.ts";
import { keyOf } from "./key.ts";
import { textKeyLines } from "./key-lines.ts";
import { questionLines } from "./question-lines.ts";
import type { Style } from "./style.ts";
import { useEnd } from "./use-end.ts";
import { useMeanwhile } from "./use-meanwhile.ts";
import { usePaste } from "./use-paste.ts";
import { roomOf, type Screen, useScreen } from "./use-screen.ts";

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
