import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { listRules } from "../engine/weigh.ts";
import type { LocatedPack } from "../pack/read-pack.ts";
import { sortDiagnostics } from "../source/locate.ts";
import { citedStatements, usedFacts } from "./checks/check-use.ts";
import { checks } from "./checks/registry.ts";
import { listTexts, prepareLint } from "./lint-subject.ts";
import { readTests } from "./test-pack.ts";

/** What a pack holds, in numbers. */
export interface PackSummary {
  readonly statements: { readonly all: number; readonly cited: number };
  readonly facts: { readonly all: number; readonly used: number };
  readonly rules: number;
  readonly texts: number;
  readonly languages: number;
  readonly tests: number;
}

/** What the checks find, and what they looked at. */
export interface LintReport {
  readonly diagnostics: readonly Diagnostic[];
  readonly summary: PackSummary;
}

/** Every mistake that the checks find in a pack that can be read, in the order of its files. */
export function lintPack(located: LocatedPack): LintReport {
  const subject = prepareLint(located);
  const { pack, items } = subject;
  const cited = citedStatements(items);
  const used = usedFacts(subject);
  return {
    diagnostics: sortDiagnostics([...readTests(located).diagnostics, ...checks.flatMap((check) => check(subject))]),
    summary: {
      statements: { all: pack.statements.length, cited: pack.statements.filter(({ id }) => cited.has(id)).length },
      facts: { all: pack.facts.length, used: pack.facts.filter(({ id }) => used.has(id)).length },
      rules: listRules(pack).length,
      texts: listTexts(subject).length,
      languages: pack.languages.length,
      tests: subject.tests.length,
    },
  };
}
