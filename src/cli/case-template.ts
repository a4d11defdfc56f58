import type { CaseTemplateWording } from "../language/cli-wording.ts";
import type { Language } from "../language/language.ts";
import type { Fact, Pack } from "../pack/pack.ts";
import { wrapText } from "../report/wrap-text.ts";

const width = 100;

/**
 * A case file to start from: every fact of the pack with its question and values, all of them unknown. It is a valid
 * case as it is.
 */
export function caseTemplate(pack: Pack, language: Language, words: CaseTemplateWording): string {
  const instruments = [...pack.levels, ...pack.instruments];
  const named = instruments.map(({ id, name }) => `${id}: ${name[language]}`);
  const sample = pack.facts[0]?.id ?? "";
  return [
    "# yaml-language-server: $schema=./case.schema.json",
    ...comment(words.schema),
    "",
    ...words.introduction.flatMap((line) => comment(line)),
    "",
    `title: ${JSON.stringify(words.title)}`,
    ...comment(words.language),
    `language: ${language}`,
    "",
    ...comment(words.facts),
    "facts:",
    ...pack.facts.flatMap((fact) => factLines(fact, language, words)),
    "",
    ...comment(words.notes),
    "# notes:",
    `#   ${sample}: …`,
    "",
    ...comment(words.current),
    ...named.flatMap((line) => comment(line, "#   ")),
    "# current: []",
    "",
    ...comment(words.planned),
    "# planned: []",
    "",
  ].join("\n");
}

function factLines(fact: Fact, language: Language, words: CaseTemplateWording): readonly string[] {
  const about = [fact.question[language], ...(fact.kind === "set" ? [words.set] : [])].join(" ");
  const values = fact.values.map(({ id, label }) => `${id}: ${label[language]}`);
  return [
    "",
    ...comment(about, "  # "),
    ...(fact.relevant ? comment(words.onlyWhere, "  # ") : []),
    ...values.flatMap((line) => comment(line, "  #   ")),
    `  ${fact.id}: unknown`,
  ];
}

/** A pack's text may have lines of its own; each becomes a comment. */
function comment(text: string, mark = "# "): readonly string[] {
  return text.split("\n").flatMap((line) => wrapText(line, width - mark.length).map((part) => mark + part));
}
