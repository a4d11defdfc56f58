import type { Translations } from "../language/languages.ts";

/** How a finding bears on a statement of the source, what speaks against it first. */
export const bearings = ["contradicts", "qualifies", "supports"] as const;

/** One of {@link bearings}. */
export type Bearing = (typeof bearings)[number];

/** How something was found out, from what says most about cause and effect to what says least. */
export const studyDesigns = [
  "experiment",
  "quasi-experiment",
  "before-after",
  "monitor",
  "review",
  "audit",
  "survey",
] as const;

/** One of {@link studyDesigns}. */
export type StudyDesign = (typeof studyDesigns)[number];

/** How much of a publication the pack's authors read. */
export const readings = ["full-text", "summary", "abstract"] as const;

/** One of {@link readings}. */
export type Reading = (typeof readings)[number];

/** A statement of the source on which a finding bears. */
export interface Touch {
  readonly statement: string;
  readonly bearing: Bearing;
}

/**
 * What research found elsewhere on programmes and levels that the source speaks of. It stands beside the rules: no
 * rule, weight or citation may lean on it.
 */
export interface Evidence {
  readonly id: string;
  readonly levels: readonly string[];
  /** The ids of precedents; empty where it is about none of them. */
  readonly programmes: readonly string[];
  /** The topics for which it counts where its level alone makes it match; empty: all. */
  readonly topics: readonly string[];
  readonly touches: readonly Touch[];
  readonly design: StudyDesign;
  readonly finding: Translations;
  readonly limits: Translations;
  readonly publisher: string;
  readonly title: string;
  /** Absent: what was read does not give it. */
  readonly year?: number;
  /** Absent: no address is known. */
  readonly url?: string;
  readonly read: Reading;
}
