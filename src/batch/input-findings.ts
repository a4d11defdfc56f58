import { type Diagnostic, diagnose, diagnoseBug, type Place } from "../diagnostics/diagnostic.ts";
import { describeDiagnostic } from "../diagnostics/format-diagnostic.ts";
import { type Language, wordings } from "../language/languages.ts";
import type { CheckFinding, CheckResult } from "./check-result.ts";

/** What is wrong with a file, as a result without a case. */
export function inputResult(file: string, diagnostics: readonly Diagnostic[], language: Language): CheckResult {
  const findings = diagnostics.map((diagnostic) => ({
    ...describeProblem(diagnostic, language),
    rule: `input/${diagnostic.code}`,
    kind: "input" as const,
  }));
  return { file, case: null, findings };
}

/** What fails a run as a whole, as a result about the file that comes nearest to it. */
export function gateResult(file: string, diagnostics: readonly Diagnostic[], language: Language): CheckResult {
  const findings = diagnostics.map((diagnostic) => ({
    ...describeProblem(diagnostic, language),
    rule: `gate/${diagnostic.code.replace(/^.*\//, "")}`,
    kind: "gate" as const,
  }));
  return { file, case: null, findings };
}

/** What a finding says of a problem that was diagnosed; it belongs to no case. */
export function describeProblem(diagnostic: Diagnostic, language: Language): Omit<CheckFinding, "rule" | "kind"> {
  const { problem, advice } = describeDiagnostic(diagnostic, wordings[language].diagnostics);
  return {
    severity: diagnostic.severity,
    message: problem,
    help: advice,
    reasons: [],
    case: null,
    place: diagnostic.place ?? null,
    path: [],
    statements: [],
    basis: null,
    level: null,
    detail: detailOf(diagnostic),
  };
}

/** Lines and counts are left out: these change where the finding stays the same. */
function detailOf({ args }: Diagnostic): string {
  const kept = Object.entries(args).filter(([, value]) => typeof value !== "number");
  return JSON.stringify(Object.fromEntries(kept));
}

/** What becomes of a mistake of ours. */
export interface Attempting {
  /** Whether it ends the run with its trace; else it is a finding, and the other cases still come. */
  readonly stopsAtBugs?: boolean;
}

/** What work gives, or the mistake of ours that kept it from that: one bad case must not stop the others. */
export function attempt<Result extends object>(
  { stopsAtBugs = false }: Attempting,
  work: () => Result,
  place: () => Place | null = () => null,
): Result | { readonly bug: Diagnostic } {
  try {
    return work();
  } catch (error) {
    if (stopsAtBugs) throw error;
    return { bug: diagnoseBug(error, place()) };
  }
}

/** Where the first case with an id stands. */
export interface FirstCase {
  readonly file: string;
  readonly line: number;
}

/** The ids of the cases so far, since two cases may not share one. */
interface SeenIds {
  /** Takes an id in, with where it stands; where there was one before it, that. */
  meet(id: string, at: FirstCase): FirstCase | null;
}

/** So many ids are kept; past that, memory would grow with the number of cases and no id is compared any more. */
const mostIds = 50_000;

/** An empty {@link SeenIds}. */
export function createSeenIds(most = mostIds): SeenIds {
  // Numbers instead of an object a case: what is kept for good decides how much the collector lets lie beside it.
  const numbers = new Map<string, number>();
  const lines: number[] = [];
  const files: string[] = [];
  return {
    meet: (id, at) => {
      const known = numbers.get(id);
      if (known !== undefined) return { file: files[known] ?? at.file, line: lines[known] ?? 1 };
      if (numbers.size < most) {
        numbers.set(id, numbers.size);
        lines.push(at.line);
        files.push(at.file);
      }
      return null;
    },
  };
}

/** Looks at the results of a run for ids that are there twice. Those that files give their cases are no such ids. */
interface CaseIds {
  /** The result of the next case; where a case before it gives itself the same id, that is all there is to say. */
  check(result: CheckResult): CheckResult;
}

/** A {@link CaseIds} that has seen nothing yet; `elsewhere`: ids of cases that are not in the run. */
export function createCaseIds(elsewhere: ReadonlyMap<string, FirstCase> = new Map(), most: number = mostIds): CaseIds {
  const seen = createSeenIds(most);
  return {
    check: (result) => {
      const { file, case: checked } = result;
      if (checked?.hasOwnId !== true) return result;
      const { id, place, language } = checked;
      const first = elsewhere.get(id) ?? seen.meet(id, { file, line: place?.line ?? 1 });
      return first === null
        ? result
        : inputResult(file, [diagnose("case/duplicate-id", { id, ...first }, place)], language);
    },
  };
}
