import { builtIn } from "../../../src/built-in/built-in-pack.ts";
import { formatCache } from "../../../src/cli/check/cache-file.ts";
import { optionTable } from "../../../src/cli/options.ts";
import { commands } from "../../../src/cli/registry.ts";
import { wordings } from "../../../src/language/languages.ts";
import { memoWording } from "../../../src/language/wordings.ts";
import { sectionNames } from "../../../src/report/memo/template.ts";
import { mappingOf } from "../../../src/source/value-kind.ts";
import { tinyPackFiles } from "../../fixtures/tiny-pack.ts";
import { example, type Run, run } from "../../scenarios/run.ts";
import type { Judged, Kind } from "../kind.ts";
import { caseWords } from "./case-kinds.ts";

const codes: readonly number[] = [0, 1, 2, 130];
const files = {
  "a.yaml": example("b2-hybrid-teachers"),
  "cases/b.yaml": example("mostly-unknown"),
  "cases/c.yaml": "id: [",
};

/** What holds of every run: a code that is declared, and a reason where something could not be done. */
function judgeRun({ code, error, output }: Run): Judged {
  const broken = !codes.includes(code)
    ? `ends with ${code}`
    : code === 2 && error.trim() === ""
      ? "ends with 2, and does not say why"
      : mistakeIn(`${error}${output}`);
  return { came: code === 2 ? "refused" : "accepted", broken };
}

/** A mistake of the program that is told of, with what is said of it: one is not taken for another. */
function mistakeIn(printed: string): string | null {
  const at = printed.indexOf("internal/bug");
  return at === -1 ? null : `tells of a mistake of the program: ${printed.slice(at, at + 200)}`;
}

const { id, version, digest } = builtIn.pack();
const session = {
  schema: "mixwijzer/session/1",
  pack: { id, version, digest },
  language: "en",
  scope: "mix",
  given: { phase: "pilot" },
  interview: { title: "A", answers: [{ question: "field", value: "technology" }], at: 1, notes: {} },
};

/** An interview that is not finished. */
export const sessionText: Kind = {
  name: "session",
  weight: 3,
  seeds: [
    JSON.stringify(session),
    JSON.stringify({ ...session, target: { path: "a.yaml", id: "b2-hybrid-teachers" } }),
  ],
  words: [...caseWords, "schema", "pack", "answers", "question", "value", "at", "target", "scope", "given"],
  isData: true,
  async judge(text) {
    const world = {
      files: { ...files, ".mixwijzer-session.json": text },
      input: `${wordings.en.dialogue.keys.quit}\n`,
    };
    return judgeRun(await run("--resume --plain --lang en", world));
  },
};

/** A cache, which never changes what a run prints. */
export async function makeCacheKind(): Promise<Kind> {
  const line = "check cases a.yaml --lang en";
  const plain = await run(line, { files });
  const { written } = await run(`${line} --cache`, { files });
  const cache = ".mixwijzer-cache.json";
  return {
    name: "cache",
    weight: 1,
    seeds: [written.get(cache) ?? ""],
    write: writeCache,
    words: ["key", "files", "seal", "results", "cases/b.yaml", "error", "note", "findings", "levels"],
    isData: true,
    async judge(text) {
      const again = await run(`${line} --cache`, { files: { ...files, [cache]: text } });
      const isSame = again.code === plain.code && again.output === plain.output && isSameButForNote(again, plain);
      return { came: "accepted", broken: isSame ? judgeRun(again).broken : "a cache changes what is printed" };
    },
  };
}

/** A cache is read line by line: without its lines, whatever is in it would say nothing. */
function writeCache(value: unknown): string {
  const { key, pack, files } = mappingOf(value);
  const entries = Object.entries(mappingOf(files)).map(([path, entry]) => {
    const { seal, results } = mappingOf(entry);
    return [
      path,
      {
        seal: typeof seal === "string" ? seal : (JSON.stringify(seal) ?? ""),
        results: Buffer.from(JSON.stringify(results ?? null)),
      },
    ] as const;
  });
  return Buffer.from(formatCache({ key, pack, entries: new Map(entries) })).toString();
}

/** A cache that other rules made is told of, before all else that goes to standard error. */
function isSameButForNote(again: Run, plain: Run): boolean {
  const note = again.error.slice(0, again.error.length - plain.error.length);
  return again.error.endsWith(plain.error) && (note === "" || note.startsWith(".mixwijzer-cache.json was made with"));
}

/** A part of a run, to be merged. */
export async function makeBlobKind(): Promise<Kind> {
  const { written } = await run("check a.yaml cases/b.yaml --lang en --format blob -o part.json", { files });
  return {
    name: "blob",
    weight: 4,
    seeds: [written.get("part.json") ?? ""],
    words: ["results", "findings", "place", "levels", "role", "error", "line", "column", "version", "schema"],
    isData: true,
    async judge(text) {
      return judgeRun(await run("merge part.json --lang en", { files: { "part.json": text } }));
    },
  };
}

/** The template of a memo. */
export const templateText: Kind = {
  name: "template",
  weight: 1,
  seeds: [memoWording.en.template, memoWording.nl.page, "# A\n\n## B\n\n{{besluit}}\n\n1. {{onderwerp}}\n"],
  words: [...sectionNames, "{{", "}}", "<!--", "-->", "\n\n", "# ", "- ", "{{decision}}"],
  isData: false,
  async judge(text) {
    return judgeRun(await run("memo a.yaml --template form.md --lang en", { files: { ...files, "form.md": text } }));
  },
};

/** What takes seconds by design, or writes a page of a megabyte, is left out. */
const slow: readonly string[] = ["explore", "prove", "analyse", "book", "measure"];
const commandWords = commands.flatMap((each) =>
  each.kind === "group" ? [each.name, ...each.commands.map(({ name }) => name)] : [each.name],
);
const optionWords = Object.values(optionTable).flatMap(({ flags }) =>
  flags.split(/[ ,]+/).filter((word) => word.startsWith("-")),
);

/** Commands about rules read the built-in ones for most of a second: what they are asked of here are few. */
const rules = Object.fromEntries(tinyPackFiles().map(({ path, text }) => [`tiny/${path}`, text]));

/** A command line, an argument a line. */
export const commandLine: Kind = {
  name: "command-line",
  isUntimed: true,
  weight: 2,
  seeds: [
    ...[
      "advise\na.yaml",
      "check\ncases\n--format\njson",
      "memo\na.yaml\n--date\n2026-11-24",
      "compare\na.yaml\ncases/b.yaml",
    ],
    ...["what-if\na.yaml\n--set\nphase=scale-up", "explain\na.yaml\n--verbose", "rules\nlist"],
    ...[
      "schema\ncase",
      "completion\nbash",
      "help\ncheck",
      "init\nnew.yaml",
      "portfolio\ncases\n--format\ncsv",
      "rules\nlint\n--rules\ntiny",
      "rules\nshow\nwater\n--rules\ntiny",
      "rules\ntest\n--rules\ntiny",
    ],
  ],
  words: [
    ...commandWords,
    ...optionWords,
    "a.yaml",
    "cases",
    "tiny",
    "-",
    "nl",
    "en",
    "json",
    "text",
    "markdown",
    "1",
    "\n",
  ].filter((word) => !slow.includes(word) && word !== "--mutate"),
  isData: false,
  async judge(text) {
    const args = text.split("\n");
    return judgeRun(await run("", { files: { ...files, ...rules } }, {}, args));
  },
};
