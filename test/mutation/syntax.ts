import { parseAst } from "vitest/node";

/** A node of the syntax tree of a TypeScript file, as ESTree has it: `start` and `end` are places in the text. */
export interface Syntax {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [part: string]: unknown;
}

/** The syntax tree of a TypeScript text. */
export function parseTypeScript(text: string): Syntax {
  const program: unknown = parseAst(text, { lang: "ts", astType: "ts" });
  if (!isSyntax(program)) throw new Error("the parser gave no tree");
  return program;
}

export function isSyntax(value: unknown): value is Syntax {
  return typeof value === "object" && value !== null && "type" in value && "start" in value && "end" in value;
}

/** A part of a node by name. */
export function partOf(node: Syntax, part: string): Syntax | null {
  const value = node[part];
  return isSyntax(value) ? value : null;
}

/** The nodes right below a node that are code: types are none, nor is what a module imports. */
export function childrenOf(node: Syntax): readonly Syntax[] {
  return Object.entries(node).flatMap(([part, value]) => {
    if (isName(node, part)) return [];
    const parts: readonly unknown[] = Array.isArray(value) ? value : [value];
    return parts.filter(isSyntax).filter(isCode);
  });
}

const typed: readonly string[] = ["TSAsExpression", "TSSatisfiesExpression", "TSNonNullExpression"];

function isCode({ type }: Syntax): boolean {
  return (!type.startsWith("TS") || typed.includes(type)) && !type.startsWith("Import");
}

/** Keys and members that are names are no expressions. */
function isName(node: Syntax, part: string): boolean {
  return (part === "key" || part === "property") && node.computed !== true;
}
