/** The parts that a memo can have, in the order in which they are written. */
export const sectionNames = [
  "header",
  "issue",
  "recommendation",
  "timing",
  "key-points",
  "argument",
  "options",
  "risks",
  "delivery",
  "monitoring",
  "consultation",
  "communication",
  "next-steps",
  "answers",
  "sources",
  "unknowns",
] as const;

/** One of {@link sectionNames}. */
export type SectionName = (typeof sectionNames)[number];

/** The parts that stand after the memo itself. */
export const annexNames: ReadonlySet<SectionName> = new Set<SectionName>(["answers", "sources", "unknowns"]);
