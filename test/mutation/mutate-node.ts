import { partOf, type Syntax } from "./syntax.ts";

/** The kinds of small mistakes that are made in the sources. */
export type Mutation = "operator" | "boundary" | "constant" | "returned" | "dropped";

/** One mistake at one place: what stands there instead, or null where a statement is left out. */
export interface Change {
  readonly mutation: Mutation;
  readonly start: number;
  readonly end: number;
  readonly by: string | null;
}

const operators: Readonly<Record<string, string>> = {
  "+": "-",
  "-": "+",
  "*": "/",
  "/": "*",
  "%": "*",
  "**": "*",
  "&": "|",
  "|": "&",
  "^": "&",
  "<<": ">>",
  ">>": "<<",
  ">>>": "<<",
  "===": "!==",
  "!==": "===",
  "<": ">=",
  "<=": ">",
  ">": "<=",
  ">=": "<",
  "&&": "||",
  "||": "&&",
  "+=": "-=",
  "-=": "+=",
  "*=": "/=",
  "/=": "*=",
  "&=": "|=",
  "|=": "&=",
  "^=": "&=",
  "<<=": ">>=",
  ">>=": "<<=",
  "??=": "=",
};

const boundaries: Readonly<Record<string, string>> = { "<": "<=", "<=": "<", ">": ">=", ">=": ">" };

const methods: Readonly<Record<string, string>> = {
  some: "every",
  every: "some",
  min: "max",
  max: "min",
  floor: "ceil",
  ceil: "floor",
};

/** Calls that give their object back where they are left out. */
const passing: readonly string[] = ["filter", "slice", "sort", "toSorted", "reverse", "toReversed"];

/**
 * The mistakes at one node: operators, boundaries, constants, returned values and dropped statements. Texts are left as
 * they are, for nearly all are ids of closed unions, which the types hold. `inChain` is true of what an optional chain
 * goes on from: it cannot be put in brackets by itself.
 */
export function mutateNode(text: string, node: Syntax, inChain: boolean): readonly Change[] {
  const { type, start, end } = node;
  const whole = (mutation: Mutation, by: string | null): Change => ({ mutation, start, end, by });
  const of = (part: Syntax): string => text.slice(part.start, part.end);
  switch (type) {
    case "BinaryExpression":
    case "LogicalExpression":
    case "AssignmentExpression":
      return changeOperator(text, node);
    case "UpdateExpression":
      return [whole("operator", of(node).includes("++") ? of(node).replace("++", "--") : of(node).replace("--", "++"))];
    case "UnaryExpression": {
      const operand = partOf(node, "argument");
      return operand !== null && ["!", "-", "~"].includes(String(node.operator))
        ? [whole("operator", of(operand))]
        : [];
    }
    case "Literal":
      return changeConstant(node);
    case "CallExpression":
      return changeCall(text, node, inChain);
    case "IfStatement":
    case "ConditionalExpression":
      return decideCondition(node, ["true", "false"]);
    case "WhileStatement":
    case "ForStatement":
      return decideCondition(node, ["false"]);
    case "ReturnStatement":
      return giveNothing(partOf(node, "argument"));
    case "ArrowFunctionExpression":
      return node.expression === true ? giveNothing(partOf(node, "body")) : [];
    case "ExpressionStatement":
      return typeof node.directive === "string" ? [] : [whole("dropped", null)];
    case "BreakStatement":
    case "ContinueStatement":
    case "ThrowStatement":
      return [whole("dropped", null)];
    default:
      return [];
  }
}

function changeOperator(text: string, node: Syntax): readonly Change[] {
  const [left, right] = [partOf(node, "left"), partOf(node, "right")];
  const operator = String(node.operator);
  if (left === null || right === null) return [];
  const { start, end } = node;
  // Reached only where there is nothing on the left.
  if (operator === "??") return [{ mutation: "operator", start: right.start, end: right.end, by: "undefined" }];
  const between = text.slice(left.end, right.start);
  const withOperator = (by: string): string =>
    text.slice(start, left.end) + between.replace(operator, () => by) + text.slice(right.start, end);
  const [other, boundary] = [operators[operator], boundaries[operator]];
  return [
    ...(other === undefined ? [] : [{ mutation: "operator", start, end, by: withOperator(other) } as const]),
    ...(boundary === undefined ? [] : [{ mutation: "boundary", start, end, by: withOperator(boundary) } as const]),
  ];
}

function changeConstant({ value, start, end }: Syntax): readonly Change[] {
  if (typeof value === "boolean") return [{ mutation: "constant", start, end, by: String(!value) }];
  if (typeof value !== "number") return [];
  return [{ mutation: "constant", start, end, by: value === 0 ? "1" : String(value === 1 ? 0 : value + 1) }];
}

/** Takes the opposite method, or leaves out a call that chooses or sorts. */
function changeCall(text: string, node: Syntax, inChain: boolean): readonly Change[] {
  const callee = partOf(node, "callee");
  const [object, property] = callee === null ? [] : [partOf(callee, "object"), partOf(callee, "property")];
  if (!callee || !object || !property || callee.computed === true) return [];
  const method = text.slice(property.start, property.end);
  const other = Object.hasOwn(methods, method) ? methods[method] : undefined;
  if (other !== undefined) {
    return [{ mutation: "operator", start: property.start, end: property.end, by: other }];
  }
  if (!passing.includes(method) || inChain) return [];
  const beforeDot = text.slice(node.start, property.start).replace(/\??\.\s*$/, "");
  return [{ mutation: "dropped", start: node.start, end: node.end, by: beforeDot }];
}

function decideCondition(node: Syntax, by: readonly string[]): readonly Change[] {
  const test = partOf(node, "test");
  if (test === null || test.type === "Literal") return [];
  return by.map((decided): Change => ({ mutation: "dropped", start: test.start, end: test.end, by: decided }));
}

function giveNothing(value: Syntax | null): readonly Change[] {
  if (value === null || value.type === "Literal" || isNothing(value)) return [];
  return [{ mutation: "returned", start: value.start, end: value.end, by: "undefined" }];
}

function isNothing({ type, name }: Syntax): boolean {
  return type === "Identifier" && name === "undefined";
}
