import { isSettledBy } from "../../advice/describe-settled.ts";
import type { Assessment } from "../../advice/findings/assess-case.ts";
import type { LocatedCase } from "../../case/read-cases.ts";
import type { Severity } from "../../diagnostics/diagnostic.ts";
import type { Language } from "../../language/languages.ts";
import { applyAcceptances } from "../acceptances.ts";
import { createSeverityChange, type RuleSeverity } from "../change-severity.ts";
import type { Checker } from "../create-checker.ts";
import type { FoundRule } from "../describe-rule.ts";
import type { PortfolioTheme, ThemeLevel } from "./portfolio.ts";

/** A theme, with what is known of it that only a view over several themes tells. */
export interface ExaminedTheme {
  readonly theme: PortfolioTheme;
  /** That of its case; null: it does not say. */
  readonly language: Language | null;
  /** What was found and is not accepted. */
  readonly found: readonly FoundRule[];
  /** The ids of the open facts of which any answer makes the mix certain. */
  readonly settling: readonly string[];
  /** The values of the fact that says which parts of the chain of education it is about. */
  readonly chain: readonly string[];
}

/** How severe findings are in a project, and the day (YYYY-MM-DD) on which what cases accept is judged. */
export interface ThemeRules {
  readonly severity: ReadonlyMap<string, RuleSeverity>;
  readonly today: string;
}

/** Nothing that is kept of a theme has a language. */
const spoken = "en";

/** Examines a case that was read against the pack of the checker: it finds what `check` finds. */
export function examineTheme(
  located: LocatedCase,
  file: string,
  checker: Checker,
  { severity, today }: ThemeRules,
): ExaminedTheme {
  const { result, assessment } = checker.examine(located, file, spoken);
  const { situation, parts } = assessment;
  const { pack } = situation.engine;
  const { findings } = createSeverityChange(severity).apply(applyAcceptances(result, today));
  const found = findings.filter(({ accepted }) => accepted === undefined);
  const { status, open } = parts().settled();
  const { verdict, topDown, bottomUp } = parts().balance();
  const subject = located.case;
  const count = (wanted: Severity): number => found.filter((finding) => finding.severity === wanted).length;
  const { chainLevels } = pack.matching;
  const chain = chainLevels === undefined ? undefined : subject.facts[chainLevels];
  return {
    theme: {
      id: subject.id,
      title: subject.title,
      file,
      region: subject.region?.trim() ?? null,
      partners: subject.partners?.map((name) => name.trim()) ?? [],
      phases: situation.phases.map((index) => pack.phases.phases[index]?.id ?? ""),
      levels: describeLevels(assessment),
      settled: status,
      balance: { verdict, topDown, bottomUp },
      findings: {
        error: count("error"),
        warning: count("warning"),
        note: count("note"),
        accepted: findings.length - found.length,
      },
      open: open.map(({ fact }) => fact),
    },
    language: subject.language ?? null,
    found: found.map(({ rule, kind, severity, was }) => ({
      rule,
      kind,
      severity,
      ...(was === undefined ? {} : { was }),
    })),
    settling: open.flatMap(({ fact }) => (isSettledBy(situation, fact) ? [fact] : [])),
    chain: Array.isArray(chain) ? chain : [],
  };
}

function describeLevels({ situation, parts }: Assessment): readonly ThemeLevel[] {
  const { engine, roles, actions, phases } = situation;
  const certain = parts().certain();
  const mixes = phases.length > 1 ? parts().phase().mixes : [];
  const hasRole = (id: string): boolean => mixes.some(({ lead, support }) => [...lead, ...support].includes(id));
  return engine.pack.levels.map(({ id }, level) => {
    const role = roles[level] ?? "neutral";
    return {
      level: id,
      role: role === "neutral" && hasRole(id) ? "by-phase" : role,
      action: actions[level] ?? null,
      certain: certain[level] ?? null,
    };
  });
}
