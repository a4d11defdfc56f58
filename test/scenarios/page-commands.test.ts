import { expect, test } from "vitest";
import { commandsOf, pages, readPage } from "../support/pages.ts";
import { tryCommands } from "../support/try-commands.ts";

/** The command lines of a page; an ID in them stands for any. */
const linesOn = (path: string): readonly string[] =>
  commandsOf(readPage(path)).map((line) => line.replace(/\bID$/, "P2"));

test.each(pages)(
  "$en and $nl show commands that work on files of the repository, in their order",
  async ({ en, nl }) => {
    const english = linesOn(en);
    // What both pages show is tried once.
    const dutch = linesOn(nl).filter((line) => !english.includes(line));
    const tried = [...(await tryCommands(english, "en")), ...(await tryCommands(dutch, "nl"))];
    // One of the examples to check is a plan full of mistakes.
    const failed = tried.filter(({ line, code }) => code !== (line.startsWith("mixwijzer check") ? 1 : 0));
    expect(failed).toEqual([]);
    expect(tried.length).toBeGreaterThan(1);
  },
);
