import type { Case } from "../../case/case.ts";
import type { Language } from "../../language/languages.ts";
import { toolingWording } from "../../language/wordings.ts";
import type { Pack } from "../../pack/pack.ts";
import { valueLabel } from "../../tooling/describe-rule.ts";
import type { Line } from "../document/document.ts";
import { span } from "../document/lines.ts";

/** What a case says, a line for each answer. */
export function answerLines(
  subject: Pick<Case, "facts" | "current" | "planned">,
  pack: Pack,
  language: Language,
): readonly Line[] {
  return [
    ...Object.entries(subject.facts),
    ...(["current", "planned"] as const).flatMap((key) => {
      const list = subject[key];
      return list === null ? [] : [[key, list] as const];
    }),
  ].map(([fact, answer]) => [
    span(`${factName(fact, pack, language)}: `, "strong"),
    span(answerText(fact, answer, pack, language)),
  ]);
}

function factName(fact: string, pack: Pack, language: Language): string {
  const known = pack.facts.find(({ id }) => id === fact);
  return known?.label[language] ?? toolingWording[language].diff.parts[fact] ?? fact;
}

function answerText(fact: string, answer: string | readonly string[], pack: Pack, language: Language): string {
  const labels = [answer].flat().map((value) => valueLabel(pack, fact, value, language));
  return labels.join(", ") || toolingWording[language].diff.none;
}
