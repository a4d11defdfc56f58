import { digestOf } from "./journal.ts";
import { type Change, mutateNode } from "./mutate-node.ts";
import { childrenOf, parseTypeScript, partOf, type Syntax } from "./syntax.ts";

/** A source with one small mistake in it. */
export interface Mutant extends Change {
  /** The path of the source, from the root of the repository. */
  readonly file: string;
  /** The line, from 1. */
  readonly line: number;
  /** What stands there. */
  readonly was: string;
  /** Says which mutant it is, also after lines were added elsewhere: file, line of text, and what becomes what. */
  readonly key: string;
  /** Whether it is in the default of an element (`list[at] ?? 0`, `list.at(-1) ?? 0`), which the types ask for. */
  readonly guard: boolean;
  /** Of the text of the source. */
  readonly digest: string;
}

/** Every mutant of a source, in the order of the text. */
export function listMutants(file: string, text: string): readonly Mutant[] {
  const seen = new Map<string, number>();
  const digest = digestOf(text);
  const tree = parseTypeScript(text);
  const guards = [...defaultsOfElements(tree)];
  return [...changesIn(text, tree, "free")]
    .toSorted((one, other) => one.start - other.start || other.end - one.end)
    .map((change) => {
      const was = text.slice(change.start, change.end);
      const before = text.lastIndexOf("\n", change.start - 1) + 1;
      const words = `${file} | ${text.slice(before).split("\n", 1)[0]?.trim()} | ${was} => ${change.by ?? "nothing"}`;
      const name = words.replaceAll(/\s+/g, " ");
      const count = (seen.get(name) ?? 0) + 1;
      seen.set(name, count);
      return {
        ...change,
        file,
        line: text.slice(0, change.start).split("\n").length,
        was,
        key: count === 1 ? name : `${name} (${count})`,
        guard: guards.some(({ start, end }) => start <= change.start && change.end <= end),
        digest,
      };
    });
}

/** The defaults of elements that are found by an index or with `at`, and of what such an element has. */
function* defaultsOfElements(node: Syntax): Generator<Syntax> {
  const [left, right] = [partOf(node, "left"), partOf(node, "right")];
  if (node.operator === "??" && left !== null && right !== null && isElement(left)) yield right;
  for (const child of childrenOf(node)) yield* defaultsOfElements(child);
}

function isElement(node: Syntax): boolean {
  const [callee, whole] = [partOf(node, "callee"), partOf(node, "object")];
  if (node.type === "ChainExpression") return childrenOf(node).some(isElement);
  if (node.optional === true && node.computed !== true && whole !== null) return isElement(whole);
  if (callee === null) return node.type === "MemberExpression" && node.computed === true;
  return callee.computed !== true && partOf(callee, "property")?.name === "at";
}

/** Where a node is: the whole of an optional chain, what such a chain goes on from, or neither. */
type Place = "free" | "chain" | "spine";

function* changesIn(text: string, node: Syntax, place: Place): Generator<Change> {
  if (isNever(text, node)) return;
  yield* mutateNode(text, node, place === "spine");
  const spine = place === "free" ? null : (partOf(node, "callee") ?? partOf(node, "object"));
  for (const child of childrenOf(node)) {
    const below = node.type === "ChainExpression" ? "chain" : child === spine ? "spine" : "free";
    yield* changesIn(text, child, below);
  }
}

/** A default of a switch that the types show is never reached. */
function isNever(text: string, { type, test, start, end }: Syntax): boolean {
  return type === "SwitchCase" && test === null && text.slice(start, end).includes("satisfies never");
}

/** Whether a mutant is below a path, which may end in the number of a line: `src/engine/weigh.ts:155`. */
export function isBelow({ file, line }: Pick<Mutant, "file" | "line">, path: string): boolean {
  return path.includes(":") ? `${file}:${line}` === path : file.startsWith(path);
}

/**
 * Draws so many of the mutants below each of some paths; 0: all. Which are drawn depends on the seed and on each mutant
 * alone, so that a sample changes as little as the sources do.
 */
export function sampleMutants(
  mutants: readonly Mutant[],
  { seed, sample, paths }: { readonly seed: number; readonly sample: number; readonly paths: readonly string[] },
): readonly Mutant[] {
  const ranked = mutants
    .map((mutant) => ({ mutant, rank: digestOf(String(seed), mutant.key) }))
    .toSorted((one, other) => (one.rank < other.rank ? -1 : 1))
    .map(({ mutant }) => mutant);
  return paths.flatMap((path) => {
    const here = ranked.filter((mutant) => isBelow(mutant, path));
    return sample === 0 ? here : here.slice(0, sample);
  });
}
