import type { Advice, Finding, Role } from "../advice/advice.ts";
import { isInMix } from "../advice/advised-mix.ts";
import type { Interview } from "../interview/interview.ts";
import type { Outlook } from "../interview/moves.ts";
import type { MixMove } from "../language/interview-wording.ts";
import { lowerFirst } from "../language/sentence.ts";
import { testsIn } from "../pack/number-variables.ts";
import type { MixRole } from "../pack/pack.ts";
import { instrumentTitle } from "../report/names.ts";
import type { Conversation } from "./conversation.ts";

/** Says in a line what an answer did to the mix, and what it made contradictory; nothing where it did nothing. */
export function tellChange(conversation: Conversation, before: Interview, after: Interview): void {
  const [old, now] = [conversation.look(before), conversation.look(after)];
  const { dialogue } = conversation;
  dialogue.say(phaseLines(conversation, old, now), "→ ");
  dialogue.say(mixLines(conversation, old.advice, now), "→ ");
  dialogue.say(scopeLines(old.advice, now.advice), "! ");
  dialogue.say(cautionLines(conversation, old.advice, now.advice), "! ");
}

/** The phase that follows now, with why; or, once it was answered that it is not known, the facts from which it will. */
function phaseLines({ words, reportWords, interviewer, language }: Conversation, old: Outlook, now: Outlook) {
  const { phase } = now.advice;
  if (phase.origin === "derived" && phase.name !== null && old.advice.phase.value !== phase.value) {
    return [words.phaseFound(phase.name, phase.reasons[0]?.text ?? null)];
  }
  const { facts, phases } = interviewer.adviser.engine.pack;
  const isAsked = ({ survey }: Outlook): boolean => !survey.remaining.includes(phases.fact);
  if (phase.origin !== "open" || isAsked(old) || !isAsked(now)) return [];
  const leading = new Set(phases.derivation.flatMap(({ when }) => (when ? testsIn(when).map(({ fact }) => fact) : [])));
  const labels = facts
    .filter(({ id }) => leading.has(id) && now.survey.remaining.includes(id))
    .map(({ label }) => lowerFirst(label[language]));
  return labels.length === 0 ? [] : [words.phaseFollows(labels.length, reportWords.and(labels))];
}

/** What it means that the theme lies outside what the rules are about, once that is known. */
function scopeLines(old: Advice, now: Advice): readonly string[] {
  return now.scope === null || now.scope === old.scope ? [] : [now.scope];
}

function mixLines(conversation: Words, old: Advice, outlook: Pick<Outlook, "advice" | "isCertain">): readonly string[] {
  const { words } = conversation;
  const now = outlook.advice;
  const parts = movesBetween(conversation, old, now);
  if (parts.length === 0) return [];
  if (isEmpty(now)) return [words.mixEmptied(outlook.isCertain)];
  return isEmpty(old) ? [mixSentence(conversation, now)] : [words.mixChanged(parts)];
}

/** In a sentence what became of the mix between two advices, on what is known; null: nothing did. */
export function mixChangeSentence(words: Words, old: Advice, now: Advice): string | null {
  return mixLines(words, old, { advice: now, isCertain: false })[0] ?? null;
}

/** In which words it is said. */
type Words = Pick<Conversation, "words" | "reportWords">;

/** The mix so far in a sentence, or that there is none yet. */
export function mixSentence(conversation: Words, advice: Advice): string {
  const { lead, support } = levelsByRole(conversation, advice);
  return lead === null && support === null ? conversation.words.noMixYet : conversation.words.firstMix(lead, support);
}

/** The mix as it is now and what the latest answer moved in it, in short; null before there is anything to say. */
export function mixStrip(conversation: Conversation, interview: Interview): string | null {
  const { words, look } = conversation;
  const { advice } = look(interview);
  const { answers, at } = interview;
  const isLatest = at === answers.length && at > 0;
  if (!isLatest && isEmpty(advice)) return null;
  const { lead, support } = levelsByRole(conversation, advice);
  const mix = words.strip.mix(lead, support);
  if (!isLatest) return mix;
  const before = look({ ...interview, answers: answers.slice(0, -1), at: at - 1 }).advice;
  return `${mix} ${words.strip.moved(movesBetween(conversation, before, advice))}`;
}

function levelsByRole({ reportWords }: Pick<Conversation, "reportWords">, advice: Advice) {
  const inRole = (wanted: MixRole): string | null => {
    const levels = advice.levels.filter(({ role }) => role === wanted).map(({ id }) => instrumentTitle(advice, id));
    return levels.length === 0 ? null : reportWords.and(levels);
  };
  return { lead: inRole("lead"), support: inRole("support") };
}

function movesBetween({ words, reportWords }: Words, old: Advice, now: Advice): readonly string[] {
  const changes = now.levels.flatMap(({ id, role }, index) => {
    const [from, to] = [mixRole(old.levels[index]?.role ?? "neutral"), mixRole(role)];
    return from === to ? [] : [{ level: id, move: moveOf(from, to) }];
  });
  return moves.flatMap((move) => {
    const levels = changes.filter((change) => change.move === move).map(({ level }) => instrumentTitle(now, level));
    return levels.length === 0 ? [] : [words.moves[move](reportWords.and(levels))];
  });
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

function isEmpty(advice: Advice): boolean {
  return !advice.levels.some(({ role }) => isInMix(role));
}

/** The cautions that are new; those of a level come with the advice. */
function cautionLines({ words }: Conversation, old: Advice, now: Advice): readonly string[] {
  const known = new Set(old.cautions.map(({ id }) => id));
  const ofLevels = new Set(now.levels.flatMap((level) => level.cautions.map(({ id }) => id)));
  const isNew = ({ id, severity }: Finding): boolean => severity !== "note" && !known.has(id) && !ofLevels.has(id);
  return now.cautions.filter(isNew).map(({ severity, text }) => words.caution(severity, text));
}
