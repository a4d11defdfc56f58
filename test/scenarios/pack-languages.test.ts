import { describe, expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { isMapping } from "../../src/source/value-kind.ts";
import { smallPack } from "../fixtures/packs/small-pack.ts";
import { run } from "./run.ts";

/** The files of the small pack in other languages, each text made of the English one. */
function packIn(languages: Readonly<Record<string, (english: string) => string>>): Readonly<Record<string, string>> {
  const reword = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(reword);
    if (!isMapping(value)) return value;
    const { en } = value;
    if (typeof en === "string" && "nl" in value) {
      return Object.fromEntries(Object.entries(languages).map(([language, make]) => [language, make(en)]));
    }
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, reword(inner)]));
  };
  const entries = Object.entries(smallPack).map(([path, text]) => {
    if (path.startsWith("tests/")) return [`mine/${path}`, text];
    const value: unknown = reword(parse(text));
    const told = path === "pack.yaml" && isMapping(value) ? { ...value, languages: Object.keys(languages) } : value;
    return [`mine/${path}`, stringify(told)];
  });
  return Object.fromEntries(entries);
}

const same = (english: string): string => english;
/** Words that look like German and are no others'. */
const german = (english: string): string => english.replace(/\p{L}{3,}/gu, (word) => `${word}ß`);

const english = packIn({ en: same });
const both = packIn({ en: same, de: german });
const germanOnly = packIn({ de: german });

const subject = "id: plan\ntitle: Our plan\nfacts: { phase: start, proven: no }\nplanned: [money]\n";
const world = (pack: Readonly<Record<string, string>>, more: Readonly<Record<string, string>> = {}) => ({
  files: { ...pack, "plan.yaml": subject, ...more },
});

const commands = [
  "rules lint",
  "rules test",
  "rules list",
  "rules show money",
  "advise plan.yaml --verbose",
  "advise plan.yaml --format markdown",
  "explain plan.yaml",
  "what-if plan.yaml --set proven=yes",
  "check plan.yaml --verbose",
  "memo plan.yaml",
  "compare plan.yaml other.yaml",
  "portfolio plan.yaml",
  "help levels",
  "init",
];
const other = { "other.yaml": subject.replace("id: plan", "id: other").replace("proven: no", "proven: yes") };

describe("a pack in English alone", () => {
  test("lints and tests clean, and nothing asks for another language", async () => {
    for (const command of ["rules lint", "rules test"]) {
      const { code, output, error } = await run(`${command} --rules mine --lang en`, world(english));
      expect([code, error]).toEqual([0, ""]);
      expect(output).not.toMatch(/Dutch|Nederlands|missing/);
    }
  });

  test.each(commands)("speaks English in %s, also where Dutch was asked for", async (command) => {
    const asked = await run(`${command} --rules mine --lang nl`, world(english, other));
    const told = await run(`${command} --rules mine --lang en`, world(english, other));
    expect(asked.output).toBe(told.output);
    expect(asked.code).toBe(told.code);
    expect(asked.error).toContain("The rules have no texts in the language nl.");
    expect(told.error).not.toContain("language");
  });

  test("speaks English where the system is Dutch, and says nothing of it", async () => {
    const dutch = { ...world(english), environment: { LANG: "nl_NL.UTF-8" } };
    const { output, error } = await run("advise plan.yaml --rules mine", dutch);
    expect(output).toBe((await run("advise plan.yaml --rules mine --lang en", world(english))).output);
    expect(error).toBe("");
  });

  test("refuses a case in another language, with the languages that there are", async () => {
    const files = { ...english, "plan.yaml": `language: nl\n${subject}` };
    const { code, error } = await run("advise plan.yaml --rules mine", { files });
    expect(code).toBe(2);
    expect(error).toContain("language: nl");
    expect(error).toContain("en");
  });

  test("offers its language to editors, and no other", async () => {
    const { output } = await run("schema case --rules mine", world(english));
    expect(JSON.parse(output).properties.language.enum).toEqual(["en", null]);
  });

  test("refuses a text in a language that it does not declare, and a text that is missing in one that it does", async () => {
    const change = (from: string, to: string) => ({
      ...english,
      "mine/statements.yaml": (english["mine/statements.yaml"] ?? "").replace(from, to),
    });
    const more = await run("rules lint --rules mine --lang en", world(change("en: Money", "de: Geld\n    en: Money")));
    expect(more.error + more.output).toContain("The pack does not have the language de.");
    const less = await run("rules lint --rules mine --lang en", world(change("en: Money", "nl: Money")));
    expect(less.error + less.output).toContain("This text is missing in the language en.");
  });
});

describe("a pack in a language that mixwijzer does not speak", () => {
  test.each(commands)("has its own texts in it in %s, beside words in English", async (command) => {
    const german = await run(`${command} --rules mine --lang de`, world(both, other));
    expect(german.error.match(/mixwijzer does not speak the language de/g)).toHaveLength(1);
    expect(german.output).not.toContain("undefined");
    if (command === "rules lint") return;
    if (command !== "rules test") expect(german.output).toMatch(/ß/);
    expect(german.output).not.toMatch(/Money (?:helps|comes|alone)|Cooperation(?!ß)/);
  });

  test("is spoken without being asked for where it is the only one", async () => {
    const { output, error, code } = await run("advise plan.yaml --rules mine", world(germanOnly));
    expect(code).toBe(0);
    expect(output).toContain("Moneyß");
    expect(error).toContain("mixwijzer does not speak the language de.");
  });

  test("is that of a case that says so, and its names are understood in any case", async () => {
    const named = "language: de\ntitle: Plan\nfacts: { Provenß: no, phase: startß }\nplanned: [Moneyß]\n";
    const { output, error } = await run("advise plan.yaml --rules mine --format json", {
      files: { ...both, "plan.yaml": named },
    });
    expect(error.match(/mixwijzer does not speak the language de/g)).toHaveLength(1);
    const { language, case: read, levels } = JSON.parse(output);
    expect([language, read.facts, read.planned]).toEqual(["de", { phase: "start", proven: "no" }, ["money"]]);
    expect(levels[0].name).toBe("Moneyß");
  });

  test("is refused of the built-in rules, as any language that they do not have", async () => {
    const { code, error } = await run("rules list --lang de");
    expect(code).toBe(2);
    expect(error).toContain("de");
    expect(error).toContain("nl or en");
  });

  test("is written into a page and a Word file as its language", async () => {
    const { output } = await run("memo plan.yaml --rules mine --lang de --format html", world(both));
    expect(output).toContain('<html lang="de">');
  });
});

describe("completion", () => {
  const complete = async (line: string): Promise<readonly string[]> => {
    const { output } = await run("", world(germanOnly), {}, ["completion", "fish", line]);
    return output.split("\n").filter((each) => each !== "");
  };

  test("knows the languages, names and texts of the rules that the line names", async () => {
    expect(await complete("mixwijzer advise --rules mine --lang ")).toEqual(["de"]);
    expect(await complete("mixwijzer advise plan.yaml --rules=mine --set pro")).toEqual(["proven=\tProvenß"]);
    expect(await complete("mixwijzer rules show --rules mine money/n")).toEqual(["money/not-needed"]);
  });

  test("goes by the rules at hand where those cannot be read, and by none that are still being typed", async () => {
    expect(await complete("mixwijzer advise --rules nowhere --lang ")).toEqual(["nl", "en"]);
    expect(await complete("mixwijzer advise --rules mi")).toEqual([":files"]);
  });
});
