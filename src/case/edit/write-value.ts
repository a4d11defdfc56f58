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

/** Longer mappings in brackets are hard to read. */
const longestFlow = 80;

/** A text that begins like a word and has no characters but those one sees, and spaces. */
const wordy = /^[\p{L}\p{N}][\p{L}\p{N}\p{M}\p{P}\p{S} ]*$/u;
const structure = /: | #|[: ]$/;
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

/** A value as it stands behind a key at `indent`: a mapping and a text of several lines take lines of their own. */
export function blockValue(value: EditValue, indent: string, step: string, depth = 0): BlockValue {
  const inner = indent + step;
  if (typeof value === "string") return textBlock(cleanText(value), inner);
  if (!isMapping(value) || isList(value)) return { inline: flowText(value), lines: [] };
  const entries = definedEntries(value);
  const flow = flowText(value);
  if (entries.length === 0 || (depth > 1 && flow.length <= longestFlow)) return { inline: flow, lines: [] };
  return { inline: "", lines: entries.flatMap(([key, item]) => blockEntry(key, item, inner, step, depth + 1)) };
}

/** A key with its value on lines of their own. */
export function blockEntry(key: string, value: EditValue, indent: string, step: string, depth = 0): readonly string[] {
  const { inline, lines } = blockValue(value, indent, step, depth);
  return [`${indent}${scalarText(key)}:${inline === "" ? "" : ` ${inline}`}`, ...lines];
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

function textBlock(text: string, indent: string): BlockValue {
  const lines = text.replace(/\n$/, "").split("\n");
  const literal = text.includes("\n") && /^[^\s\ufeff]/.test(text) && !/\n\n$/.test(text);
  if (!literal || lines.some((line) => line.trim() === "" && line !== "") || text.search(unprintable) >= 0)
    return { inline: isPlain(text) ? text : quotedText(text), lines: [] };
  const header = text.endsWith("\n") ? "|" : "|-";
  return { inline: header, lines: lines.map((line) => (line === "" ? "" : indent + line)) };
}

function isPlain(text: string): boolean {
  return wordy.test(text) && !structure.test(text) && parse(text, { version: "1.2", schema: "core" }) === text;
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
