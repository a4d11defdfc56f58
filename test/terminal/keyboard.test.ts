import { PassThrough } from "node:stream";
import { describe, expect, test } from "vitest";
import { type Listening, openKeyboard } from "../../src/terminal/keyboard.ts";
import { promptDialogue } from "../../src/terminal/prompt-dialogue.ts";
import { partners, phase, plainStyle } from "./questions.ts";
import { keys, virtualTerminal } from "./virtual-terminal.ts";

const round = () => new Promise((resolve) => setImmediate(resolve));

/** A question that keeps what reaches it, until it is answered. */
function question() {
  const received: string[] = [];
  let answer = (): void => {};
  const answered = new Promise<null>((resolve) => {
    answer = () => resolve(null);
  });
  let listening: Listening | null = null;
  const ask = (given: Listening): Promise<null> => {
    listening = given;
    given.keys.on("data", (chunk) => received.push(String(chunk))).resume();
    return answered;
  };
  return { received, answer: () => answer(), ask, draw: () => listening?.onDrawn() };
}

describe("keys", () => {
  test("reach a question only once it is drawn, and what waits unread then is dropped", async () => {
    const terminal = new PassThrough();
    const keyboard = openKeyboard(terminal);
    const { received, answer, ask, draw } = question();
    terminal.write("a");
    await round();
    const done = keyboard.listen(ask);
    terminal.write("b");
    await round();
    draw();
    terminal.write("c");
    await round();
    terminal.write("d");
    await round();
    expect(received).toEqual(["d"]);
    answer();
    await done;
  });

  test("reach no question before it is drawn, but for Ctrl-C alone", async () => {
    const terminal = new PassThrough();
    const { received, ask } = question();
    void openKeyboard(terminal).listen(ask);
    terminal.write(`1\r${keys.interrupt}2\r`);
    await round();
    expect(received).toEqual([keys.interrupt]);
  });
});

describe("somebody who types ahead", () => {
  const open = () => {
    const terminal = virtualTerminal();
    return { terminal, dialogue: promptDialogue(terminal.streams, plainStyle("en")) };
  };
  /** Promises what a question is answered with where the keys for its second choice are pressed once it can be seen. */
  const answerNext = async ({ terminal, dialogue }: ReturnType<typeof open>, meanwhile: () => void) => {
    const reply = dialogue.choose({ ...phase, message: "Which phase is next?" });
    meanwhile();
    await terminal.shows("? Which phase is next?");
    // As long as an escape may wait for what comes after it.
    await new Promise((resolve) => setTimeout(resolve, 150));
    terminal.press(keys.down, keys.enter);
    return reply;
  };
  const second = { kind: "chosen", values: ["early-followers"] };

  test.each([
    "u\r",
    "4",
    "4\r",
    "q",
    "n",
    "?",
    "u",
    keys.escape,
    keys.down,
    " \r",
    `\r${keys.escape}`,
    `${keys.down}\r\r`,
  ])("%j answers and moves nothing that is not drawn yet", async (typed) => {
    for (const rounds of [0, 1, 2]) {
      const user = open();
      const first = user.dialogue.choose(partners);
      await user.terminal.shows("3. Employers");
      user.terminal.press(keys.enter, typed);
      expect(await first).toEqual({ kind: "chosen", values: [] });
      for (let count = 0; count < rounds; count++) await round();
      user.terminal.typedBefore(typed);
      expect(await answerNext(user, () => user.terminal.typedBefore(typed))).toEqual(second);
    }
  });

  test("may interrupt a question that is not drawn yet", async () => {
    const { terminal, dialogue } = open();
    const reply = dialogue.choose(phase);
    terminal.typedBefore(`4${keys.interrupt}`);
    expect(await reply).toEqual({ kind: "interrupted" });
  });

  test("is not heard through what the terminal holds back until a question is there", async () => {
    const { terminal, dialogue } = open();
    const { output } = terminal.streams;
    const write = output.write.bind(output);
    // A terminal that hands over what was typed before as soon as the program has drawn, and waits for events again.
    const handOver = (text: string): boolean => {
      if (text.includes("Late followers")) process.nextTick(() => terminal.typedBefore("q"));
      return write(text);
    };
    Object.assign(output, {
      write: (text: string, ...rest: []) => (rest.length > 0 ? write(text, ...rest) : handOver(text)),
    });
    expect(await answerNext({ terminal, dialogue }, () => {})).toEqual(second);
  });
});
