import type { Adviser } from "../../advice/create-adviser.ts";
import type { Case } from "../../case/case.ts";
import type { Language } from "../../language/languages.ts";
import type { Pack } from "../../pack/pack.ts";
import type { Property } from "../../pack/property.ts";
import { compileClaim } from "./claim.ts";
import { type PropertyLine, propertyLine } from "./describe-property.ts";
import { searchCases } from "./search-cases.ts";

/** What became of a property: it holds in every case, a case shows that it does not, or there was no time to tell. */
export type Verdict =
  | { readonly status: "proven" }
  | { readonly status: "refuted"; readonly case: Pick<Case, "facts" | "current" | "planned"> }
  /** How much was gone through, from 0 to 1, and how many seconds that took. */
  | { readonly status: "undecided"; readonly share: number; readonly seconds: number };

/** A property with what became of it. */
export type JudgedProperty = PropertyLine & Verdict;

/** What is proven of a pack. */
export interface PackProof {
  readonly schema: "mixwijzer/rules-prove/1";
  readonly language: Language;
  readonly pack: Pick<Pack, "id" | "version" | "digest">;
  readonly counts: Readonly<Record<Verdict["status"], number>>;
  readonly properties: readonly JudgedProperty[];
}

/** How many seconds each property gets, where nobody says otherwise. */
export const usualSeconds = 60;

/** How long a proof may take. */
export interface ProofTime {
  /** For each property, in seconds. */
  readonly most: number;
  /** Milliseconds since some moment. */
  readonly now: () => number;
}

/** Proves each property of a pack over all cases, or refutes it. */
export function provePack(
  adviser: Adviser,
  properties: readonly Property[],
  language: Language,
  time: ProofTime,
): PackProof {
  const { pack } = adviser.engine;
  const judged = properties.map(
    (property): JudgedProperty => ({
      ...propertyLine(property, pack, language),
      ...judgeProperty(adviser, property, time),
    }),
  );
  const count = (status: Verdict["status"]): number => judged.filter((each) => each.status === status).length;
  return {
    schema: "mixwijzer/rules-prove/1",
    language,
    pack: { id: pack.id, version: pack.version, digest: pack.digest },
    counts: { proven: count("proven"), refuted: count("refuted"), undecided: count("undecided") },
    properties: judged,
  };
}

/** Proves one property, or refutes it. */
export function judgeProperty(adviser: Adviser, property: Property, { most, now }: ProofTime): Verdict {
  const start = now();
  const search = searchCases(adviser, compileClaim(adviser, property), () => now() - start >= 1000 * most);
  switch (search.status) {
    case "proven":
      return search;
    case "refuted": {
      const { facts, current, planned } = search.violation;
      return { status: search.status, case: { facts, current, planned } };
    }
    case "undecided":
      return { ...search, seconds: Math.round((now() - start) / 100) / 10 };
    default:
      return search satisfies never;
  }
}
