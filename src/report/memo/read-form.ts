import { type Diagnostic, diagnose } from "../../diagnostics/diagnostic.ts";
import { createLocate, type Locate } from "../../source/locate.ts";
import type { SourceFile } from "../../source/source-file.ts";
import type { Line } from "../document/document.ts";
import { fieldIn } from "./fill-fields.ts";
import type { Form, FormPart } from "./form.ts";
import { readInline } from "./read-inline.ts";
import { diagnoseName, sectionCalled } from "./template-names.ts";

/** A form, and what is wrong with the template that it was read from. */
export interface ReadForm {
  readonly form: Form;
  readonly diagnostics: readonly Diagnostic[];
}

/** A built-in template as a form. */
export function readForm(text: string): Form {
  return readTemplate({ path: "", text }).form;
}

/**
 * Reads a template: Markdown in which `{{name}}` on a line of its own stands for a section. Headings, paragraphs and lists
 * are fixed text; comments are left out.
 */
export function readTemplate(file: SourceFile): ReadForm {
  const text = file.text.replace(/<!--[\s\S]*?-->/g, (comment) => comment.replace(/[^\n]/g, " "));
  const blocks = splitBlocks(text);
  const form = blocks.flatMap(({ kind, lines }): readonly FormPart[] => readBlock(kind, lines));
  const locate = createLocate(file);
  const unknown = blocks.flatMap((block) => (block.kind === "section" ? [] : findNames(block, text, locate)));
  if (unknown.length > 0 || form.some(({ kind }) => kind === "section")) return { form, diagnostics: unknown };
  return { form, diagnostics: [diagnose("template/no-sections", { path: file.path })] };
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

function readBlock(kind: Block["kind"], lines: readonly string[]): readonly FormPart[] {
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
