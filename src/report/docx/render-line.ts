import {
  BookmarkEnd,
  BookmarkStart,
  BuilderElement,
  FootnoteReferenceRun,
  type IRunPropertiesOptions,
  Run,
  TextRun,
  type XmlComponent,
} from "docx";
import type { Inline, Line, Tone } from "../document/document.ts";
import { citesText } from "../document/lines.ts";
import { textRuns, textRunsIn, type WordContext } from "./parts.ts";
import { styleIds } from "./styles.ts";

/** A line of a memo as the runs of a paragraph. */
export function renderLine(line: Line, context: WordContext): readonly XmlComponent[] {
  return line.flatMap((part, index) => renderInline(part, line[index - 1], context));
}

/** Of the tones, paper has two. */
const toneLook: Readonly<Partial<Record<Tone, IRunPropertiesOptions>>> = {
  strong: { bold: true },
  emphasis: { italics: true },
};

function renderInline(part: Inline, before: Inline | undefined, context: WordContext): readonly XmlComponent[] {
  switch (part.kind) {
    case "text":
      return textRunsIn(context, part.text, part.tone === undefined ? {} : toneLook[part.tone]);
    case "gap":
      return textRuns(context.labels.gap(part.text), { style: styleIds.gap });
    case "reference":
      return way(part.text, context.headings.get(part.section));
    case "link":
      return link(part.text, part.url);
    case "source": {
      if (part.note === undefined) return textRuns(citesText(part));
      const mark = `${before?.kind === "source" ? ", " : ""}${part.basis === "inferred" ? "*" : ""}`;
      const marks = mark === "" ? [] : [new TextRun({ text: mark, superScript: true })];
      return [...marks, ...reference(part.note, context)];
    }
    default:
      return part satisfies never;
  }
}

/** A way within the document, which docx gives a random id too. */
function way(text: string, bookmark: string | undefined): readonly XmlComponent[] {
  if (bookmark === undefined) return textRuns(text);
  const element = new BuilderElement({
    name: "w:hyperlink",
    attributes: { anchor: { key: "w:anchor", value: bookmark }, history: { key: "w:history", value: "1" } },
  });
  for (const run of textRuns(text, { style: styleIds.link })) element.addChildElement(run);
  return [element];
}

/** As a field: docx gives the address of a hyperlink a random id, and the same memo must give the same bytes. */
function link(text: string, url: string): readonly XmlComponent[] {
  if (!/^(?:https?|mailto):/i.test(url)) return textRuns(text);
  return fieldRuns(`HYPERLINK "${encodeURI(url)}"`, textRuns(text, { style: styleIds.link }));
}

/**
 * A footnote where it is referred to first, and a reference to that place everywhere else: a footnote of Word has but one
 * place.
 */
function reference(note: number, { cited }: WordContext): readonly XmlComponent[] {
  const place = `_Note${note}`;
  if (cited.has(note)) {
    const look = { style: styleIds.reference };
    return fieldRuns(`NOTEREF ${place} \\f \\h`, textRuns(String(note), look), look);
  }
  cited.add(note);
  return [new BookmarkStart(place, note), new FootnoteReferenceRun(note), new BookmarkEnd(note)];
}

/** A field as runs: LibreOffice loses its way in a field that is in one run with its text. */
function fieldRuns(
  instruction: string,
  shown: readonly XmlComponent[],
  properties: IRunPropertiesOptions = {},
): readonly XmlComponent[] {
  const run = (child: XmlComponent): XmlComponent => new Run({ ...properties, children: [child] });
  return [run(mark("begin")), run(instructionText(instruction)), run(mark("separate")), ...shown, run(mark("end"))];
}

function mark(type: "begin" | "separate" | "end"): XmlComponent {
  return new BuilderElement({ name: "w:fldChar", attributes: { type: { key: "w:fldCharType", value: type } } });
}

function instructionText(instruction: string): XmlComponent {
  const element = new BuilderElement({
    name: "w:instrText",
    attributes: { space: { key: "xml:space", value: "preserve" } },
  });
  return element.addChildElement(instruction);
}
