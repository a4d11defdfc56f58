import type { AdviceLevel, AdvicePrecedent } from "../../../advice/advice.ts";
import { type Draft, levelTitle, levelTitles, lowerFirst, mixOf, outsideOf } from "../draft.ts";
import { paragraph, sourced, strong, text } from "../lines.ts";
import type { MemoBlock, MemoLine } from "../memo.ts";

const mostReasons = { lead: 2, support: 1 } as const;
const mostPrecedents = 1;

/** Why these levels, why not the others, and where something like it was done before. */
export function writeArgument(draft: Draft): readonly MemoBlock[] {
  const { advice, words, situation } = draft;
  if (situation === "open") return [...paragraph(...openSentences(draft)), ...precedentBlocks(draft)];
  return [
    ...mixOf(advice).flatMap((level) => paragraph(...levelSentences(level, draft))),
    ...paragraph(...constraintSentences(draft)),
    ...paragraph(...outsideSentences(draft)),
    ...precedentBlocks(draft),
    ...(situation === "let-go" ? paragraph(words.argument.letGo) : []),
  ];
}

function levelSentences(level: AdviceLevel, draft: Draft): readonly MemoLine[] {
  const most = level.role === "lead" ? mostReasons.lead : mostReasons.support;
  const reasons = draft.untold(level.for, most);
  const against = draft.untold(level.against);
  const { argument } = draft.words;
  return [
    strong(`${levelTitle(level)}.`),
    ...(reasons.length === 0 ? [text(argument.noReason)] : reasons.map((reason) => sourced(reason.text, reason))),
    ...against.map((reason) => sourced(argument.but(lowerFirst(reason.text)), reason)),
  ];
}

/** The demands on the whole mix that decided, or that could not be met. */
function constraintSentences({ advice, words }: Draft): readonly MemoLine[] {
  const reasons = advice.levels.flatMap((level) => [...level.for, ...level.against]);
  return advice.constraints
    .filter(({ met, binding }) => !met || binding)
    .map(({ id, met, text: demand, cites }) => {
      const said = met ? words.argument.binding : words.argument.unmet;
      const basis = reasons.find(({ constraint }) => constraint === id)?.basis ?? "implied";
      return sourced(said(lowerFirst(demand)), { cites, basis });
    });
}

function outsideSentences(draft: Draft): readonly MemoLine[] {
  const { advice, words } = draft;
  const outside = outsideOf(advice);
  const groups = new Map<string, AdviceLevel[]>();
  for (const level of outside) {
    const key = outsideKey(level, draft);
    groups.set(key, [...(groups.get(key) ?? []), level]);
  }
  const said = [...groups].flatMap(([key, levels]) => [
    text(outsideSentence(key, levels, draft)),
    ...levels.flatMap((level) => outsideReasons(level, levels.length > 1 || key !== "avoid", draft)),
  ]);
  return said.length === 0 ? [] : [strong(words.argument.outside), ...said];
}

/** What is said of levels together: to avoid, later in the same phase, or not now. */
function outsideKey(level: AdviceLevel, { advice }: Draft): string {
  if (level.role !== "later") return level.role;
  const step = advice.roadmap.find(({ lead, support }) => [...lead, ...support].includes(level.id));
  return step === undefined ? "neutral" : `later:${step.name}`;
}

function outsideSentence(key: string, levels: readonly AdviceLevel[], draft: Draft): string {
  const names = levelTitles(levels, draft);
  const { argument } = draft.words;
  if (key === "avoid") return argument.avoid(names);
  if (key.startsWith("later:")) return argument.later(names, levels.length, key.slice("later:".length));
  return argument.neutral(names);
}

/** One reason against, and one for, named after their level where it is not clear which that is. */
function outsideReasons(level: AdviceLevel, isNamed: boolean, draft: Draft): readonly MemoLine[] {
  const { argument } = draft.words;
  const against = draft.untold(level.against, 1)[0];
  const pleads = level.role === "avoid" ? undefined : draft.untold(level.for, 1)[0];
  return [
    ...(against === undefined
      ? []
      : [
          sourced(
            isNamed ? argument.againstLevel(lowerFirst(level.name), lowerFirst(against.text)) : against.text,
            against,
          ),
        ]),
    ...(pleads === undefined
      ? []
      : [sourced(argument.forLevel(lowerFirst(level.name), lowerFirst(pleads.text)), pleads)]),
  ];
}

function openSentences(draft: Draft): readonly MemoLine[] {
  const { advice, words } = draft;
  const avoided = advice.levels.filter(({ role }) => role === "avoid");
  return [
    text(words.argument.open),
    ...(avoided.length === 0 ? [] : [text(words.argument.avoid(levelTitles(avoided, draft)))]),
    ...avoided.flatMap((level) => draft.untold(level.against, 1)).map((reason) => sourced(reason.text, reason)),
  ];
}

function precedentBlocks(draft: Draft): readonly MemoBlock[] {
  const { advice, words } = draft;
  const told = advice.precedents.slice(0, mostPrecedents);
  if (told.length === 0) return [];
  return paragraph(strong(words.argument.precedents), ...told.map((precedent) => precedentLine(precedent, draft)));
}

function precedentLine({ name, purpose, outcome, why, cites }: AdvicePrecedent, { words }: Draft): MemoLine {
  const said = words.argument.precedent(name, why, lowerFirst(purpose));
  return sourced(outcome === undefined ? said : `${said} ${outcome}`, { cites, basis: "implied" });
}
