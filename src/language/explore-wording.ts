/** What the page to think with says beside the advice and the questions. */
export interface ExploreWording {
  /** What kind of page it is, above the theme. */
  readonly kind: string;
  readonly theme: string;
  readonly language: string;
  /** Where there is no script to run. */
  readonly noScript: string;
  readonly skip: string;
  readonly strip: {
    readonly label: string;
    readonly none: string;
    /** How sure the mix is, in a word or two. */
    readonly status: Readonly<Record<"proven" | "open" | "unproven", string>>;
    readonly working: string;
  };
  readonly questions: {
    readonly heading: string;
    readonly now: string;
    /** Above the questions that are left, by what their answers can still do. */
    readonly left: Readonly<Record<"mix" | "advice" | "nothing", (count: number) => string>>;
    readonly answered: (count: number) => string;
    readonly irrelevant: (count: number) => string;
    readonly next: (question: string) => string;
    readonly done: string;
    readonly noteSummary: string;
    readonly why: string;
    readonly several: string;
    readonly change: string;
    readonly instruments: Readonly<Record<"current" | "planned", string>>;
  };
  readonly mix: {
    readonly heading: string;
    readonly hint: string;
  };
  readonly certain: string;
  readonly more: string;
  readonly moved: {
    readonly heading: string;
    readonly nothing: string;
    readonly startHere: string;
  };
  readonly scenarios: {
    readonly heading: string;
    readonly split: string;
    readonly explains: string;
    readonly swap: (name: string) => string;
    readonly join: (name: string) => string;
    readonly named: (name: string) => string;
    /** The one that is worked on. */
    readonly current: (name: string) => string;
    readonly difference: (name: string, other: string) => string;
  };
  /** The answers of other participants. */
  readonly others: {
    readonly heading: string;
    readonly explains: string;
    readonly load: string;
    readonly remove: (name: string) => string;
    /** On the button beside the name. */
    readonly removeShort: string;
    /** What the answers in the page are called beside the others'. */
    readonly you: string;
    readonly needsAnother: string;
    readonly loaded: (names: string) => string;
    readonly nothingLoaded: string;
    readonly removed: (name: string) => string;
  };
  readonly out: {
    readonly heading: string;
    readonly caseFile: string;
    readonly memo: string;
    readonly memoPage: string;
    readonly link: string;
    readonly print: string;
    readonly explains: string;
  };
  /** Where something came to an end that nobody foresaw; `reason` as a programmer knows it. */
  readonly failed: {
    readonly status: string;
    readonly explains: (reason: string) => string;
  };
  readonly undo: string;
  readonly close: string;
  readonly statement: (id: string) => string;
  /** What is said aloud, and shown for a moment. */
  readonly said: {
    readonly sameMix: string;
    readonly undone: string;
    readonly link: string;
    readonly linkShown: string;
    readonly written: (file: string) => string;
    readonly cannotWrite: string;
    readonly scenario: (name: string) => string;
    readonly started: string;
  };
  readonly foot: (pack: string) => string;
}
