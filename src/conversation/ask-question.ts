import type { FactAnswer } from "../case/case.ts";
import { cleanText } from "../case/clean-text.ts";
import type { Question } from "../interview/choose-question.ts";
import type { Interview } from "../interview/interview.ts";
import { lookAhead, noteFact } from "../interview/moves.ts";
import type { Survey } from "../interview/survey.ts";
import { type Conversation, type DialogueAction, packSoFar, type Stop } from "./conversation.ts";
import { findFact, wordQuestion } from "./question-text.ts";

/** What came of a question; `interview` has the notes that were made with it. */
type Asked =
  | { readonly kind: "answered"; readonly interview: Interview; readonly value: FactAnswer | null }
  | { readonly kind: "back"; readonly interview: Interview }
  | { readonly kind: "stopped"; readonly interview: Interview; readonly stop: Stop };

/** Asks one question until it is answered, or the user goes elsewhere. Notes are kept on the way. */
export async function askQuestion(
  conversation: Conversation,
  start: Interview,
  survey: Survey,
  question: Question,
  canGoBack: boolean,
): Promise<Asked> {
  const { dialogue, interviewer, look } = conversation;
  let interview = start;
  for (;;) {
    const worded = wordQuestion(conversation, interview, survey, question);
    const reply = await dialogue.choose({
      ...worded,
      actions: listActions(question, canGoBack),
      meanwhile: (likely) => {
        const answer = likely && toAnswer(conversation, question, likely);
        return lookAhead(interviewer, look, start, question, answer);
      },
    });
    switch (reply.kind) {
      case "chosen":
        return { kind: "answered", interview, value: toAnswer(conversation, question, reply.values) };
      case "unknown":
        return { kind: "answered", interview, value: null };
      case "back":
        return { kind: "back", interview };
      case "note": {
        const noted = await askNote(conversation, interview, question.id, worded.note ?? "");
        if ("kind" in noted) return { kind: "stopped", interview, stop: noted };
        interview = noted;
        break;
      }
      default:
        return { kind: "stopped", interview, stop: reply };
    }
  }
}

function listActions(question: Question, canGoBack: boolean): readonly DialogueAction[] {
  const back = canGoBack ? (["back"] as const) : [];
  switch (question.kind) {
    case "fact":
      return [...back, "unknown", "note", "quit"];
    case "instruments":
      return [...back, "unknown", "quit"];
    case "more":
      return [...back, "quit"];
    default:
      return question satisfies never;
  }
}

/** The answer to a question that values chosen for it come to. */
export function toAnswer(conversation: Conversation, question: Question, values: readonly string[]): FactAnswer | null {
  if (question.kind === "instruments") return values;
  const { pack } = conversation.interviewer.adviser.engine;
  const isSet = question.kind === "fact" && findFact(pack, question.id).kind === "set";
  return isSet ? values : (values[0] ?? "");
}

/** The interview with the note; unchanged where the user came back from it, a stop where they left. */
async function askNote(
  conversation: Conversation,
  interview: Interview,
  fact: string,
  initial: string,
): Promise<Interview | Stop> {
  const { dialogue, words, language } = conversation;
  const label = findFact(packSoFar(conversation, interview), fact).label[language];
  const reply = await dialogue.enter({ message: words.note(label), initial, actions: ["back", "quit"] });
  if (reply.kind === "back") return interview;
  if (reply.kind !== "entered") return reply;
  const noted = noteFact(interview, fact, cleanText(reply.text).trim());
  await conversation.keep(noted);
  return noted;
}
