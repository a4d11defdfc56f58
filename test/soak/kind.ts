/** What a text came to: it was not taken, it was taken, or the program gave advice on it. */
export type Came = "refused" | "accepted" | "advised";

/** What a text came to, and which law it broke, if it broke one. */
export interface Judged {
  readonly came: Came;
  /** The law, and what was found instead; null: every law holds. */
  readonly broken: string | null;
}

/** Which laws a text is held to: all, or those that cost little beside what the program does with it anyhow. */
export type Laws = "all" | "cheap";

/** A kind of input, such as the text of a case. */
export interface Kind {
  readonly name: string;
  /** How large its part of a campaign is, beside those of the others: the less, the longer an input takes. */
  readonly weight: number;
  /** Texts that are right or nearly so, from which others are drawn. */
  readonly seeds: readonly string[];
  /** Words that mean something in such a text. */
  readonly words: readonly string[];
  /** Whether texts are values in YAML or JSON, so that values can be changed in them. */
  readonly isData: boolean;
  /** How a value is written as such a text; left out: as JSON. */
  readonly write?: (value: unknown) => string;
  /** The size says nothing of how long it takes. */
  readonly isUntimed?: true;
  /** Some laws are dear: a share of the inputs is held to them. */
  readonly hasDearLaws?: true;
  /** Gives a text to the program, and holds it to the laws. What it throws is a broken law too. */
  judge(text: string, laws: Laws): Promise<Judged> | Judged;
}

/** Judges a text; whatever is thrown breaks the law that nothing is. */
export async function judge(kind: Kind, text: string, laws: Laws = "all"): Promise<Judged> {
  try {
    return await kind.judge(text, laws);
  } catch (error) {
    return { came: "refused", broken: `throws: ${error instanceof Error ? error.message : String(error)}` };
  }
}
