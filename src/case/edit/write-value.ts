import { parse } from "yaml";
import { isMapping } from "../../source/value-kind.ts";
import { cleanText } from "../clean-text.ts";

/** A value that a case file can be given: what JSON can say. */
export type EditValue = string | number | boolean | null | readonly EditValue[] | MappingValue;

/** A mapping that a case file can be given. */
export interface MappingValue {
  readonly [key: string]: EditValue | undefined;
}

/** How a collection within brackets is written: as YAML, or as JSON on one line or, `indent` deep, over several. */
export type FlowStyle =
  | { readonly kind: "yaml" }
  | { readonly kind: "json"; readonly space: string; readonly indent: string | null; readonly step: string };

/** YAML within brackets. */
export const yamlFlow: FlowStyle = { kind: "yaml" };

/** An entry of a mapping without brackets: what stands on the line of its key, and the lines beneath. */
export interface BlockValue {
  readonly inline: string;
  readonly lines: readonly string[];
}

/** What linters and formatters of YAML take for the width of a line, counted in characters. */
export const lineWidth = 80;

/** A text that begins like a word and has no characters but those one sees, and spaces. */
const wordy = /^[\p{L}\p{N}][\p{L}\p{N}\p{M}\p{P}\p{S} ]*$/u;
const structure = /: | #|[: ]$/;
/** Words that YAML 1.1, which many programs still read, takes for true or false. */
const older = /^(?:y|yes|n|no|on|off|true|false)$/i;
const bracket = /[,[\]{}]/;
const unprintable = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;

/** A text, number, truth value or nothing on one line; in YAML it has quotes only where it needs them. */
export function scalarText(value: string | number | boolean | null, style: FlowStyle = yamlFlow): string {
  if (typeof value !== "string") return JSON.stringify(value);
  const text = cleanText(value);
  return style.kind === "yaml" && !bracket.test(text) && isPlain(text) ? text : quotedText(text);
}

/** A value within brackets, or a scalar. */
export function flowText(value: EditValue, style: FlowStyle = yamlFlow): string {
  if (isList(value)) return `[${value.map((item) => flowText(item, lined(style))).join(separator(style))}]`;
  if (!isMapping(value)) return scalarText(value, style);
  const inner = deeper(style);
  const entries = definedEntries(value).map(([key, item]) => entryText(key, item, inner));
  if (entries.length === 0) return "{}";
  if (style.kind === "yaml") return `{ ${entries.join(", ")} }`;
  if (style.indent === null) return `{${entries.join(separator(style))}}`;
  return `{\n${entries.map((entry) => style.indent + style.step + entry).join(",\n")}\n${style.indent}}`;
}

/** A key with its value, within brackets. */
export function entryText(key: string, value: EditValue, style: FlowStyle = yamlFlow): string {
  const space = style.kind === "yaml" ? " " : style.space;
  return `${scalarText(key, style)}:${space}${flowText(value, style)}`;
}

/** Where a value is to stand: below which indentation, how deep a step is, and in which column, from 0, its line goes on. */
export interface ValuePlace {
  readonly indent: string;
  readonly step: string;
  readonly column: number;
}

/** A value behind a key: mappings, and texts and lists that do not fit on its line, take lines of their own. */
export function blockValue(value: EditValue, place: ValuePlace): BlockValue {
  const { indent, step, column } = place;
  const inner = indent + step;
  if (typeof value === "string") return textBlock(cleanText(value), inner, column);
  if (isList(value)) return listBlock(value, inner, place);
  if (!isMapping(value)) return { inline: flowText(value), lines: [] };
  const entries = definedEntries(value);
  if (entries.length === 0) return { inline: "{}", lines: [] };
  return { inline: "", lines: entries.flatMap(([key, item]) => blockEntry(key, item, inner, step)) };
}

/** A key with its value on lines of their own. */
export function blockEntry(key: string, value: EditValue, indent: string, step: string): readonly string[] {
  const name = `${indent}${scalarText(key)}:`;
  const { inline, lines } = blockValue(value, { indent, step, column: widthOf(name) + 1 });
  return [`${name}${inline === "" ? "" : ` ${inline}`}`, ...lines];
}

/** A list in brackets; where that is too wide, or has mappings in it, with a line for each item. */
function listBlock(list: readonly EditValue[], indent: string, { step, column }: ValuePlace): BlockValue {
  const flow = flowText(list);
  const fits = list.length === 0 || (column + widthOf(flow) <= lineWidth && !list.some(isMappingValue));
  if (fits) return { inline: flow, lines: [] };
  return { inline: "", lines: list.flatMap((item) => itemLines(item, indent, step)) };
}

/** An item of a list; the first key of a mapping stands behind the dash. */
function itemLines(item: EditValue, indent: string, step: string): readonly string[] {
  if (!isMappingValue(item) || definedEntries(item).length === 0) return [`${indent}- ${flowText(item)}`];
  const entries = definedEntries(item).flatMap(([key, value]) => blockEntry(key, value, `${indent}  `, step));
  return entries.map((line, index) => (index === 0 ? `${indent}- ${line.trimStart()}` : line));
}

/** The entries of a mapping that have a value. */
export function definedEntries(value: MappingValue): readonly (readonly [string, EditValue])[] {
  return Object.entries(value).flatMap(([key, item]) => (item === undefined ? [] : [[key, item] as const]));
}

/** Whether the value is a list; all that a case file can hold can be written too. */
export function isList(value: unknown): value is readonly EditValue[] {
  return Array.isArray(value);
}

/** Whether the value is a mapping. */
export function isMappingValue(value: unknown): value is MappingValue {
  return isMapping(value);
}

function textBlock(text: string, indent: string, column: number): BlockValue {
  const isSafe = /^[^\s\ufeff]/.test(text) && text.search(unprintable) < 0;
  const lines = text.replace(/\n$/, "").split("\n");
  const isBroken =
    text.includes("\n") && !/\n\n$/.test(text) && !lines.some((line) => line.trim() === "" && line !== "");
  if (isSafe && isBroken) {
    const header = text.endsWith("\n") ? "|" : "|-";
    return { inline: header, lines: lines.map((line) => (line === "" ? "" : indent + line)) };
  }
  const inline = isPlain(text) ? text : quotedText(text);
  // What is folded has a single space where a line ends, so that nothing else may stand there.
  const folds = isSafe && / /.test(text) && !/\s{2}|[^\S ]|\s$/.test(text);
  if (!folds || column + widthOf(inline) <= lineWidth) return { inline, lines: [] };
  return { inline: ">-", lines: fillLines(text, lineWidth - indent.length).map((line) => indent + line) };
}

/** A text in lines that are as full as they may be; only a word that is longer by itself is wider. */
function fillLines(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const line = lines.at(-1);
    if (line !== undefined && widthOf(line) + 1 + widthOf(word) <= width) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function widthOf(text: string): number {
  return [...text].length;
}

function isPlain(text: string): boolean {
  return (
    wordy.test(text) &&
    !structure.test(text) &&
    !older.test(text) &&
    parse(text, { version: "1.2", schema: "core" }) === text
  );
}

/** A text between double quotes, as YAML and JSON both read it. */
export function quotedText(text: string): string {
  return JSON.stringify(text).replace(unprintable, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}

function separator(style: FlowStyle): string {
  return style.kind === "yaml" ? ", " : `,${style.space}`;
}

function lined(style: FlowStyle): FlowStyle {
  return style.kind === "json" ? { ...style, indent: null } : style;
}

function deeper(style: FlowStyle): FlowStyle {
  return style.kind === "json" && style.indent !== null ? { ...style, indent: style.indent + style.step } : style;
}
