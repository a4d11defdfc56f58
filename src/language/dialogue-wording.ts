/** What a user can do at a question beside answering it. */
export type DialogueCommand = "back" | "help" | "why" | "unknown" | "note" | "quit";

/** What is said about answering itself, whatever the question is. */
export interface DialogueWording {
  /** The key of each command: one character. */
  readonly keys: Readonly<Record<DialogueCommand, string>>;
  /** The words that can be typed in place of the key; the first is the one that is shown. */
  readonly words: Readonly<Record<DialogueCommand, readonly string[]>>;
  /** What each command does, in a word or three. */
  readonly does: Readonly<Record<DialogueCommand, string>>;
  /** What each command does, in a clause. */
  readonly explains: Readonly<Record<DialogueCommand, string>>;
  /** The answer "I don't know", as a choice and as an answer that was given. */
  readonly unknown: string;
  /** The answer that chooses nothing, as it is shown and as it can be typed. */
  readonly nothing: string;
  readonly note: (text: string) => string;
  readonly quote: (text: string) => string;
  readonly plain: PlainWording;
  readonly prompt: PromptWording;
}

/** What is said where answers are typed as lines. */
export interface PlainWording {
  /** How to answer, before the list of commands. */
  readonly introduction: readonly string[];
  /** A command in that list. */
  readonly command: (key: string, word: string, explains: string) => string;
  /** Stands before what the user types. */
  readonly answer: string;
  /** Beside a choice that was chosen earlier. */
  readonly earlier: string;
  /** What a question takes: the numbers of its choices. */
  readonly numbers: (last: number, several: boolean) => string;
  /** What a question takes: a command. */
  readonly option: (key: string, does: string) => string;
  /** What Enter alone does: keep the earlier answer. */
  readonly keep: (answer: string) => string;
  /** What Enter alone does: choose nothing. */
  readonly enterIsNothing: string;
  /** How to choose nothing, where Enter does something else. */
  readonly typeNothing: (nothing: string) => string;
  /** What Enter alone does: leave the text empty. */
  readonly enterIsEmpty: string;
  /** How to take away a text that is there. */
  readonly typeEmpty: (mark: string) => string;
  readonly chosen: (answer: string) => string;
  readonly problems: PlainProblems;
}

/** What was wrong with a line; what is possible follows it. */
export interface PlainProblems {
  readonly empty: string;
  readonly notUnderstood: (text: string) => string;
  readonly didYouMean: (label: string) => string;
  readonly noSuchNumber: (number: string) => string;
  readonly onlyOne: string;
  readonly ambiguous: (text: string, labels: readonly string[]) => string;
  readonly notHere: (does: string) => string;
}

/** What is said where answers are given with single keys. */
export interface PromptWording {
  /** How to answer, before the first question. */
  readonly introduction: readonly string[];
  /** Names of keys. */
  readonly enter: string;
  readonly space: string;
  readonly escape: string;
  /** Enter: takes the choice. */
  readonly choose: string;
  /** Enter: takes what is ticked or typed. */
  readonly confirm: string;
  /** Enter: takes none of the choices. */
  readonly confirmNone: string;
  /** Space: ticks a choice, or takes the tick away. */
  readonly tick: string;
  /** Closes what is told beside the question. */
  readonly close: string;
  /** Tells more of it. */
  readonly more: string;
  /** Above what help and why tell. */
  readonly title: Readonly<Record<"help" | "why", string>>;
}
