import { type Alias, isAlias, isMap, isScalar, isSeq, type Node, type Pair, type Scalar, type YAMLMap } from "yaml";
import { type Diagnostic, type DiagnosticArguments, type DiagnosticCode, diagnose } from "../diagnostics/diagnostic.ts";
import { maximumDepth } from "./decode-text.ts";
import { findOddCharacter } from "./explain-line.ts";
import type { Entry, Range, Tree } from "./find-node.ts";
import type { Locate } from "./locate.ts";

/** How many values aliases may add to a document; a reader walks each of them again. */
const maximumAliased = 10_000;

const mostDiagnostics = 100;

/** In YAML 1.1 it stood for the keys of other mappings; YAML 1.2 has no such thing. */
const mergeKey = "<<";

/** A document's value, what aliases stand for (to find places in it), and what may not be in it. */
interface Converted {
  readonly value: unknown;
  readonly targets: ReadonlyMap<Alias, Node>;
  readonly diagnostics: readonly Diagnostic[];
}

interface Conversion {
  readonly locate: Locate;
  readonly text: string;
  readonly diagnostics: Diagnostic[];
  readonly anchors: Map<string, { readonly node: Node; readonly value: unknown; readonly size: number }>;
  readonly targets: Map<Alias, Node>;
  nodes: number;
  aliased: number;
}

/** Controls (but tab and line feed), overrides of writing direction and lone surrogates have no place in a text. */
const controlCharacter = /[^\P{Cc}\t\n]|[\p{Cs}\u202a-\u202e\u2066-\u2069]/u;

/** A node of yaml as plain values, with every key that occurs twice, tag, bad alias and control character reported. */
export function convertNode(node: Node | null, text: string, locate: Locate): Converted {
  const conversion: Conversion = {
    locate,
    text,
    diagnostics: [],
    anchors: new Map(),
    targets: new Map(),
    nodes: 0,
    aliased: 0,
  };
  const value = convert(node, conversion, 0);
  return { value, targets: conversion.targets, diagnostics: conversion.diagnostics };
}

function convert(node: unknown, conversion: Conversion, depth: number): unknown {
  const before = conversion.nodes++;
  if (isAlias(node)) return convertAlias(node, conversion);
  if (!(isScalar(node) || isMap(node) || isSeq(node))) return null;
  if (node.tag !== undefined) reportTag(conversion, node, node.tag);
  if (depth > maximumDepth) {
    report(conversion, node, "yaml/too-deep", { maximum: maximumDepth });
    return null;
  }
  const value = convertContent(node, conversion, depth);
  if (node.anchor) conversion.anchors.set(node.anchor, { node, value, size: conversion.nodes - before });
  return value;
}

function convertContent(node: Node, conversion: Conversion, depth: number): unknown {
  if (isScalar(node)) return checkText(node, node.value, conversion);
  if (isSeq(node)) return node.items.map((item) => convert(item, conversion, depth + 1));
  return isMap(node) ? convertMap(node, conversion, depth) : null;
}

function convertMap(map: YAMLMap, conversion: Conversion, depth: number): unknown {
  const value: Record<string, unknown> = {};
  const seen = new Map<string, Node>();
  for (const pair of map.items) {
    const key = pair.key;
    if (!isScalar(key) || typeof key.value !== "string" || key.value === "") {
      report(conversion, isScalar(key) || isMap(key) || isSeq(key) || isAlias(key) ? key : map, "yaml/complex-key", {});
      continue;
    }
    const name = key.value;
    if (reportOddCharacter(conversion, key, name)) continue;
    const first = seen.get(name);
    checkText(key, name, conversion);
    if (key.tag !== undefined) reportTag(conversion, key, key.tag);
    if (first !== undefined) {
      report(conversion, key, "yaml/duplicate-key", { key: name, line: placeOf(conversion, first).line });
    } else if (name === mergeKey) report(conversion, key, "yaml/merge-key", {});
    else if (name === "__proto__") report(conversion, key, "yaml/forbidden-key", { key: name });
    else value[name] = convert(pair.value, conversion, depth + 1);
    if (first === undefined) seen.set(name, key);
  }
  return value;
}

/** A tag stands before its node, which does not hold it. */
function reportTag(conversion: Conversion, node: Node, tag: string): void {
  if (conversion.diagnostics.length >= mostDiagnostics) return;
  const [start = 0] = node.range ?? [];
  const [written = ""] = /!\S*\s*(?:&\S+\s+)?$/.exec(conversion.text.slice(Math.max(0, start - 200), start)) ?? [];
  const at = start - written.length;
  const place = conversion.locate(at, at + Math.max(1, written.trimEnd().length));
  conversion.diagnostics.push(diagnose("yaml/tag", { tag }, place));
}

/** A key with a space of another kind or a curly quote only looks like the one that is meant; whether it is such a key. */
function reportOddCharacter(conversion: Conversion, key: Scalar, name: string): boolean {
  const index = findOddCharacter(name);
  if (index === null) return false;
  const at = (key.range?.[0] ?? 0) + index + (key.type === "PLAIN" ? 0 : 1);
  const place = conversion.locate(at, at + 1);
  if (conversion.diagnostics.length < mostDiagnostics) {
    const args = { character: name.charAt(index), column: place.column };
    conversion.diagnostics.push(diagnose("yaml/odd-character", args, place));
  }
  return true;
}

function convertAlias(alias: Alias, conversion: Conversion): unknown {
  const anchor = conversion.anchors.get(alias.source);
  if (anchor === undefined) {
    report(conversion, alias, "yaml/unknown-alias", { alias: alias.source });
    return null;
  }
  conversion.nodes += anchor.size;
  const within = conversion.aliased <= maximumAliased;
  conversion.aliased += anchor.size;
  if (conversion.aliased <= maximumAliased) {
    conversion.targets.set(alias, anchor.node);
    return anchor.value;
  }
  if (within) report(conversion, alias, "yaml/too-many-aliases", { maximum: maximumAliased });
  return null;
}

function checkText(node: Node, value: unknown, conversion: Conversion): unknown {
  if (typeof value !== "string") return value;
  const found = controlCharacter.exec(value);
  if (found) report(conversion, node, "yaml/control-character", { character: found[0] });
  return value;
}

function placeOf(conversion: Conversion, node: Node) {
  const [start, end] = node.range ?? [0, 0];
  return conversion.locate(start, end);
}

function report<C extends DiagnosticCode>(
  conversion: Conversion,
  node: Node,
  code: C,
  args: DiagnosticArguments[C],
): void {
  if (conversion.diagnostics.length >= mostDiagnostics) return;
  conversion.diagnostics.push(diagnose<DiagnosticCode>(code, args, placeOf(conversion, node)));
}

/** A document of yaml as a tree to find places in; `targets`: what aliases stand for. */
export function yamlTree(root: Node | null, targets: ReadonlyMap<Alias, Node>): Tree<unknown> {
  const entry = (value: unknown, step: string | number): Entry<unknown> | null => {
    const node = isAlias(value) ? targets.get(value) : value;
    return isMap(node) ? pairOf(node, String(step)) : itemOf(node, step);
  };
  return { root, entry, range: rangeOf };
}

/** Whether a node is a text. */
export function isText(node: unknown): boolean {
  return isScalar(node) && typeof node.value === "string";
}

function pairOf(map: YAMLMap, name: string): Entry<unknown> | null {
  const pair: Pair | undefined = map.items.find((item) => isScalar(item.key) && item.key.value === name);
  return pair ?? null;
}

function itemOf(node: unknown, step: string | number): Entry<unknown> | null {
  const index = Number(step);
  if (!isSeq(node) || !(index in node.items)) return null;
  return { key: null, value: node.items[index] };
}

function rangeOf(node: unknown): Range | null {
  if (!(isScalar(node) || isMap(node) || isSeq(node) || isAlias(node)) || !node.range) return null;
  const [start, end] = node.range;
  return end > start ? [start, end] : null;
}
