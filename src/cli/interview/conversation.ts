import type { Case } from "../../case/case.ts";
import { caseFileName } from "../../case/case-file-name.ts";
import type { Dialogue, Ending } from "../../interview/dialogue.ts";
import type { Interview, Interviewer } from "../../interview/interview.ts";
import type { Look } from "../../interview/outlook.ts";
import { toCase } from "../../interview/to-case.ts";
import type { InterviewWording } from "../../language/interview-wording.ts";
import type { Language } from "../../language/languages.ts";
import type { ReportWording } from "../../language/report-wording.ts";
import type { Pack } from "../../pack/pack.ts";

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
export function packSoFar({ interviewer }: Conversation, interview: Interview): Pack {
  return interviewer.adviser.packFor(toCase(interviewer.base, interview));
}

/** The case so far; one that started from nothing has its id from its title. */
export function caseSoFar({ interviewer }: Conversation, interview: Interview): Case {
  const subject = toCase(interviewer.base, interview);
  return subject.id === "" ? { ...subject, id: caseFileName(subject.title) } : subject;
}
