import { readFileSync } from "node:fs";
import type { Advice } from "../../../src/advice/advice.ts";
import type { Case } from "../../../src/case/case.ts";
import { readCases } from "../../../src/case/read-cases.ts";
import { type Language, languages } from "../../../src/language/languages.ts";
import { memoWording } from "../../../src/language/wordings.ts";
import type { Document } from "../../../src/report/document/document.ts";
import type { MemoParts } from "../../../src/report/memo/lay-out-memo.ts";
import { builtInForm, readOwnTemplate } from "../../../src/report/memo/read-template.ts";
import type { AnnexPlace, MemoLength } from "../../../src/report/memo/template.ts";
import { writeMemo, writeMemoParts } from "../../../src/report/memo/write-memo.ts";
import { realAdviser, realPack } from "../../support/real-pack.ts";

/** The examples whose memo is tested, in every format. */
export const goldenNames = [
  "b2-hybrid-teachers",
  "b4-companies-in-vocational-education",
  "b8-mbo-investment-fund",
  "mostly-unknown",
  "plan-full-of-mistakes",
] as const;

/** Every example that is a case. */
export const exampleNames = [
  ...goldenNames,
  "b1-science-profile-intake",
  "b3-secondary-teachers",
  "b5-university-technology-intake",
  "b6-hbo-technology-intake",
  "b7-vmbo-technology-intake",
  "contradictory",
  "english",
] as const;

/** Those whose memo in Markdown is a golden file: between them they show every section and kind of block. */
export const readInFull: ReadonlySet<string> = new Set(["b2-hybrid-teachers", "mostly-unknown"]);

/** Each of the examples in each language. */
export const goldenCases = goldenNames.flatMap((name) => languages.map((language) => ({ name, language })));

/** The case of an example. */
export function exampleCase(name: string): Case {
  const path = `examples/${name}.yaml`;
  const [found] = readCases({ path, text: readFileSync(path, "utf8") }, realPack).cases;
  if (found === undefined) throw new Error(`${path} holds no case.`);
  return found.case;
}

/** The memo on a case, in the built-in form unless another template is given. */
export function memoOn(subject: Case, language: Language, template = memoWording[language].template): Document {
  return writeMemo(adviceOn(subject, language), { date: "2026-11-24", template: readOwnTemplate(template) });
}

/** The memo of a length on a case, with its annexes where they are asked for. */
export function briefOn(subject: Case, language: Language, length: MemoLength, annex: AnnexPlace): MemoParts {
  return writeMemoParts(adviceOn(subject, language), { date: "2026-11-24", ...builtInForm(length, language) }, annex);
}

/** The advice that such a memo is written from. */
export function adviceOn(subject: Case, language: Language): Advice {
  return realAdviser.advise(subject, { language, depth: "one" });
}
