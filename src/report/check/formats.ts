/** The forms in which `check` reports; the first is the default. */
export const checkFormats = ["text", "json", "ndjson", "junit", "sarif", "github", "gitlab", "markdown"] as const;

/** One of {@link checkFormats}. */
export type CheckFormat = (typeof checkFormats)[number];
