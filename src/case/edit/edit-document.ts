import { type Document, isAlias, isMap, isNode, isScalar, isSeq, parseDocument, visit } from "yaml";
import { yamlOptions } from "../../source/compose-yaml.ts";
import { convertNode } from "../../source/convert-node.ts";
import { createLocate } from "../../source/locate.ts";
import { isMapping } from "../../source/value-kind.ts";
import { cleanText } from "../clean-text.ts";
import { applyChange, type CaseEdit, type Difference, firstDifference, isSame } from "./difference.ts";
import { editBlockMap, editBlockSeq } from "./edit-block.ts";
import { editFlow } from "./edit-flow.ts";
import { commentSpans, commentsIn, type Layout, type Refusal, type Splice } from "./layout.ts";
import {
  definedEntries,
  type EditValue,
  type FlowStyle,
  flowText,
  isList,
  isMappingValue,
  yamlFlow,
} from "./write-value.ts";

/** The text of a document that says what was asked; or why it could not be made to, and which key that is about. */
export type EditedDocument =
  | { readonly kind: "edited"; readonly text: string; readonly value: EditValue }
  | { readonly kind: "refused"; readonly reason: Refusal; readonly path: readonly string[] };

/** How new lines end, and the order in which new keys of the mapping at a path go. */
export interface Manner {
  readonly lineEnd: string;
  readonly order: Layout["order"];
}

/**
 * Edits the text of one document, one difference at a time. After each of them the text is read again, and has to say
 * what it said before, but for that one.
 */
export function editDocument(text: string, edits: readonly CaseEdit[], manner: Manner): EditedDocument {
  let reading = readDocument(text, manner);
  const { value } = reading;
  const wanted = cleanValue(edits.reduce<EditValue | undefined>(applyChange, value) ?? {});
  for (;;) {
    const difference = firstDifference(reading.value, wanted);
    if (difference === null) return { kind: "edited", text: reading.layout.text, value: wanted };
    const path = difference.path.filter((key) => typeof key === "string");
    const splices = editNode(reading, difference);
    if (typeof splices === "string") return { kind: "refused", reason: splices, path };
    const after = readDocument(spliced(reading.layout.text, splices, manner.lineEnd), manner);
    if (after.document.errors.length > 0 || !isSame(after.value, applyChange(reading.value, difference))) {
      return { kind: "refused", reason: hasAnchors(reading.document) ? "alias" : "form", path };
    }
    reading = after;
  }
}

interface Reading {
  readonly document: Document.Parsed;
  readonly value: EditValue;
  readonly layout: Layout;
}

function readDocument(text: string, { order }: Manner): Reading {
  const document = parseDocument(text, { ...yamlOptions, keepSourceTokens: true });
  const { contents } = document;
  const { value } = convertNode(contents, text, createLocate({ path: "", text }));
  const step = stepOf(text, contents);
  const comments = contents ? commentSpans(contents) : [];
  const layout = { text, comments, style: styleOf(text, contents?.range, step), step, order };
  return { document, value: isMappingValue(value) ? value : null, layout };
}

function editNode({ document, layout }: Reading, difference: Difference): readonly Splice[] | Refusal {
  let node: unknown = document.contents;
  if (difference.path.length === 0) return replaceRoot(layout, node, difference);
  for (const key of difference.path.slice(0, -1)) {
    if (isAlias(node)) return "alias";
    node = isMap(node) ? node.get(String(key), true) : undefined;
  }
  if (isAlias(node)) return "alias";
  if (isMap(node)) {
    const keys = node.items.map(({ key }) => (isScalar(key) ? String(key.value) : ""));
    const behind = indexBefore(difference, keys, layout.order(difference.path.slice(0, -1)));
    return node.flow ? editFlow(layout, node, difference, behind) : editBlockMap(layout, node, difference, behind);
  }
  if (!isSeq(node)) return "form";
  return node.flow ? editFlow(layout, node, difference, -1) : editBlockSeq(layout, node, difference);
}

/** A mapping in brackets may come from nothing, and become nothing. */
function replaceRoot(layout: Layout, root: unknown, difference: Difference): readonly Splice[] | Refusal {
  if (!isMap(root) || !root.flow || !root.range || difference.kind === "remove") return "form";
  const [start, end] = root.range;
  if (commentsIn(layout, [start, end]).length > 0) return "comments";
  return [{ span: [start, end], text: flowText(difference.value, layout.style) }];
}

/** The index of the key that a new one goes behind, in the order; -1: it goes first. */
function indexBefore({ path }: Difference, keys: readonly string[], order: readonly string[]): number {
  const rank = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length);
  const known = keys.filter((key) => rank(key) <= rank(String(path.at(-1))));
  const highest = Math.max(...known.map(rank));
  return keys.findLastIndex((key) => rank(key) === highest);
}

/** Splices are in the order of the text, and do not overlap. */
function spliced(text: string, splices: readonly Splice[], lineEnd: string): string {
  return splices.reduceRight(
    (all, { span, text: by }) => all.slice(0, span[0]) + by.replaceAll("\n", lineEnd) + all.slice(span[1]),
    text,
  );
}

function styleOf(text: string, range: readonly number[] | null | undefined, step: string): FlowStyle {
  const json = text.slice(range?.[0] ?? 0, range?.[1] ?? 0);
  if (!isJson(json)) return yamlFlow;
  const space = /^\{\s*"(?:[^"\\]|\\.)*":\S/.test(json) ? "" : " ";
  return { kind: "json", space, indent: json.includes("\n") ? "" : null, step };
}

function isJson(text: string): boolean {
  try {
    return isMapping(JSON.parse(text));
  } catch {
    return false;
  }
}

/** As deep as the first mapping within the mapping is indented, else two spaces. */
function stepOf(text: string, root: unknown): string {
  if (!isMap(root)) return "  ";
  if (root.flow) return /^\{ *\r?\n( +)/.exec(text.slice(root.range?.[0] ?? 0))?.[1] ?? "  ";
  const inner = root.items.map((pair) => pair.value).find((value) => isMap(value) && !value.flow);
  const at = isMap(inner) ? (inner.range?.[0] ?? 0) : 0;
  return /^ +$/.exec(text.slice(text.lastIndexOf("\n", at - 1) + 1, at))?.[0] ?? "  ";
}

/** As the writer writes texts. */
function cleanValue(value: EditValue): EditValue {
  if (typeof value === "string") return cleanText(value);
  if (isList(value)) return value.map(cleanValue);
  if (!isMappingValue(value)) return value;
  return Object.fromEntries(definedEntries(value).map(([key, item]) => [key, cleanValue(item)]));
}

function hasAnchors(document: Document): boolean {
  let found = false;
  visit(document, {
    Node: (_, node) => {
      if (isAlias(node) || (isNode(node) && "anchor" in node && node.anchor !== undefined)) found = true;
    },
  });
  return found;
}
