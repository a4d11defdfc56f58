/** The forms in which results are reported to people and programs; the first is the default. */
export const reportFormats = ["text", "json", "ndjson", "junit", "sarif", "github", "gitlab", "markdown"] as const;

/** The same, and the form in which the results of a shard are kept. */
export const checkFormats = [...reportFormats, "blob"] as const;

/** One of {@link checkFormats}. */
export type CheckFormat = (typeof checkFormats)[number];
