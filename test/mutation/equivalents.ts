/** Mutants that do what the sources do, by key, each with the reason in a line. They count as killed. */
export const equivalents: Readonly<Record<string, string>> = {};
