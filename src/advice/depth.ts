/**
 * How far to look for what would change a level's role: not at all (nor for the rules that nearly fired), one fact, or
 * two where one does not do it.
 */
export type Depth = "none" | "one" | "two";
