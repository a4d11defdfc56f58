import { describe, expect, test, vi } from "vitest";
import { parse, stringify } from "yaml";
import { builtIn } from "../../src/built-in/built-in-pack.ts";
import { commands } from "../../src/cli/registry.ts";
import { readPack } from "../../src/pack/read-pack.ts";
import { inPseudo, pseudo } from "../support/pseudo-language.ts";
import { example, run } from "./run.ts";

// A whole language, made of the English one, in the place of the Dutch one: what then still is in letters of ours is no
// text of a language.
vi.mock("../../src/language/nl/index.ts", async () => {
  const { en } = await import("../../src/language/en/index.ts");
  const { inPseudo } = await import("../support/pseudo-language.ts");
  return { nl: inPseudo(en) };
});

const files = builtIn.files().map(({ path, text }) => ({ path, text: packInPseudo(path, text) }));
const pack = readPack(files).pack?.pack;
if (pack === undefined) throw new Error("The pack in the pseudo-language cannot be read.");
const program = { pack: () => pack, files: () => files };

const examples = ["b4-companies-in-vocational-education", "mostly-unknown", "plan-full-of-mistakes"];
const compared = examples
  .slice(0, 2)
  .map((name) => `cases/${name}.yaml`)
  .join(" ");
const cases = Object.fromEntries(examples.map((name) => [`cases/${name}.yaml`, caseInPseudo(name)]));

/** What of the pack is in no language: ids, and names of programmes, sources and publishers. */
const ofPack = new Set(files.flatMap(({ path, text }) => (path.startsWith("tests/") ? [] : untranslated(parse(text)))));

/** A file of the pack in which the Dutch is in the pseudo-language; its tests are cases, with a title of their own. */
function packInPseudo(path: string, text: string): string {
  if (!path.startsWith("tests/")) return stringify(translated(parse(text)), { lineWidth: 0 });
  return text.replace(/^title: (.*)$/gm, (_, title: string) => `title: ${pseudo(title)}`);
}

function translated(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(translated);
  const entries = Object.entries(value).map(([key, inner]) => [key, translated(inner)]);
  return { ...Object.fromEntries(entries), ...("en" in value && "nl" in value ? { nl: inPseudo(value.en) } : {}) };
}

function untranslated(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return wordsIn(String(value));
  if (Array.isArray(value)) return value.flatMap(untranslated);
  const entries = Object.entries(value).filter(([key]) => key !== "en" && key !== "nl");
  return entries.flatMap(([key, inner]) => [...wordsIn(key), ...untranslated(inner)]);
}

function caseInPseudo(name: string): string {
  const { title, notes, memo, ...rest } = parse(example(name));
  return stringify({ ...rest, title: pseudo(title), notes: inPseudo(notes), memo: inPseudo(memo), language: "nl" });
}

/** Words in letters of ours; an id or a path is one word. */
function wordsIn(text: string): readonly string[] {
  return text.match(/[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ0-9./_-]*[A-Za-zÀ-ɏ0-9]/g) ?? [];
}

/** Words that are no text: what is typed, ids, names of files, and what `allowed` names. */
function leaks(text: string, allowed = /^$/): readonly string[] {
  const fixed = /^(?:mixwijzer|cases\/.*|rules\/pbt\/.*|[\w.-]+\.(?:yaml|md|html|json)|(?:open|usage|file)\/[a-z-]+)$/;
  const names = new Set([...ofPack, ...examples]);
  return [...new Set(wordsIn(text))].filter((word) => !names.has(word) && !fixed.test(word) && !allowed.test(word));
}

/** The texts in data: what is written in words, with spaces between. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return /\p{L} \p{L}/u.test(value) ? [value] : [];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** What a reader of a page sees or is read out. */
function shownIn(page: string): string {
  const body = page.slice(page.indexOf("</style>"));
  const told = body.matchAll(/ (?:title|alt|aria-label|data-head)="([^"]*)"/g);
  return [body.replace(/<[^>]*>/g, " "), ...[...told].map(([, text]) => text)].join(" ");
}

/** The rules with one strength changed. */
const otherRules = Object.fromEntries(
  files.map(({ path, text }) => [
    `mine/${path}`,
    path.startsWith("levels/2") ? text.replace("strong", "slight") : text,
  ]),
);

async function told(line: string, input = ""): Promise<string> {
  const { output, error, written } = await run(
    `${line} --lang nl`,
    { files: { ...cases, ...otherRules }, input },
    program,
  );
  expect(pseudoLetter.test(output + error)).toBe(true);
  return [output, error, ...(line.includes("--out") ? written.values() : [])].join("\n");
}

const pseudoLetter = new RegExp(`[${pseudo("a")}-${pseudo("z")}]`);

const ofCase = (lines: readonly string[]): readonly string[] =>
  examples.flatMap((name) => lines.map((line) => line.replace(/^\S+/, (command) => `${command} cases/${name}.yaml`)));

describe("in a language that is not ours, no text is in ours", () => {
  test.each(
    ofCase([
      "advise",
      "advise --verbose",
      "advise --format markdown",
      "explain",
      "explain --format markdown",
      "what-if --set phase=scale-up",
      "what-if --set phase=scale-up --format markdown",
      "memo",
    ]),
  )("%s", async (line) => {
    // Addresses of research are cut where the line ends; an expectation is called as in the case.
    expect(leaks(await told(line), /^(?:www|\w+\.nl\/.*|ingsfonds-.*|settled|audit)$/)).toEqual([]);
  });

  test.each(ofCase(["memo --format html"]))("%s", async (line) => {
    expect(leaks(shownIn(await told(line)))).toEqual([]);
  });

  test.each([
    ...ofCase(["advise --format json", "explain --format json", "what-if --set phase=scale-up --format json"]),
    `compare ${compared} --format json`,
    "check cases --verbose --format json",
    "check cases --verbose --format sarif",
    "rules list --format json",
    "schema case",
  ])("%s", async (line) => {
    expect(leaks(textsIn(JSON.parse(await told(line))).join("\n"), /^(?:pack|unknown|facts.*)$/)).toEqual([]);
  });

  test.each([
    ...["text", "markdown"].map((format) => `compare ${compared} --verbose --format ${format}`),
    "check cases --verbose",
    "check cases --verbose --format markdown",
    "check cases --format github",
    "rules list",
    "rules list evidence",
    "rules list monitoring",
    "rules list nothing",
    "rules lint",
    "rules test",
    "rules test --coverage",
    "rules analyse --sample 20",
    "rules diff mine --sample 20",
    "rules show monitoring",
    "rules show phase",
    "rules show monitoring/too-early",
    "rules show E1",
    "memo cases --out memos",
    "advise nothing.yaml",
    "advise --nothing",
    "nothing",
  ])("%s", async (line) => {
    const typed =
      /^(?:notice|warning|error|file|line|col|endLine|endColumn|title|facts|unknown|markdown|md|www.*|tot-meer.*)$/;
    const ofTests = /^monitoring-|^phase-p/;
    expect(leaks(await told(line), new RegExp(`${typed.source}|${ofTests.source}`))).toEqual([]);
  });

  test.each(["", ...commands.map(({ name }) => name)])("%s --help", async (command) => {
    const typed = /--[a-z-]+|<[^>]*>|\[[^\]]*\]/g;
    const names = [
      "bash",
      "zsh",
      "fish",
      "analyse",
      "diff",
      "list",
      "show",
      "lint",
      "prove",
      "book",
      "test",
      "case",
      "cases",
      "blobs",
      "file",
      "shell",
      "line",
      ...commands.map(({ name }) => name),
    ];
    const help = (await told(`${command} --help`.trim())).replace(typed, "");
    expect(leaks(help, new RegExp(`^(?:${names.join("|")})$`))).toEqual([]);
  });

  test("an interview", async () => {
    const answers = [pseudo("teachers"), ...Array.from({ length: 30 }, () => "1")].join("\n");
    expect(leaks(await told("--plain", answers))).toEqual([]);
  });
});
