import type { Advice, Finding, Role } from "../../advice/advice.ts";
import { isInMix } from "../../advice/advised-mix.ts";
import type { Interview } from "../../interview/interview.ts";
import type { Outlook } from "../../interview/outlook.ts";
import type { MixMove } from "../../language/interview-wording.ts";
import type { MixRole } from "../../pack/pack.ts";
import { instrumentTitle } from "../../report/names.ts";
import type { Conversation } from "./conversation.ts";

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
