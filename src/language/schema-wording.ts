/** What the JSON Schema of a case says about its keys, for editors. */
export interface SchemaWording {
  readonly title: string;
  /** What the word `unknown` means as the value of a fact. */
  readonly unknown: string;
  /** What a case may expect to be certain. */
  readonly certain: string;
  readonly keys: Readonly<
    Record<"id" | "title" | "language" | "facts" | "notes" | "current" | "planned" | "expect" | "memo", string>
  >;
}
