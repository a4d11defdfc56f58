import { expect, test } from "vitest";
import { commandsOf, pages, readPage } from "../support/pages.ts";
import { tryCommands } from "../support/try-commands.ts";

/** The command lines of pages, each once; an ID in them stands for any. */
const linesOn = (paths: readonly string[]): readonly string[] => [
  ...new Set(paths.flatMap((path) => commandsOf(readPage(path))).map((line) => line.replace(/\bID$/, "P2"))),
];

test("pages for users show commands that work on files of the repository, in the order in which they stand", async () => {
  const english = linesOn(pages.map(({ en }) => en));
  // What is on pages of both languages is tried once: all of it takes many seconds.
  const dutch = linesOn(pages.map(({ nl }) => nl)).filter((line) => !english.includes(line));
  const tried = [...(await tryCommands(english, "en")), ...(await tryCommands(dutch, "nl"))];
  // One of the examples to check is a plan full of mistakes.
  const failed = tried.filter(({ line, code }) => code !== (line.startsWith("mixwijzer check") ? 1 : 0));
  expect(failed).toEqual([]);
  expect(english.length).toBeGreaterThan(25);
  expect(dutch.length).toBeGreaterThan(10);
});
