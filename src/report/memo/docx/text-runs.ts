import { type IRunPropertiesOptions, TextRun } from "docx";
import { plainXmlSpan } from "../../escape.ts";

/**
 * Text as runs of Word. A run ends after each brace, since docx takes a whole `{name}` for a place of its own to fill in.
 */
export function textRuns(text: string, properties: IRunPropertiesOptions = {}): readonly TextRun[] {
  return plainXmlSpan(text)
    .split(/(?<=\{)/)
    .filter((piece) => piece !== "")
    .map((piece) => new TextRun({ ...properties, text: piece }));
}
