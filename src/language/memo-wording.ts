import type { MemoPlace, MemoText } from "./memo-text.ts";
import type { SourcePlace } from "./sentence.ts";

type Situation = "mix" | "open" | "let-go" | "none";

/** How many mixes are equally good, and whether there may be more. */
export interface Ties {
  readonly count: number;
  readonly isLeast: boolean;
}

type Verdict = "leans-top-down" | "leans-bottom-up" | "one-sided-top-down" | "one-sided-bottom-up";

/** A way to decide in fixed words. */
interface FixedOption {
  readonly title: string;
  readonly for: string;
  readonly against: string;
}

/**
 * The sentences that connect the texts of an advice into a memo. `see` is another section, null where the template leaves it
 * out.
 */
export interface MemoWording {
  /** The language as Word has it: an IETF tag with a region. */
  readonly tag: string;
  /**
   * The templates of the memo (see `--template`), by length: the whole form; a page or two pages without what is in the
   * annex; and that annex.
   */
  readonly template: string;
  readonly page: string;
  readonly short: string;
  readonly annex: string;
  /** What the file of an annex has behind the name of its memo, and what an annex is called beside that. */
  readonly annexName: string;
  /** The title of a document of annexes, by that of the memo. */
  readonly annexTo: (title: string) => string;
  /** What the parts are called in a template. */
  readonly sectionNames: Readonly<Record<string, string>>;
  /** What the fields of its head are called in a template. */
  readonly fieldNames: Readonly<Record<"subject" | "title" | "date", string>>;
  /** An ISO 8601 date in words. */
  readonly date: (iso: string) => string;
  readonly you: string;
  /** A level within a sentence: its numeral, and its name in lower case, which a language may not give an article. */
  readonly level: (numeral: string, name: string) => string;
  readonly butAlso: (text: string) => string;
  /** A mix as the end of a sentence; either part may be empty. */
  readonly newMix: (lead: string, support: string) => string;
  readonly wayOut: (text: string) => string;
  readonly notOfficial: (publisher: string) => string;
  readonly labels: {
    readonly for: string;
    readonly against: string;
    readonly none: string;
    readonly notes: string;
    readonly contents: string;
    readonly note: (number: number) => string;
    readonly backFrom: (number: number) => string;
    readonly page: (page: string, pages: string) => string;
    readonly gap: (text: string) => string;
    readonly colon: (name: string) => string;
    readonly actionHead: readonly [action: string, about: string, decider: string];
    readonly decides: (party: string) => string;
  };
  readonly header: {
    readonly to: string;
    readonly toGap: string;
    readonly from: string;
    readonly fromGap: string;
    readonly date: string;
    readonly subject: string;
    readonly purpose: string;
    readonly purposes: Readonly<Record<Situation, string>>;
    readonly decisionBy: string;
    readonly decisionByGap: string;
  };
  readonly issue: {
    readonly whyNow: string;
    readonly theme: (title: string) => string;
    readonly kinds: (count: number) => string;
    /** `name` null: the publisher goes by no abbreviation. */
    readonly basis: (answers: number, see: MemoPlace | null, publisher: string, name: string | null) => MemoText;
    readonly star: string;
    readonly unanswered: (count: number, see: MemoPlace | null) => MemoText;
  };
  readonly timing: {
    readonly by: (date: string) => string;
    readonly byGap: string;
    readonly whyGap: string;
  };
  readonly recommendation: {
    readonly leads: string;
    readonly supports: string;
    readonly supportsOnly: string;
    /** What supports where the theme is let go of. */
    readonly livesOn: string;
    readonly forms: Readonly<Record<"later" | "avoid", (forms: string) => string>>;
    readonly actions: Readonly<
      Record<"start" | "strengthen" | "keep" | "keepOutside" | "phaseOut", (levels: string, count: number) => string>
    >;
    readonly plan: {
      readonly differs: string;
      /** What the advice puts off or is against. */
      readonly unfit: (instruments: string) => string;
      /** What it has no need of now. */
      readonly idle: (instruments: string) => string;
      readonly missing: (levels: string, count: number) => string;
    };
    readonly companion: (name: string) => string;
    /** The same where the decider does not decide on it. */
    readonly companionOfOthers: (name: string, parties: string) => string;
    readonly others: (levels: string, count: number, parties: string) => string;
    readonly open: {
      readonly intro: string;
      readonly why: string;
      readonly first: string;
      readonly mixes: string;
      readonly shared: (levels: string, count: number) => string;
      readonly nothingShared: string;
      /** That the levels follow, each with what it is. */
      readonly levels: (count: number) => string;
    };
    readonly letGo: string;
    readonly none: string;
  };
  readonly certainty: {
    readonly complete: string;
    readonly proven: string;
    readonly unproven: string;
    readonly one: (question: string) => string;
    readonly several: (count: number, question: string, see: MemoPlace | null) => MemoText;
    /** `isNew`: there is no mix to change yet. */
    readonly effect: (values: string, change: string, isNew: boolean) => string;
    readonly together: (facts: string, change: string) => string;
    /** The same beside questions whose answers change it by themselves. */
    readonly alsoTogether: (facts: string, change: string) => string;
  };
  readonly phases: {
    readonly given: (name: string) => string;
    readonly derived: (name: string) => string;
    readonly open: (names: string) => string;
    /** Which of the phases it is, counted from 1. */
    readonly place: (index: number, count: number) => string;
    readonly contradicted: (name: string) => string;
    readonly contradictedOpen: string;
  };
  readonly keyPoints: {
    readonly problem: string;
    readonly problemGap: string;
    readonly goal: string;
    readonly goalGap: string;
    readonly phase: string;
    readonly mix: string;
    readonly mixSentence: (leads: string, leadCount: number, supports: string, supportCount: number) => string;
    readonly balance: string;
    readonly balances: Readonly<Record<Verdict, string>>;
    readonly risk: string;
    readonly riskOpen: string;
  };
  readonly options: {
    readonly intro: (count: number) => string;
    readonly title: (mark: string, title: string) => string;
    readonly advised: {
      readonly title: string;
      readonly strongest: (see: MemoPlace | null) => MemoText;
      /** In place of that, where others are as good. */
      readonly equal: (ties: Ties) => string;
      /** Against: on some of it others decide. */
      readonly notAlone: (levels: string, count: number, parties: string) => string;
      readonly work: (actions: number, see: MemoPlace | null) => MemoText;
      readonly effort: string;
    };
    readonly findOut: FixedOption;
    readonly chooseNow: FixedOption;
    readonly letGo: FixedOption;
    readonly wait: FixedOption;
    readonly others: {
      readonly adds: (added: string) => string;
      readonly drops: (dropped: string) => string;
      readonly swaps: (added: string, dropped: string) => string;
      readonly shifts: (leads: string) => string;
      readonly lowers: (leads: string) => string;
      readonly strongEnough: (leads: string) => string;
      /** How a mix that is as good differs from the advised one. */
      readonly equal: (difference: string) => string;
      readonly less: string;
      readonly more: string;
      readonly misses: (count: number, see: MemoPlace | null) => MemoText;
      readonly sameLevels: string;
      readonly weaker: (newLeads: string, oldLeads: string) => string;
    };
    readonly zero: {
      readonly title: string;
      readonly cheap: string;
      readonly running: (levels: string, count: number) => string;
      readonly stays: Readonly<Record<Situation, string>>;
      readonly costGap: string;
    };
  };
  readonly argument: {
    readonly noReason: string;
    readonly but: (text: string) => string;
    readonly binding: (text: string) => string;
    /** The same where the text is elsewhere. */
    readonly bindingElsewhere: (count: number, see: MemoPlace) => MemoText;
    readonly unmet: (text: string) => string;
    readonly outside: { readonly others: string; readonly all: string };
    readonly avoid: (levels: string) => string;
    readonly later: (levels: string, count: number, phase: string) => string;
    readonly neutral: (levels: string) => string;
    readonly againstLevel: (level: string, text: string) => string;
    readonly forLevel: (level: string, text: string) => string;
    /** Where it says what the levels outside the mix are. */
    readonly outsideMeaning: (count: number, see: MemoPlace) => MemoText;
    readonly open: string;
    readonly letGo: string;
    readonly precedents: string;
    readonly precedent: (name: string, see: MemoPlace | null) => MemoText;
    readonly purpose: (purpose: string) => string;
    /** In the annex: what it has in common with the theme. */
    readonly likeness: (why: string) => string;
  };
  readonly risks: {
    readonly watches: (see: MemoPlace | null) => MemoText;
    /** What is said of the plan, within a sentence. */
    readonly ofPlan: (text: string) => string;
    /** What is said of what stays in use beside the plan. */
    readonly ofUse: (text: string) => string;
    /** What concerns no single level. */
    readonly whole: string;
    /** What to find out about the plan (facts, and levels of which the form is not said; "": none), and what may turn out. */
    readonly asks: (facts: string, levels: string, text: string) => string;
    readonly nothing: string;
    readonly none: string;
    readonly tooEarly: string;
    /** What stands in the annex. */
    readonly rest: (points: number, tensions: number, see: MemoPlace) => MemoText;
    /** That they follow. */
    readonly tensions: (count: number) => string;
    readonly judgement: string;
    readonly bases: (total: number, stated: number, implied: number, inferred: number) => string;
    readonly judged: (levels: string, count: number) => string;
  };
  readonly delivery: {
    readonly moneyGap: string;
    readonly carrierGap: string;
    readonly findOutGap: string;
    readonly actions: (count: number) => string;
    /** Levels outside the mix that are there already or planned; `see` null: the actions follow. */
    readonly besideTheMix: (levels: string, count: number, see: MemoPlace | null) => MemoText;
    readonly rest: (count: number, see: MemoPlace | null) => MemoText;
    readonly others: (met: number, open: number, see: MemoPlace | null) => MemoText;
  };
  readonly monitoring: {
    readonly indicatorsGap: string;
    readonly pattern: (name: string, see: MemoPlace | null) => MemoText;
    /** `change` null: the mix stays the same. */
    readonly samePhase: (assumptions: string, change: string | null) => string;
    readonly again: (facts: string) => string;
    readonly findOut: string;
  };
  readonly consultation: {
    readonly allYours: string;
    readonly others: (parties: string) => string;
    readonly agreedGap: string;
    readonly forceGap: string;
  };
  readonly communication: {
    readonly howGap: string;
    readonly answers: (see: MemoPlace) => MemoText;
    readonly notOfficial: (publisher: string) => string;
  };
  readonly nextSteps: {
    readonly head: readonly string[];
    readonly whoGap: string;
    readonly whenGap: string;
    readonly by: (date: string) => string;
    readonly beforeDecision: string;
    readonly findOut: (count: number) => string;
    readonly decide: string;
    readonly start: string;
    readonly act: (actions: number) => string;
    readonly handOver: string;
    readonly again: Readonly<Record<Situation, string>>;
  };
  readonly answers: {
    readonly intro: string;
    readonly head: readonly string[];
    readonly derived: string;
    readonly inUse: (instruments: string) => string;
    readonly planned: (instruments: string) => string;
  };
  readonly sources: {
    readonly forms: string;
    readonly phases: string;
    readonly otherLevels: string;
    readonly otherForms: string;
    readonly patterns: string;
    readonly reasons: string;
    readonly mixAsWhole: string;
    readonly precedents: string;
    readonly watch: string;
    readonly actions: string;
    readonly besideTheMix: string;
    readonly preparations: string;
    readonly tensions: string;
    readonly statements: string;
    readonly intro: string;
    readonly head: readonly string[];
    /** Of a statement that the source implies. */
    readonly follows: string;
    readonly account: string;
    readonly source: (title: string, publisher: string) => string;
    readonly pack: (title: string, id: string, version: string, digest: string) => string;
    /** A footnote; `place`: where the statements are told in words. */
    readonly note: (statements: string, isJudgement: boolean, place: MemoPlace | null) => string;
    /** A statement within a footnote, where no annex has it in words. */
    readonly noteStatement: (id: string, at: string) => string;
    /** Where a statement stands in the source. */
    readonly statementAt: (place: SourcePlace) => string;
  };
  /** A memo of a page or two. */
  readonly brief: {
    /** What is asked; `by` null: nobody says by when. */
    readonly ask: (by: string | null, mix: string) => string;
    readonly askToFindOut: (by: string | null) => string;
    readonly askToLetGo: (by: string | null) => string;
    readonly keepUp: (levels: string) => string;
    readonly forInformation: string;
    /** Mixes that are equally good, by the levels in which they differ. */
    readonly ties: (ties: Ties, levels: string) => string;
    /** A level with its role, before what it is. */
    readonly levelAs: (level: string, role: string) => string;
    readonly moreReasons: (count: number, see: MemoPlace | null) => MemoText;
    readonly against: string;
    readonly nothingAgainst: string;
    /** How many of the statements that the advice rests on are contradicted or qualified by research. */
    readonly research: (statements: number, see: MemoPlace | null) => MemoText;
    readonly moreWatches: (count: number, see: MemoPlace | null) => MemoText;
    readonly work: (actions: number, see: MemoPlace | null) => MemoText;
    readonly yours: (levels: string, count: number) => string;
    readonly noDecider: string;
    readonly actionsOfOthers: (count: number, parties: string) => string;
    readonly unanswered: (count: number, see: MemoPlace | null) => MemoText;
    readonly moreGaps: (count: number) => string;
  };
  /** What research found beside the source. */
  readonly evidence: {
    readonly intro: (publisher: string) => string;
    /** A statement of the source by id, and its text between quotes. */
    readonly touches: Readonly<
      Record<"contradicts" | "qualifies" | "supports", (statement: string, quoted: string) => string>
    >;
    /** Before the title of a publication. */
    readonly see: string;
  };
  readonly unknowns: {
    readonly deciding: (count: number) => string;
    readonly byPhase: (see: MemoPlace | null) => MemoText;
    readonly others: (count: number, isAlso: boolean) => string;
    readonly conditions: (count: number) => string;
    readonly nothing: string;
  };
  readonly figures: {
    readonly mix: {
      readonly caption: string;
      readonly alternative: (lead: string, support: string) => string;
      readonly labels: {
        readonly level: string;
        readonly role: string;
        readonly for: string;
        readonly against: string;
      };
    };
    readonly balance: {
      readonly caption: string;
      readonly alternative: (verdict: string) => string;
      readonly labels: { readonly topDown: string; readonly bottomUp: string; readonly mixed: string };
    };
    readonly phases: {
      readonly caption: string;
      readonly mix: (phase: string, lead: string, support: string) => string;
      readonly when: Readonly<Record<"earlier" | "now" | "possible" | "later", string>>;
      readonly labels: { readonly phase: string; readonly lead: string; readonly support: string };
    };
    readonly open: {
      readonly caption: string;
      readonly alternative: (known: number, all: number, deciding: number) => string;
      readonly labels: { readonly known: string; readonly harmless: string; readonly deciding: string };
    };
  };
  /** The page over many memos. */
  readonly index: {
    readonly title: string;
    readonly head: Readonly<Record<"memo" | "phase" | "gaps", string>>;
    /** Of a phase. */
    readonly open: string;
    /** A file with annexes, by its format. */
    readonly annex: (format: string) => string;
  };
  /** After a run: what is still to be filled in. */
  readonly gaps: (file: string, count: number) => string;
  /** After a run that made many: how many, where, and how much is to be filled in. */
  readonly made: (memos: number, folder: string, gaps: number) => string;
  /** What is to be filled in in a section, and in how many places there. */
  readonly gapAt: (section: string, text: string, places: number) => string;
}
