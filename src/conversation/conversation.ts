import type { Case } from "../case/case.ts";
import { caseFileName } from "../case/clean-text.ts";
import type { Interview, Interviewer } from "../interview/interview.ts";
import type { Look } from "../interview/moves.ts";
import { toCase } from "../interview/to-case.ts";
import type { InterviewWording } from "../language/interview-wording.ts";
import type { Language } from "../language/languages.ts";
import type { ReportWording } from "../language/report-wording.ts";
import type { Pack } from "../pack/pack.ts";

/** An interview under way: who asks, through what, in which words, and where the answers are kept. */
export interface Conversation {
  readonly interviewer: Interviewer;
  /** Says what follows from the answers so far. */
  readonly look: Look;
  readonly dialogue: Dialogue;
  readonly language: Language;
  readonly words: InterviewWording;
  readonly reportWords: ReportWording;
  /** Keeps the interview so far; promised before the next question is asked. */
  readonly keep: (interview: Interview) => Promise<void>;
}

/** Why an interview stopped before its end. */
export type Stop = { readonly kind: "quit" } | Ending;

/** A reply that leads nowhere else is a stop. */
export function toStop(reply: { readonly kind: string } | Stop): Stop {
  if (reply.kind === "interrupted" || reply.kind === "ended") return { kind: reply.kind };
  return { kind: "quit" };
}

/** What an interview came to: its end, or where it stopped. */
export type Course =
  | { readonly kind: "done"; readonly interview: Interview }
  | { readonly kind: "stopped"; readonly interview: Interview; readonly stop: Stop };

/** The pack in the wording that suits the case so far. */
export function packSoFar({ interviewer }: Pick<Conversation, "interviewer">, interview: Interview): Pack {
  return interviewer.adviser.packFor(toCase(interviewer.base, interview));
}

/** The case so far; one that started from nothing has its id from its title. */
export function caseSoFar({ interviewer }: Pick<Conversation, "interviewer">, interview: Interview): Case {
  const subject = toCase(interviewer.base, interview);
  return subject.id === "" ? { ...subject, id: caseFileName(subject.title) } : subject;
}

/**
 * The conversation as the interview needs it: questions out, replies in. Whoever conducts the interview hands in texts
 * in the user's language; a dialogue wraps them, draws them and reads the keys.
 */
export interface Dialogue {
  /** Shows paragraphs or lines above the next question; they stay on the screen. Each may have a mark before it. */
  say(lines: readonly string[], mark?: string): void;
  /** Asks for one choice or several; promises what the user did. */
  choose(question: ChoiceQuestion): Promise<ChoiceReply>;
  /** Asks for a line of text; promises what the user did. */
  enter(question: TextQuestion): Promise<TextReply>;
  /** Gives the terminal back. Nothing is asked after this. */
  close(): void;
}

/** A thing that the user can do beside answering, one key or word away. */
export type DialogueAction = "back" | "unknown" | "note" | "quit";

export interface Choice {
  readonly value: string;
  readonly label: string;
  /** What it means, in a sentence or two; shown beside it. */
  readonly meaning?: string;
  /** How deep it stands under the choice before it; 0 where absent. */
  readonly depth?: number;
}

export interface ChoiceQuestion {
  /** Where the user is, in a few words; shown dimmed before the question. */
  readonly progress?: string;
  /** How things stand, in short, for who can see the whole screen; what is read line by line has told it. */
  readonly strip?: string;
  readonly message: string;
  readonly choices: readonly Choice[];
  /** Whether more than one may be chosen, or none. */
  readonly several: boolean;
  /** The values chosen earlier: what is selected when the question appears. */
  readonly selected: readonly string[];
  /** The choice where the user starts, where nothing was chosen earlier. */
  readonly start?: string;
  /** Whether the answer given earlier was "I don't know". */
  readonly wasUnknown?: boolean;
  /** The note that the question has already. */
  readonly note?: string;
  /** The actions that this question allows; help and why are there where their texts are. */
  readonly actions: readonly DialogueAction[];
  /** What the choices mean, with an example; in view wherever there is room. */
  readonly help?: () => readonly string[];
  /** Why this is asked; worked out only when it is asked for. */
  readonly why?: () => readonly string[];
  /**
   * Work that may be done while the user thinks, a step at a time; it changes nothing of what is asked or answered.
   * `likely` is what they would answer if they left it at this: the values, or null for "I don't know" and for nothing yet.
   */
  readonly meanwhile?: (likely: readonly string[] | null) => Iterable<unknown>;
}

export interface TextQuestion {
  readonly message: string;
  /** What an empty line stands for: it is there to change, or to take over. */
  readonly initial: string;
  /** What is answered where nothing is typed or left; absent: an empty text. */
  readonly whenEmpty?: string;
  /** Whether an empty text is no answer. */
  readonly required?: boolean;
  /** Whether going back is possible. */
  readonly actions: readonly DialogueAction[];
  /** Work that may be done while the user thinks, a step at a time; it changes nothing of what is asked or answered. */
  readonly meanwhile?: () => Iterable<unknown>;
}

/** Ctrl-C, or an input that has no more lines. */
export type Ending = { readonly kind: "interrupted" } | { readonly kind: "ended" };

/** One of the actions that a question offers. */
type ActionReply = { [Action in DialogueAction]: { readonly kind: Action } }[DialogueAction];

export type ChoiceReply = { readonly kind: "chosen"; readonly values: readonly string[] } | ActionReply | Ending;

export type TextReply =
  | { readonly kind: "entered"; readonly text: string }
  | { readonly kind: "back" }
  | { readonly kind: "quit" }
  | Ending;
