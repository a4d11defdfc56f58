import { type LocatedCase, readCases } from "../case/read-cases.ts";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import type { LocatedPack } from "../pack/read-pack.ts";

/** The tests of a pack, and what is wrong with their files. */
export interface PackTests {
  readonly cases: readonly LocatedCase[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the cases in the folder `tests` of a pack; two with one id are an error, also in different files. */
export function readTests({ pack, tests }: LocatedPack): PackTests {
  const read = tests.map((file) => readCases(file, pack));
  const cases = read.flatMap((file) => file.cases);
  return { cases, diagnostics: [...read.flatMap(({ diagnostics }) => diagnostics), ...findRepeated(cases)] };
}

function findRepeated(cases: readonly LocatedCase[]): readonly Diagnostic[] {
  const seen = new Map<string, LocatedCase>();
  return cases.flatMap((test) => {
    const first = seen.get(test.case.id)?.place(["id"]);
    seen.set(test.case.id, seen.get(test.case.id) ?? test);
    if (!first) return [];
    const args = { id: test.case.id, file: first.file, line: first.line };
    return [diagnose("case/duplicate-id", args, test.place(["id"]))];
  });
}
