import { type Diagnostic, diagnose, type Place } from "../../diagnostics/diagnostic.ts";
import { languages } from "../../language/languages.ts";
import { nearest } from "../../source/nearest.ts";
import { fieldNames } from "./fill-fields.ts";
import { type SectionName, sectionNames } from "./section-name.ts";
import { memoWording } from "./wording.ts";

/** The section with this name in any language. */
export function sectionCalled(name: string): SectionName | undefined {
  const wanted = name.toLowerCase();
  return sectionNames.find((section) =>
    languages.some((language) => section === wanted || memoWording[language].sectionNames[section] === wanted),
  );
}

/** What is wrong with a name between braces: it names nothing, or a section that should stand by itself. */
export function diagnoseName(name: string, template: string, place: Place): Diagnostic {
  if (sectionCalled(name) !== undefined) return diagnose("template/section-in-text", { name }, place);
  const all = languages.flatMap((language) => namesIn(language));
  const suggestion = nearest(name, [...all, ...fieldNames()]);
  return diagnose("template/unknown-name", { name, known: knownTo(template), suggestion }, place);
}

/** The names in the language that the template itself speaks most. */
function knownTo(template: string): readonly string[] {
  const counted = languages.map((language) => {
    const names = namesIn(language);
    return { names, count: names.filter((name) => template.includes(`{{${name}}}`)).length };
  });
  return counted.toSorted((a, b) => b.count - a.count)[0]?.names ?? [];
}

function namesIn(language: keyof typeof memoWording): readonly string[] {
  return sectionNames.map((section) => memoWording[language].sectionNames[section] ?? section);
}
