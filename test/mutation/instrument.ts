import type { Mutant } from "./list-mutants.ts";
import { childrenOf, parseTypeScript, partOf, type Syntax } from "./syntax.ts";

/** A mutant and the number by which it is switched on. */
export interface Numbered {
  readonly id: number;
  readonly mutant: Mutant;
}

/** The name by which a source that has mutants in it reaches the switch; see `mutation-switch.ts`. */
const name = "$mutation";

/** Text that is put around a piece of a source, or that stands in its place. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly before: string;
  readonly after: string;
  readonly instead?: string;
}

/** The text of a source with all these mutants in it, each switched off, and with its loops counted. */
export function instrument(text: string, mutants: readonly Numbered[]): string {
  const edits = [...mutants.map(editFor), ...countLoops(parseTypeScript(text))].toSorted(
    (one, other) => one.start - other.start || other.end - one.end,
  );
  return `const ${name}=globalThis.${name};${applyEdits(text, edits)}`;
}

function editFor({ id, mutant: { start, end, by, was } }: Numbered): Edit {
  const on = `${name}.is(${id})`;
  if (by === null) return { start, end, before: `{if(!${on}){`, after: "}}" };
  // The name of a method is no expression of its own: with the dot before it, it becomes one.
  if (/^\w+$/.test(was) && /^(?:some|every|min|max|floor|ceil)$/.test(by)) {
    return { start, end, before: "", after: "", instead: `[${on}?"${by}":"${was}"]` };
  }
  return { start, end, before: `(${on}?(${by}):(`, after: "))" };
}

const loops: readonly string[] = [
  "ForStatement",
  "ForOfStatement",
  "ForInStatement",
  "WhileStatement",
  "DoWhileStatement",
];

/** Counts how often each run of a loop goes round. */
function* countLoops(node: Syntax): Generator<Edit> {
  const body = loops.includes(node.type) ? partOf(node, "body") : null;
  if (body !== null) {
    yield { start: node.start, end: node.end, before: "{let $rounds=0;", after: "}" };
    yield { start: body.start, end: body.end, before: `{${name}.round(++$rounds);`, after: "}" };
  }
  for (const child of childrenOf(node)) yield* countLoops(child);
}

/** Edits are in order, the outer before the inner; of those of one piece the first is outermost. */
function applyEdits(text: string, edits: readonly Edit[]): string {
  const open: Edit[] = [];
  let done = "";
  let at = 0;
  const goTo = (place: number): void => {
    for (let inner = open.at(-1); inner !== undefined && inner.end <= place; inner = open.at(-1)) {
      done += text.slice(at, inner.end) + inner.after;
      at = inner.end;
      open.pop();
    }
    done += text.slice(at, place);
    at = place;
  };
  for (const edit of edits) {
    goTo(edit.start);
    if (edit.instead === undefined) {
      done += edit.before;
      open.push(edit);
    } else {
      done = (done.endsWith("?.") ? done : done.slice(0, -1)) + edit.instead;
      at = edit.end;
    }
  }
  goTo(text.length);
  return done;
}
