import type { Case, MemoHeading } from "../case/case.ts";
import { cleanText } from "../case/clean-text.ts";
import { blockEntry, type EditValue, lineWidth, quotedText } from "../case/edit/write-value.ts";
import type { Language } from "../language/languages.ts";
import type { CaseTemplateWording } from "../language/report-wording.ts";
import type { Fact, Pack } from "../pack/pack.ts";
import { meaningOf } from "../pack/pack-names.ts";
import { wrapText } from "./text/wrap-text.ts";

/** What goes into a case file; an id that is empty does not. */
export type CaseContents = Pick<Case, "title" | "facts" | "notes" | "current" | "planned"> & Partial<Case>;

/** How a case file is written. */
export interface CaseFileOptions {
  /** Of the comments, and of the report where the case does not say. */
  readonly language: Language;
  readonly words: CaseTemplateWording;
  /** The way from the case file to its JSON Schema; null: it is not there yet, and a comment says how to make it. */
  readonly schema: string | null;
  /** The facts that the others make irrelevant; a comment says so. */
  readonly irrelevant?: ReadonlySet<string>;
}

const step = "  ";

/**
 * A case as a file with comments: every fact of the pack with its question and values, and the answer or `unknown`. It
 * reads back as the same case, but for what no case file can hold (see {@link cleanText}).
 */
export function caseFile(pack: Pack, given: CaseContents, options: CaseFileOptions): string {
  const { language, words } = options;
  return [
    ...schemaLines(options),
    "",
    ...words.introduction.flatMap((line) => comment(line)),
    "---",
    ...headLines(given, options),
    "",
    ...comment(words.around),
    ...aroundLines(given),
    "",
    ...comment(words.facts),
    "facts:",
    ...pack.facts.flatMap((fact) => factLines(pack, fact, given, options)).slice(1),
    "",
    ...comment(words.notes),
    ...noteLines(pack, given),
    "",
    ...comment(words.current),
    ...[...pack.levels, ...pack.instruments].flatMap(({ id, name }) => comment(`${id}: ${name[language]}`, "#   ")),
    ...instrumentLines("current", given.current),
    "",
    ...comment(words.planned),
    ...instrumentLines("planned", given.planned),
    ...section("expect", given.expect && { ...given.expect }),
    ...section(
      "accept",
      given.accept?.map((each) => ({ ...each })),
    ),
    ...section("memo", given.memo && memoValue(given.memo)),
    "",
  ].join("\n");
}

function schemaLines({ schema, words }: CaseFileOptions): readonly string[] {
  const path = (schema ?? "./case.schema.json").replace(/\s/g, "%20");
  return [
    `# yaml-language-server: $schema=${path}`,
    ...(schema === null ? [words.schema, words.several].flatMap((line) => comment(line)) : []),
  ];
}

function headLines(given: CaseContents, { language, words }: CaseFileOptions): readonly string[] {
  const cleaned = cleanText(given.title);
  const title = isFilled(cleaned) ? cleaned : words.title;
  return [
    ...(given.id ? entry("id", given.id) : []),
    ...titleLines(title),
    ...comment(words.language),
    `language: ${given.language ?? language}`,
  ];
}

/** Where the theme plays and with whom; as comments to fill in where the case does not say. */
function aroundLines({ region, partners }: CaseContents): readonly string[] {
  const place = region !== undefined && isFilled(cleanText(region)) ? region : undefined;
  const others = partners?.filter((name) => isFilled(cleanText(name))) ?? [];
  return [
    ...(place === undefined ? ["# region: …"] : entry("region", place)),
    ...(others.length === 0 ? ["# partners: […]"] : entry("partners", others)),
  ];
}

/** In quotes, for whoever writes another that needs them. */
function titleLines(title: string): readonly string[] {
  const line = `title: ${quotedText(title)}`;
  return title.includes("\n") || line.length > lineWidth ? entry("title", title) : [line];
}

function factLines(pack: Pack, fact: Fact, given: CaseContents, options: CaseFileOptions): readonly string[] {
  const { language, words } = options;
  const about = [fact.question[language], ...(fact.kind === "set" ? [words.set] : [])].join(" ");
  const values = fact.values.map(({ id, label }) => {
    const meaning = meaningOf(pack, fact.id, id);
    return `${id}: ${label[language]}${meaning === null ? "" : `. ${meaning[language]}`}`;
  });
  const indented = (text: string) => comment(text, `${step}# `);
  return [
    "",
    ...indented(about),
    ...indented(fact.help[language]),
    ...(fact.relevant ? indented(options.irrelevant?.has(fact.id) ? words.irrelevant : words.onlyWhere) : []),
    ...values.flatMap((line) => comment(line, `${step}#   `)),
    ...entry(fact.id, given.facts[fact.id] ?? "unknown", step),
  ];
}

function noteLines(pack: Pack, given: CaseContents): readonly string[] {
  const notes = pack.facts.flatMap(({ id }) => {
    const note = given.notes[id];
    return note !== undefined && isFilled(cleanText(note)) ? [[id, note] as const] : [];
  });
  if (notes.length > 0) return ["notes:", ...notes.flatMap(([id, note]) => entry(id, note, step))];
  return ["# notes:", `#   ${pack.facts[0]?.id ?? ""}: …`];
}

function instrumentLines(key: string, names: readonly string[] | null): readonly string[] {
  return names === null ? [`# ${key}: []`] : entry(key, names);
}

function section(key: string, value: EditValue | undefined): readonly string[] {
  return value === undefined ? [] : ["", ...entry(key, value)];
}

function memoValue({ decisionBy, ...rest }: MemoHeading): EditValue {
  return { ...rest, ...(decisionBy === undefined ? {} : { "decision-by": decisionBy }) };
}

function entry(key: string, value: EditValue, indent = ""): readonly string[] {
  return blockEntry(key, value, indent, step);
}

function isFilled(text: string): boolean {
  return /\S/.test(text);
}

/** A pack's text may have lines of its own; each becomes a comment. */
function comment(text: string, mark = "# "): readonly string[] {
  return text.split("\n").flatMap((line) => wrapText(line, lineWidth - mark.length).map((part) => mark + part));
}
