/** What the guided interview says and asks, beside the pack's own questions. */
export interface InterviewWording {
  /** Paragraphs before the first question; `session` is the file that keeps the answers. */
  readonly introduction: (session: string) => readonly string[];
  /** Before the first question about an existing case. */
  readonly completing: (title: string, session: string) => readonly string[];
  readonly title: string;
  /** Where the user stands: how many questions are answered, and how many more there may be at most about the mix, or at all. */
  readonly progress: (number: number, atMost: number, about: "mix" | "advice") => string;
  /** While an earlier answer is looked at again. */
  readonly lookingBack: (number: number | null) => string;
  readonly instruments: Readonly<Record<"current" | "planned", string>>;
  readonly instrumentsHelp: Readonly<Record<"current" | "planned", readonly string[]>>;
  readonly instrumentsWhy: Readonly<Record<"current" | "planned", readonly string[]>>;
  readonly why: WhyWording;
  /** The first mix, once there is one; `lead` and `support` name levels, or are null. */
  readonly firstMix: (lead: string | null, support: string | null) => string;
  /** In its place where there is none. */
  readonly noMixYet: string;
  /** The mix now and what the latest answer moved, in short, with every question. */
  readonly strip: {
    readonly mix: (lead: string | null, support: string | null) => string;
    readonly moved: (changes: readonly string[]) => string;
  };
  /** After "I don't know" to the phase: the `count` facts from which it follows. */
  readonly phaseFollows: (count: number, facts: string) => string;
  /** The phase that follows from the answers, and why. */
  readonly phaseFound: (phase: string, because: string | null) => string;
  /** Before the first question: what holds for a theme outside what the rules are about. */
  readonly otherField: (text: string) => string;
  /** What an answer did to the mix; each part names levels. */
  readonly mixChanged: (changes: readonly string[]) => string;
  readonly moves: Readonly<Record<MixMove, (levels: string) => string>>;
  /** No level is in the mix any more; settled, or on what is known now. */
  readonly mixEmptied: (isSettled: boolean) => string;
  readonly caution: (severity: "error" | "warning" | "note", text: string) => string;
  /** The mix is settled; whether there are questions left, which then cannot change it. */
  readonly settled: (isLeft: boolean) => string;
  /** No question can change the mix; whether there are any left. What is unknown may change it. */
  readonly asked: (isLeft: boolean) => string;
  /** Nothing that is left to ask leads to a mix. */
  readonly noMix: string;
  /** Nothing is left to ask, and the mix is not settled. */
  readonly unsettled: string;
  /** Facts answered "unknown" could still change the settled mix. */
  readonly unknownMatters: string;
  readonly more: {
    /** What the questions left are still good for. */
    readonly offer: (sharpening: number) => string;
    readonly message: string;
    readonly yes: (sharpening: number) => string;
    readonly no: string;
    readonly why: readonly string[];
  };
  readonly note: (label: string) => string;
  readonly review: {
    readonly message: string;
    readonly done: string;
    readonly entry: (label: string, answer: string, note: boolean) => string;
    readonly irrelevant: string;
    readonly title: string;
    readonly unknown: string;
    readonly instruments: Readonly<Record<"current" | "planned", string>>;
  };
  readonly menu: {
    readonly message: string;
    readonly save: string;
    readonly saveAgain: (path: string) => string;
    readonly saveCopy: string;
    readonly report: string;
    readonly memo: string;
    readonly explain: string;
    readonly whatIf: string;
    readonly compare: string;
    readonly change: string;
    /** To answer the questions that were left. */
    readonly more: (count: number) => string;
    readonly quit: string;
  };
  readonly saveAs: string;
  readonly reportAs: string;
  readonly reportStem: string;
  readonly memoAs: string;
  readonly memoStem: string;
  readonly whichLevel: string;
  readonly whichAnswer: string;
  /** Where answers were changed after files were written. */
  readonly older: { readonly message: (paths: string) => string; readonly yes: string; readonly no: string };
  readonly exists: { readonly message: (path: string) => string; readonly overwrite: string; readonly other: string };
  readonly written: (path: string, ledTo?: string) => string;
  /** Where the way in which a case file is written stands in the way of writing answers into it. */
  readonly cannotEdit: (path: string) => string;
  readonly alreadySaved: (path: string) => string;
  /** Where the answers are, and the line to type to go on. */
  readonly kept: (session: string, command: string) => readonly string[];
  readonly notSaved: (session: string, reason: string) => string;
  readonly found: {
    readonly message: (title: string, answers: number) => string;
    readonly resume: string;
    readonly anew: string;
    readonly quit: string;
  };
  readonly resumed: (answers: number) => readonly string[];
  readonly untitled: string;
  /** The title of a case whose theme was given no name. */
  readonly untitledCase: string;
}

/** What can happen to a level's place in the mix. */
export type MixMove = "newLead" | "newSupport" | "toLead" | "toSupport" | "out";

/** Why a question is asked. */
export interface WhyWording {
  /** What the answer may speak for and against, of what can change the mix; a list of levels is null where it is empty. */
  readonly roles: (
    sides: { readonly [Side in "both" | "for" | "against"]: string | null },
    movesMix: boolean,
  ) => string;
  /** Levels of which only the way to use them hangs on it. */
  readonly how: (levels: string) => string;
  /** Where it bears on no level: on cautions and letting go, on which examples fit, or on whose decision things are. */
  readonly elsewhere: string;
  readonly examples: string;
  readonly decider: string;
  readonly source: (id: string, text: string) => string;
  readonly moreSources: (count: number) => string;
  readonly inferred: string;
}
