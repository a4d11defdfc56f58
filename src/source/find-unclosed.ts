import { type Document, isCollection, isNode, isPair, isScalar, type Node, visit } from "yaml";
import type { YamlError } from "./compose-yaml.ts";

/**
 * Where the quote or bracket was opened that an error says is not closed: the parser tells where it gave up, which may
 * be at the end of the text. Null where that cannot be told.
 */
export function findUnclosed(document: Document.Parsed, error: YamlError, text: string): number | null {
  const quote = error.message.startsWith("Missing closing");
  let found: number | null = null;
  visit(document, {
    Node: (_, node) => {
      const [start, end] = node.range ?? [0, 0];
      if (end === error.start && (quote ? isQuoted(node) : isOpenFlow(node, text))) found = start;
    },
  });
  return found;
}

function isQuoted(node: Node): boolean {
  return isScalar(node) && (node.type === "QUOTE_DOUBLE" || node.type === "QUOTE_SINGLE");
}

/** Where the last item ends with the collection, a bracket there is the item's. */
function isOpenFlow(node: Node, text: string): boolean {
  if (!isCollection(node) || !node.flow || !node.range) return false;
  const end = node.range[1];
  return !/[\]}]/.test(text.charAt(end - 1)) || node.items.some((item) => endOf(item) === end);
}

function endOf(item: unknown): number | undefined {
  if (isPair(item)) return endOf(item.value ?? item.key);
  return isNode(item) ? item.range?.[1] : undefined;
}
