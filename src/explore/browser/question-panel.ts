import type { RankedQuestion } from "../../interview/rank-questions.ts";
import { surveyInterview } from "../../interview/survey.ts";
import { exploreWording } from "../../language/wordings.ts";
import { type Asking, answerIn, nameQuestion, questionCard, questionLists } from "../question-view.ts";
import { fill, paragraphs, part } from "./dom.ts";

/** The part of the page that asks: one question, and the lists of the others. */
export interface QuestionPanel {
  /** The question that is looked at; null: which comes first is still being worked out, or none is left. */
  readonly current: () => string | null;
  /** The next question without an answer; undefined: there is none. */
  readonly next: () => string | undefined;
  readonly open: (id: string | null, takesFocus: boolean) => void;
  readonly drawLists: () => void;
  /** Takes over in which order they come and what each can change. */
  readonly take: (ranked: readonly RankedQuestion[]) => void;
  /** The same where that could not be worked out: in the order of the interview. */
  readonly takeUnranked: () => void;
}

/**
 * Questions by what the page knows now. Where the phase is to be asked, that comes first; what else comes first has to be
 * worked out.
 */
export function createQuestionPanel(asking: () => Asking): QuestionPanel {
  const { pack } = asking().interviewer.adviser.engine;
  const remaining = (): readonly string[] => surveyInterview(asking().interviewer, asking().interview).remaining;
  let questions: readonly RankedQuestion[] = [];
  let current: string | null = remaining().find((id) => id === pack.phases.fact) ?? null;

  const next = (): string | undefined =>
    questions.find(({ id }) => id !== current && answerIn(asking(), id) === undefined)?.id;

  function drawLists(): void {
    const { language } = asking();
    fill("lists", questionLists(asking(), questions, current));
    const following = next();
    const button = part("next");
    button.hidden = following === undefined;
    if (following === undefined) return;
    button.textContent = exploreWording[language].questions.next(nameQuestion(pack, following, language));
  }

  function open(id: string | null, takesFocus: boolean): void {
    current = id;
    const { done } = exploreWording[asking().language].questions;
    fill("card", id === null ? paragraphs(questions.length === 0 ? [] : [done]) : questionCard(asking(), id));
    drawLists();
    if (!takesFocus) return;
    const inputs = [...part("card").querySelectorAll<HTMLInputElement>("input")];
    (inputs.find(({ checked }) => checked) ?? inputs[0])?.focus({ preventScroll: true });
    part("card").scrollIntoView({ block: "nearest" });
  }

  function take(ranked: readonly RankedQuestion[]): void {
    questions = ranked;
    if (current === null) open(next() ?? null, false);
    else drawLists();
    document.body.dataset.ready = "";
  }

  return {
    current: () => current,
    next,
    open,
    drawLists,
    take,
    takeUnranked: () => take(remaining().map((id) => ({ id, moves: "nothing" }))),
  };
}
