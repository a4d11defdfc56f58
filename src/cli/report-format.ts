/** The forms in which reports come; the first is the default. */
export const reportFormats = ["text", "markdown", "json"] as const;

/** One of {@link reportFormats}. */
export type ReportFormat = (typeof reportFormats)[number];
