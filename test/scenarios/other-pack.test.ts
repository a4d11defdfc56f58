import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { builtIn } from "../../src/built-in/built-in-pack.ts";
import { catalogue } from "../../src/diagnostics/catalogue.ts";
import type { DiagnosticCode } from "../../src/diagnostics/diagnostic.ts";
import { languages, wordings } from "../../src/language/languages.ts";
import { textsOf } from "../../src/pack/pack-names.ts";
import { readPack } from "../../src/pack/read-pack.ts";
import { speakAs } from "../../src/pack/speak-as.ts";
import { run } from "./run.ts";

const folder = fileURLToPath(new URL("../fixtures/packs/care/", import.meta.url));
const pack = Object.fromEntries(
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".yaml"))
    .map((path) => [`care/${path.replaceAll("\\", "/")}`, readFileSync(`${folder}${path}`, "utf8")]),
);

const cases = {
  "hearts.yaml": `title: Watching hearts at home
facts: { stage: wards, clinical-evidence: early, specialty: heart, setting: [home], decides: ward-team }
planned: [reimbursement, guideline]
current: [peer-visits]
`,
  "open.yaml": "title: Something at the hospital\nfacts: { safety: unclear, champion: yes }\n",
};

/** What only the built-in pack calls so: its levels, forms, facts, phases, statements, publisher and programmes. */
function ownWords(): readonly string[] {
  const own = builtIn.pack();
  const named = [...own.levels, ...own.levels.flatMap(({ forms }) => forms), ...own.phases.phases];
  const words = [
    ...named.flatMap(({ id, name }) => [id, ...textsOf(name)]),
    ...own.facts.flatMap(({ id, label }) => [id, ...textsOf(label)]),
    ...own.statements.map(({ id }) => id),
    ...own.precedents.map(({ name }) => name),
    own.source.publisher,
    own.source.publisherName ?? "",
    own.id,
    "teachers.yaml",
    "docenten.yaml",
  ];
  return [...new Set(words)].filter((word) => word !== "" && !ordinary.has(word.toLowerCase()));
}

/** Words that the program itself needs, or that anybody may write. */
const ordinary = new Set([
  "phase",
  "fase",
  "topic",
  "results",
  "decider",
  "who decides",
  "reach",
  "support",
  "baseline",
]);

/** What the pack calls otherwise, and where it may stand nonetheless: in what is typed, in keys and in names of files. */
const ourTerms = /\b(?:themes?|levels?|mix(?:es)?|interventions?|top-down|bottom-up|sources?|publishers?)\b/giu;

function ownTerms(text: string): readonly string[] {
  const shown = text.replace(/<style>[\s\S]*?<\/style>|<script[\s\S]*?<\/script>/g, "");
  const prose = shown.replace(/`[^`]*`|<[^>]*>|\{[^}]*\}|[\w.-]*\/[\w./-]*|"[\w$-]+":?|--?[\w-]+|\blevels\.\w+/g, " ");
  // Where money comes from is no source of rules.
  return prose.replace(/amount, source and term/g, "").match(ourTerms) ?? [];
}

function found(text: string, words: readonly string[]): readonly string[] {
  return words.filter((word) => {
    const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    return new RegExp(`(?<![\\p{L}\\p{N}-])${escaped}(?![\\p{L}\\p{N}-])`, "iu").test(text);
  });
}

const words = ownWords();

describe("of a pack unlike the built-in one, no report has a word of the built-in one", () => {
  test.each([
    "advise hearts.yaml --verbose",
    "advise open.yaml --verbose",
    "advise hearts.yaml --format markdown",
    "advise hearts.yaml --format json",
    "explain hearts.yaml",
    "explain hearts.yaml training",
    "what-if hearts.yaml --set safety=unclear",
    "check hearts.yaml open.yaml --verbose",
    "check hearts.yaml --format markdown",
    "check hearts.yaml --format sarif",
    "memo hearts.yaml",
    "memo hearts.yaml --length full",
    "memo hearts.yaml --format html",
    "compare hearts.yaml open.yaml --verbose",
    "portfolio hearts.yaml open.yaml",
    "portfolio hearts.yaml open.yaml --format html",
    "init",
    "schema case",
    "rules list",
    "rules list evidence",
    "rules show training",
    "rules show HC5",
    "rules show heart-at-home",
    "rules lint",
    "rules test",
    "rules analyse",
    "rules prove",
    "help levels",
    "help phases",
    "help facts",
    "help rule-language",
    "help advise",
    "advise --help",
    "rules list --help",
    "--help",
    "advise hearts.yaml --set nothing=1",
    "advise nothing.yaml",
    "explain hearts.yaml nothing",
    "rules show nothing",
  ])("%s", async (line) => {
    const told = await run(`${line} --rules care --lang en`, { files: { ...pack, ...cases } });
    expect(told.output + told.error).not.toBe("");
    // A memo has a section on monitoring, whatever the levels are called.
    const allowed = line.startsWith("memo") ? ["monitoring"] : [];
    expect(found(told.output + told.error, words).filter((word) => !allowed.includes(word.toLowerCase()))).toEqual([]);
  });
});

test("nobody who runs after it speaks as its rules do", async () => {
  const before = wordings.en.report.legend.cites;
  await run("advise hearts.yaml --rules care --lang en", { files: { ...pack, ...cases } });
  expect(wordings.en.report.legend.cites).toBe(before);
});

describe("of a pack unlike the built-in one, no message has a word of the built-in one", () => {
  const read = readPack(Object.entries(pack).map(([path, text]) => ({ path: path.replace("care/", ""), text }))).pack;
  const messages = () => Object.keys(catalogue) as readonly DiagnosticCode[];

  /** Arguments as they may occur under other rules: what is of the built-in ones has another name. */
  const otherwise = (value: unknown): unknown => {
    if (typeof value === "string") return found(value, words).length > 0 ? "something-else" : value;
    if (typeof value !== "object" || value === null) return value;
    if (Array.isArray(value)) return value.map(otherwise);
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, otherwise(inner)]));
  };

  test.each(
    languages.flatMap((language) => [
      ["rules", language, read?.pack ?? "built-in"] as const,
      ["rules that cannot be read", language, "unread"] as const,
    ]),
  )("of %s, in the language %s", (_, language, rules) => {
    speakAs(rules);
    try {
      const { diagnostics } = wordings[language];
      const told = messages().flatMap((code) => {
        const say: (args: never) => readonly string[] = diagnostics.messages[code];
        const text = say(otherwise(catalogue[code].example) as never).join(" ");
        const wrong = found(text, words);
        return wrong.length === 0 ? [] : [[code, text, wrong]];
      });
      expect(told).toEqual([]);
    } finally {
      speakAs("built-in");
    }
  });
});

describe("of a pack that has words of its own for our terms, every report has those", () => {
  test.each([
    "advise hearts.yaml --verbose",
    "advise open.yaml --verbose",
    "advise hearts.yaml --format markdown",
    "explain hearts.yaml",
    "explain hearts.yaml training",
    "what-if hearts.yaml --set safety=unclear",
    "check hearts.yaml open.yaml --verbose",
    "check hearts.yaml --format markdown",
    "memo hearts.yaml",
    "memo hearts.yaml --length full",
    "memo hearts.yaml --format html",
    "compare hearts.yaml open.yaml --verbose",
    "portfolio hearts.yaml open.yaml",
    "portfolio hearts.yaml open.yaml --format html",
    "rules list",
    "rules show training",
    "rules show HC5",
    "rules lint",
    "rules test",
    "rules analyse",
    "rules prove",
    "help levels",
    "help phases",
    "help facts",
    "explain hearts.yaml nothing",
  ])("%s", async (line) => {
    const told = await run(`${line} --rules care --lang en`, { files: { ...pack, ...cases } });
    expect(ownTerms(told.output + told.error)).toEqual([]);
  });
});

test("what a change of such rules does is told in their words too, whichever rules are at hand", async () => {
  const [changed = ""] = Object.keys(pack).filter((path) => path.endsWith("2-clinical-study.yaml"));
  const next = Object.fromEntries(Object.entries(pack).map(([path, text]) => [path.replace("care/", "next/"), text]));
  const weaker = {
    [changed.replace("care/", "next/")]: pack[changed]?.replace("strength: strong", "strength: slight") ?? "",
  };
  const told = await run("rules diff care next --sample 300 --lang en", { files: { ...pack, ...next, ...weaker } });
  expect([told.code, told.error]).toEqual([1, ""]);
  expect(ownTerms(told.output)).toEqual([]);
});
