import { describe, expect, test } from "vitest";
import { builtIn } from "../../../src/built-in/built-in-pack.ts";
import { hasErrors } from "../../../src/diagnostics/diagnostic.ts";
import { languages } from "../../../src/language/languages.ts";
import { toolingWording } from "../../../src/language/wordings.ts";
import { readPack } from "../../../src/pack/read-pack.ts";
import { topicNames } from "../../../src/report/rules/topic-report.ts";
import { run } from "../../scenarios/run.ts";
import { realPack } from "../../support/real-pack.ts";

const unwrapped = (text: string): string => text.replace(/\s+/g, " ");

describe.each(languages)("the topics of help in %s", (language) => {
  const told = async (topic: string): Promise<string> => {
    const { code, output, error } = await run(`help ${topic} --lang ${language}`);
    expect({ code, error }).toEqual({ code: 0, error: "" });
    for (const line of output.split("\n")) expect(line.length, line).toBeLessThanOrEqual(80);
    return unwrapped(output);
  };

  test("levels gives the name, the meaning and the forms of each", async () => {
    const output = await told("levels");
    for (const { numeral, name, summary, forms } of realPack.levels) {
      expect(output).toContain(`${numeral} ${name[language]} ${summary[language]}`);
      for (const form of forms) expect(output).toContain(`${form.name[language]}: ${form.summary[language]}`);
    }
  });

  test("phases gives what each is, and what points to it", async () => {
    const output = await told("phases");
    const { phases, derivation } = realPack.phases;
    for (const { name, summary } of phases) expect(output).toContain(`${name[language]} ${summary[language]}`);
    for (const { because } of derivation) expect(output).toContain(because[language]);
  });

  test("facts gives each question with its answers", async () => {
    const output = await told("facts");
    for (const { id, label, question, values } of realPack.facts) {
      expect(output).toContain(`${label[language]} (${id}) ${question[language]}`);
      for (const value of values) expect(output).toContain(`• ${value.id}`);
    }
  });

  test("go by their names in every language, in capitals too", async () => {
    for (const topic of topicNames) {
      const output = await told(topic);
      for (const spoken of languages) {
        const { names } = toolingWording[spoken].topics[topic];
        for (const name of names) expect(await told(name.toUpperCase())).toBe(output);
      }
    }
  });

  test("rule-language shows nothing that the reader of packs refuses", async () => {
    const output = await told("rule-language");
    const [rule, conditions, effects, grounds] = toolingWording[language].ruleLanguage;
    for (const { rows } of toolingWording[language].ruleLanguage) {
      for (const [typed] of rows) expect(output).toContain(typed);
    }
    const levels = (typed: string): string => typed.replace("LEVEL.FORM", "LEVEL").replace("LEVEL", "monitoring");
    const accepted = { when: "{ maturity: starting }", effects: "{ exclude: monitoring }", basis: "inferred" };
    for (const [typed] of conditions?.rows ?? []) {
      expect(isAccepted({ ...accepted, when: typed.replaceAll("{ … }", "{ novelty: new }") }), typed).toBe(true);
    }
    for (const [typed] of (effects?.rows ?? []).filter(([row]) => row.startsWith("{"))) {
      expect(isAccepted({ ...accepted, effects: levels(typed) }), typed).toBe(true);
    }
    for (const [typed] of grounds?.rows ?? []) expect(isAccepted({ ...accepted, basis: typed }), typed).toBe(true);
    expect(isAccepted({ ...accepted, when: "{ maturity: begun }" })).toBe(false);
    expect(rule?.rows.map(([typed]) => typed.split(":")[0])).toEqual([
      "id",
      "when",
      "effects",
      "because",
      "cites",
      "basis",
    ]);
  });
});

/** Whether the built-in pack can still be read with a rule of this make in it. */
function isAccepted({ when, effects, basis }: Readonly<Record<"when" | "effects" | "basis", string>>): boolean {
  const added = `\nrules:\n  - { id: monitoring/of-help, when: ${when}, effects: [${effects}], because: { nl: Zo., en: So. }, cites: [P4], basis: ${basis} }\n`;
  const files = builtIn
    .files()
    .map((file) =>
      file.path.endsWith("2-monitoring.yaml") ? { ...file, text: file.text.replace("\nrules:\n", added) } : file,
    );
  return !hasErrors(readPack(files).diagnostics);
}
