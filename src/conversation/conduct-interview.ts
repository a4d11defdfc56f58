import type { Advice, Finding, Role } from "../advice/advice.ts";
import { isInMix, levelsInMix } from "../advice/advised-mix.ts";
import { cleanText } from "../case/clean-text.ts";
import type { Interview } from "../interview/interview.ts";
import { answerQuestion, goBack, lookAround, type Outlook } from "../interview/moves.ts";
import type { MixMove } from "../language/interview-wording.ts";
import { upperFirst } from "../language/sentence.ts";
import type { MixRole } from "../pack/pack.ts";
import { instrumentTitle } from "../report/names.ts";
import { settledButForms } from "../report/open-items.ts";
import { askQuestion } from "./ask-question.ts";
import { type Conversation, type Course, toStop } from "./conversation.ts";

/** Asks until nothing is left that is worth asking, or the user stops. `knows`: that the mix is settled was said before. */
export async function conductInterview(conversation: Conversation, start: Interview, knows: boolean): Promise<Course> {
  const { interviewer, look } = conversation;
  let interview = start;
  let told = knows;
  if (asksTitle(conversation) && interview.title === null) {
    const titled = await askTitle(conversation, interview);
    if (titled.kind === "stopped") return titled;
    interview = titled.interview;
  }
  for (;;) {
    const outlook = look(interview);
    const { survey, question } = outlook;
    const isSettled = survey.settlement.status === "proven";
    if (!told && interview.at === interview.answers.length && (isSettled || question === null)) {
      tellSettled(conversation, outlook);
    }
    told = isSettled;
    if (question === null) return { kind: "done", interview };
    const earlier = goBack(interviewer, interview);
    const asked = await askQuestion(
      conversation,
      interview,
      survey,
      question,
      earlier !== null || asksTitle(conversation),
    );
    if (asked.kind === "stopped") return asked;
    if (asked.kind === "back") {
      const back = await lookBack(conversation, asked.interview);
      if (back.kind === "stopped") return back;
      interview = back.interview;
      continue;
    }
    const next = answerQuestion(interviewer, asked.interview, question.id, asked.value);
    await conversation.keep(next);
    tellChange(conversation, asked.interview, next);
    interview = next;
  }
}

/** Whether the theme still has to be named: a case that exists has a title already. */
export function asksTitle({ interviewer }: Conversation): boolean {
  return interviewer.base.title === "";
}

async function lookBack(conversation: Conversation, interview: Interview): Promise<Course> {
  const earlier = goBack(conversation.interviewer, interview);
  return earlier === null ? askTitle(conversation, interview) : { kind: "done", interview: earlier };
}

/** Asks what the theme is called; going back from there leads nowhere. */
export async function askTitle(conversation: Conversation, interview: Interview): Promise<Course> {
  const { dialogue, words, interviewer, look } = conversation;
  const reply = await dialogue.enter({
    message: words.title,
    initial: interview.title ?? "",
    whenEmpty: words.untitledCase,
    actions: ["quit"],
    meanwhile: () => lookAround(interviewer, look, interview),
  });
  if (reply.kind === "entered") {
    const titled = { ...interview, title: cleanText(reply.text).trim() || words.untitledCase };
    await conversation.keep(titled);
    return { kind: "done", interview: titled };
  }
  return { kind: "stopped", interview, stop: toStop(reply) };
}

function tellSettled(conversation: Conversation, outlook: Outlook): void {
  const { dialogue, words } = conversation;
  const { question } = outlook;
  const offer = question?.kind === "more" ? [words.more.offer(question.sharpening.length)] : [];
  dialogue.say([...howSettled(conversation, outlook), ...offer], "→ ");
}

/** That no question is left that can change the mix does not make it settled: what was answered "unknown" may. */
function howSettled({ words, reportWords }: Conversation, { survey, isCertain, advice }: Outlook): readonly string[] {
  const { settlement, remaining } = survey;
  if (isCertain) {
    const butForms = settledButForms(advice, reportWords);
    return butForms === null
      ? [words.settled(remaining.length)]
      : [upperFirst(butForms), words.asked(remaining.length)];
  }
  if (levelsInMix(advice).length === 0) return [words.noMix];
  return settlement.status === "proven" ? [words.asked(remaining.length), words.unknownMatters] : [words.unsettled];
}

/** Says in a line what an answer did to the mix, and what it made contradictory; nothing where it did nothing. */
export function tellChange(conversation: Conversation, before: Interview, after: Interview): void {
  const [old, now] = [conversation.look(before), conversation.look(after)];
  conversation.dialogue.say(mixLines(conversation, old.advice, now), "→ ");
  conversation.dialogue.say(cautionLines(conversation, old.advice, now.advice), "! ");
}

function mixLines({ words, reportWords }: Conversation, old: Advice, outlook: Outlook): readonly string[] {
  const now = outlook.advice;
  const changes = now.levels.flatMap(({ id, role }, index) => {
    const [from, to] = [mixRole(old.levels[index]?.role ?? "neutral"), mixRole(role)];
    return from === to ? [] : [{ level: id, move: moveOf(from, to) }];
  });
  if (changes.length === 0) return [];
  const title = (level: string): string => instrumentTitle(now, level);
  const inRole = (role: string): string | null => {
    const levels = now.levels.filter((level) => level.role === role).map(({ id }) => title(id));
    return levels.length === 0 ? null : reportWords.and(levels);
  };
  const isEmpty = (advice: Advice): boolean => !advice.levels.some(({ role }) => isInMix(role));
  if (isEmpty(now)) return [words.mixEmptied(outlook.isCertain)];
  if (isEmpty(old)) return [words.firstMix(inRole("lead"), inRole("support"))];
  const parts = moves.flatMap((move) => {
    const levels = changes.filter((change) => change.move === move).map(({ level }) => title(level));
    return levels.length === 0 ? [] : [words.moves[move](reportWords.and(levels))];
  });
  return [words.mixChanged(parts)];
}

const moves: readonly MixMove[] = ["newLead", "toLead", "newSupport", "toSupport", "out"];

function moveOf(from: MixRole | null, to: MixRole | null): MixMove {
  if (to === null) return "out";
  if (to === "lead") return from === null ? "newLead" : "toLead";
  return from === null ? "newSupport" : "toSupport";
}

function mixRole(role: Role): MixRole | null {
  return isInMix(role) ? role : null;
}

/** The cautions that are new; those of a level come with the advice. */
function cautionLines({ words }: Conversation, old: Advice, now: Advice): readonly string[] {
  const known = new Set(old.cautions.map(({ id }) => id));
  const ofLevels = new Set(now.levels.flatMap((level) => level.cautions.map(({ id }) => id)));
  const isNew = ({ id, severity }: Finding): boolean => severity !== "note" && !known.has(id) && !ofLevels.has(id);
  return now.cautions.filter(isNew).map(({ severity, text }) => words.caution(severity, text));
}
