/** What there are JSON Schemas of. */
export const schemaNames = ["case", "pack", "advice", "explain", "what-if", "check"] as const;

/** One of {@link schemaNames}. */
export type SchemaName = (typeof schemaNames)[number];
