import type { Condition } from "../../src/pack/terms.ts";
import type { SourceFile } from "../../src/source/decode-text.ts";
import { all, any, is, not } from "./conditions.ts";
import { packFilesIn } from "./pack-folder.ts";

/** The names of some facts, `x0` and on. */
export function manyFacts(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `x${index}`);
}

/** Lines of a derivation of the phase, each about as many facts of its own. */
export function distinctLines(lines: number, facts: number): readonly Condition[] {
  return Array.from({ length: lines }, (_, line) =>
    all(...manyFacts(facts).map((_, at) => is(`x${line * facts + at}`, "yes"))),
  );
}

/** That of some facts an odd number is so, each half written out twice. */
export function exclusiveOr(facts: readonly string[]): Condition {
  const [only = ""] = facts;
  if (facts.length === 1) return is(only, "yes");
  const one = exclusiveOr(facts.slice(0, facts.length / 2));
  const other = exclusiveOr(facts.slice(facts.length / 2));
  return any(all(one, not(other)), all(not(one), other));
}

/** Lists that each cross the others, so that no order of the facts keeps together what belongs together. */
export function crossing(facts: number): readonly (readonly Condition[])[] {
  return Array.from({ length: facts }, (_, at) => [
    is(`x${at}`, "yes"),
    is(`x${(7 * at + 3) % facts}`, "yes"),
    is(`x${(11 * at + 5) % facts}`, "no"),
  ]);
}

/** A condition as a pack's file has it. */
export function writeCondition(condition: Condition): string {
  switch (condition.kind) {
    case "all":
    case "any":
      return `{ ${condition.kind}: [${condition.of.map(writeCondition).join(", ")}] }`;
    case "not":
      return `{ not: ${writeCondition(condition.of)} }`;
    case "is":
      return `{ ${condition.fact}: [${condition.values.join(", ")}] }`;
    case "count":
      return `{ ${condition.fact}: { count: { min: ${condition.min ?? 0} } } }`;
    default:
      return `{ ${condition.fact}: { ${condition.kind}: [${condition.values.join(", ")}] } }`;
  }
}

const words = "{ nl: Een tekst., en: A text. }";

/** Facts of `facts.yaml` that are yes or no. */
export function writeFacts(facts: readonly string[]): string {
  const lines = facts.map(
    (id) =>
      `- { id: ${id}, kind: one, label: ${words}, question: ${words}, help: ${words}, values: { yes: ${words}, no: ${words} } }\n`,
  );
  return lines.join("");
}

/** The files of the built-in pack. */
export function builtInFiles(): readonly SourceFile[] {
  return packFilesIn("rules/pbt");
}

/** The files of a pack with more facts, and in place of its derivation these lines, the phases taking turns. */
export function withDerivation(
  files: readonly SourceFile[],
  lines: readonly Condition[],
  phases: readonly string[],
  cites: string,
): readonly SourceFile[] {
  const derivation = lines.map(
    (when, index) =>
      `  - { phase: ${phases[index % phases.length]}, when: ${writeCondition(when)}, because: ${words}, cites: [${cites}], basis: inferred }\n`,
  );
  return files.map(({ path, text }) => {
    if (path === "facts.yaml") return { path, text: text + writeFacts(manyFacts(80)) };
    if (path !== "phases.yaml") return { path, text };
    const changed = text.replace(/^derivation:\n(?:[ #].*\n|\n)+/m, `derivation:\n${derivation.join("")}`);
    return { path, text: changed };
  });
}
