import { isMap } from "yaml";
import type { ComposedDocument } from "../../source/compose-yaml.ts";
import { isMapping } from "../../source/value-kind.ts";
import type { Changes } from "./change.ts";
import { editBlockMap, leavesEntries } from "./edit-block.ts";
import { rewriteFlowMap } from "./edit-flow.ts";
import { type Editing, refuse, splice } from "./editing.ts";
import type { Layout } from "./layout.ts";
import { type FlowStyle, yamlFlow } from "./write-value.ts";

/** Works out what becomes of the text of a document that is a mapping. */
export function editDocument(
  layout: Layout,
  { document }: ComposedDocument,
  old: unknown,
  changes: Changes,
  order: Editing["order"],
): Editing {
  const root = document.contents;
  const step = stepOf(layout, root);
  const style = styleOf(layout, root?.range, step);
  const editing: Editing = { layout, style, step, order, splices: [], refused: [] };
  if (!(isMap(root) && root.range)) {
    refuse(editing, "form", [], undefined);
  } else if (root.flow) {
    const text = rewriteFlowMap(editing, root, old, changes, []);
    if (text === null) refuse(editing, "form", [], undefined);
    else splice(editing, [root.range[0], root.range[1]], text);
  } else if (leavesEntries(root, changes)) editBlockMap(editing, root, old, changes, []);
  else refuse(editing, "form", [], undefined);
  return editing;
}

function styleOf({ text }: Layout, range: readonly number[] | null | undefined, step: string): FlowStyle {
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
function stepOf({ text }: Layout, root: unknown): string {
  if (!isMap(root)) return "  ";
  const start = root.range?.[0] ?? 0;
  if (root.flow) return /^\{ *\n( +)/.exec(text.slice(start))?.[1] ?? "  ";
  const inner = root.items.map((pair) => pair.value).find((value) => isMap(value) && !value.flow);
  const at = isMap(inner) ? (inner.range?.[0] ?? 0) : 0;
  return /^ +$/.exec(text.slice(text.lastIndexOf("\n", at - 1) + 1, at))?.[0] ?? "  ";
}
