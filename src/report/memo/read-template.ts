import { type Diagnostic, diagnose, type Place } from "../../diagnostics/diagnostic.ts";
import { type Language, languages } from "../../language/languages.ts";
import { memoWording } from "../../language/wordings.ts";
import type { SourceFile } from "../../source/decode-text.ts";
import { createLocate, type Locate } from "../../source/locate.ts";
import { nearest } from "../../source/nearest.ts";
import type { Inline, Line } from "../document/document.ts";
import { span, text } from "../document/lines.ts";
import type { Draft } from "./draft.ts";
import { limits, type MemoForm } from "./rooms.ts";
import { type MemoLength, type SectionName, sectionNames, type Template, type TemplatePart } from "./template.ts";

/** A template, and what is wrong with the text that it was read from. */
interface ReadTemplate {
  readonly template: Template;
  readonly diagnostics: readonly Diagnostic[];
}

/** The template that comes with a language. */
export function readOwnTemplate(text: string): Template {
  return readTemplate({ path: "", text }).template;
}

/** The form of a length in a language: its template, with the annex behind it, and its limit. */
export function builtInForm(length: MemoLength, language: Language): MemoForm {
  const words = memoWording[language];
  if (length === "full") return { template: readOwnTemplate(words.template), limit: limits[length] };
  const annexes = { kind: "annexes" } as const;
  return {
    template: [...readOwnTemplate(words[length]), annexes, ...readOwnTemplate(words.annex)],
    limit: limits[length],
  };
}

/**
 * Reads a template: Markdown in which `{{name}}` on a line of its own stands for a section. Headings, paragraphs and lists
 * are fixed text; comments are left out.
 */
export function readTemplate(file: SourceFile): ReadTemplate {
  const text = file.text.replace(/<!--[\s\S]*?-->/g, (comment) => comment.replace(/[^\n]/g, " "));
  const blocks = splitBlocks(text);
  const template = blocks.flatMap(({ kind, lines }): readonly TemplatePart[] => readBlock(kind, lines));
  const locate = createLocate(file);
  const unknown = blocks.flatMap((block) => (block.kind === "section" ? [] : findNames(block, text, locate)));
  if (unknown.length > 0 || template.some(({ kind }) => kind === "section")) return { template, diagnostics: unknown };
  return { template, diagnostics: [diagnose("template/no-sections", { path: file.path })] };
}

interface Block {
  readonly kind: "heading" | "section" | "paragraph" | "item" | "numbered";
  readonly lines: string[];
  readonly start: number;
  end: number;
}

/** Lines that go together, with where they stand in the text. */
function splitBlocks(text: string): readonly Block[] {
  const blocks: Block[] = [];
  let open: Block | null = null;
  let start = 0;
  for (const raw of text.split("\n")) {
    const line = raw.trim();
    const end = start + raw.length;
    const kind = kindOf(line);
    if (line === "") open = null;
    else if (open !== null && kind === "paragraph" && open.kind !== "heading" && open.kind !== "section") {
      open.lines.push(line);
      open.end = end;
    } else {
      open = { kind, lines: [line], start, end };
      blocks.push(open);
    }
    start = end + 1;
  }
  return blocks;
}

function kindOf(line: string): Block["kind"] {
  if (/^#{1,6}\s/.test(line)) return "heading";
  if (/^[-*+]\s/.test(line)) return "item";
  if (/^\d{1,9}[.)]\s/.test(line)) return "numbered";
  return sectionOn(line) === undefined ? "paragraph" : "section";
}

function readBlock(kind: Block["kind"], lines: readonly string[]): readonly TemplatePart[] {
  const text = lines.join(" ");
  switch (kind) {
    case "heading": {
      const marks = text.indexOf(" ");
      return [{ kind, depth: marks === 1 ? 1 : marks === 2 ? 2 : 3, text: text.slice(marks + 1).trim() }];
    }
    case "section": {
      const name = sectionOn(text);
      return name === undefined ? [] : [{ kind, name }];
    }
    case "paragraph":
      return [{ kind, line: readInline(text) }];
    case "item":
    case "numbered":
      return [{ kind: "list", ordered: kind === "numbered", items: [itemLine(text)] }];
    default:
      return kind satisfies never;
  }
}

function itemLine(text: string): Line {
  return readInline(text.replace(/^\S+\s+/, ""));
}

/** The section that a line by itself stands for. */
function sectionOn(line: string): ReturnType<typeof sectionCalled> {
  const name = /^\{\{\s*([^{}]*?)\s*\}\}$/.exec(line)?.[1];
  return name === undefined ? undefined : sectionCalled(name);
}

/** What a text names between braces that is no field of the memo's head. */
function findNames({ start, end }: Block, text: string, locate: Locate): readonly Diagnostic[] {
  return [...text.slice(start, end).matchAll(/\{\{\s*([^{}]*?)\s*\}\}/g)].flatMap((match) => {
    const [whole, name = ""] = match;
    if (fieldIn(name) !== undefined) return [];
    const at = start + match.index;
    return [diagnoseName(name, text, locate(at, at + whole.length))];
  });
}

const marks =
  /\\([!-/:-@[-`{-~])|\*\*([^*]+)\*\*|\*([^*\s][^*]*)\*|(?<!\w)_([^_\s][^_]*)_(?!\w)|\[([^\]]+)\]\(((?:https?:\/\/|mailto:)[^)\s]+)\)/g;

/** A line of Markdown of which emphasis, links and escaped marks count; all else is text. */
function readInline(markdown: string): Line {
  const line: Inline[] = [];
  let end = 0;
  for (const match of markdown.matchAll(marks)) {
    line.push(...text(markdown.slice(end, match.index)), toInline(match));
    end = match.index + match[0].length;
  }
  line.push(...text(markdown.slice(end)));
  return line.filter((part) => part.kind === "source" || part.text !== "");
}

function toInline([, escaped, strong, starred, underlined, label, url]: RegExpMatchArray): Inline {
  if (strong !== undefined) return span(strong, "strong");
  if (label !== undefined && url !== undefined) return { kind: "link", text: label, url };
  const emphasis = starred ?? underlined;
  return emphasis === undefined ? span(escaped ?? "") : span(emphasis, "emphasis");
}

/** The section with this name in any language. */
function sectionCalled(name: string): SectionName | undefined {
  const wanted = name.toLowerCase();
  return sectionNames.find((section) =>
    languages.some((language) => section === wanted || memoWording[language].sectionNames[section] === wanted),
  );
}

/** What is wrong with a name between braces: it names nothing, or a section that should stand by itself. */
function diagnoseName(name: string, template: string, place: Place): Diagnostic {
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

const fields = ["subject", "title", "date"] as const;

type Field = (typeof fields)[number];

/** The names of the fields of the memo's head that a template's texts can name, in every language. */
function fieldNames(): readonly string[] {
  return [...new Set(fields.flatMap(namesOf))];
}

/** The field with this name, in any language. */
function fieldIn(name: string): Field | undefined {
  const wanted = name.toLowerCase();
  return fields.find((field) => namesOf(field).includes(wanted));
}

function namesOf(field: Field): readonly string[] {
  return [field, ...languages.map((language) => memoWording[language].fieldNames[field])];
}

/** A text of a template with the fields of the memo's head filled in. */
export function fillFields(text: string, { advice, words, date }: Draft): string {
  const { title, memo } = advice.case;
  const values: Readonly<Record<Field, string>> = { subject: memo?.subject ?? title, title, date: words.date(date) };
  return text.replace(/\{\{\s*([\w-]+)\s*\}\}/g, (whole, name: string) => {
    const field = fieldIn(name);
    return field === undefined ? whole : values[field];
  });
}

/** The same for a line. */
export function fillLine(line: Line, draft: Draft): Line {
  return line.map((part) => (part.kind === "source" ? part : { ...part, text: fillFields(part.text, draft) }));
}
