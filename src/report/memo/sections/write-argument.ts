import type { Advice, AdviceConstraint, AdviceLevel, AdvicePrecedent } from "../../../advice/advice.ts";
import { levelsInMix, levelsOutside } from "../../../advice/advised-mix.ts";
import { lowerFirst } from "../../../language/sentence.ts";
import { list, prose } from "../../document/blocks.ts";
import type { Line, SectionBlock } from "../../document/document.ts";
import { cited, sentences, sourced, strong, text } from "../../document/lines.ts";
import { evidenceOn } from "../../evidence-blocks.ts";
import { groupOutside, type OutsideGroup } from "../assign-reasons.ts";
import { type Draft, levelLine, levelsInProse, levelTitle } from "../draft.ts";

const mostPrecedents = 3;

/** Why these levels, why not the others, and where something like it was done before. */
export function writeArgument(draft: Draft): readonly SectionBlock[] {
  const { advice, words, situation } = draft;
  if (situation === "open") return [...prose(...openSentences(draft)), ...precedentBlocks(draft)];
  return [
    ...levelsInMix(advice).flatMap((level) => prose(...levelSentences(level, draft))),
    ...prose(bindingElsewhere(draft), ...unmetDemands(draft)),
    ...outsideBlocks(draft),
    ...precedentBlocks(draft),
    ...(situation === "let-go" ? prose(words.argument.letGo) : []),
  ];
}

function levelSentences(level: AdviceLevel, draft: Draft): readonly Line[] {
  const reasons = draft.told("argument", level, "for");
  const against = draft.told("argument", level, "against");
  const { argument } = draft.words;
  return [
    strong(`${levelTitle(level)}.`),
    ...(reasons.length === 0 ? [text(argument.noReason)] : reasons.map((reason) => sourced(reason.text, reason))),
    ...against.map((reason) => sourced(argument.but(lowerFirst(reason.text)), reason)),
  ];
}

/** That demands on the whole mix decided too, which the annex tells; where there is none, the demands themselves. */
export function bindingElsewhere(draft: Draft): Line | null {
  const { words, placeOf } = draft;
  const binding = bindingDemands(draft.advice);
  const annex = placeOf("sources");
  if (binding.length === 0) return null;
  if (annex !== null) {
    const grounds = new Map(binding.map((demand) => [`${demand.cites} ${demand.basis}`, cited(demand)])).values();
    return [...words.argument.bindingElsewhere(binding.length, annex), ...[...grounds].flat()];
  }
  return sentences(...binding.map((demand) => sourced(words.argument.binding(lowerFirst(demand.text)), demand)));
}

function bindingDemands({ constraints }: Advice): readonly AdviceConstraint[] {
  return constraints.filter(({ met, binding }) => met && binding);
}

function unmetDemands(draft: Draft): readonly Line[] {
  return draft.advice.constraints
    .filter(({ met }) => !met)
    .map((demand) => sourced(draft.words.argument.unmet(lowerFirst(demand.text)), demand));
}

/** The demands on the whole mix that decided, for the annex. */
export function bindingLines(draft: Draft): readonly Line[] {
  const { sources, labels } = draft.words;
  return bindingDemands(draft.advice).map((demand) =>
    sentences(strong(labels.colon(sources.mixAsWhole)), sourced(demand.text, demand)),
  );
}

/** Why not the other levels; what they are is in the annex where there is one. */
function outsideBlocks(draft: Draft): readonly SectionBlock[] {
  const { words, situation, placeOf } = draft;
  const outside = levelsOutside(draft.advice);
  const annex = placeOf("sources");
  if (outside.length === 0) return [];
  const meaning = annex === null ? null : words.argument.outsideMeaning(outside.length, annex);
  return [
    ...prose(
      strong(words.argument.outside[situation === "mix" ? "others" : "all"]),
      ...groupOutside(draft.advice).flatMap((group) => outsideSentences(group, draft)),
      meaning,
    ),
    ...(annex === null ? list(outside.map((level) => levelLine(level, words))) : []),
  ];
}

function outsideSentences(group: OutsideGroup, draft: Draft): readonly Line[] {
  const isNamed = group.levels.length > 1 || group.kind !== "avoid";
  return [
    text(outsideSentence(group, draft)),
    ...group.levels.flatMap((level) => outsideReasons(level, isNamed, draft)),
  ];
}

function outsideSentence(group: OutsideGroup, draft: Draft): string {
  const names = levelsInProse(group.levels, draft);
  const { argument } = draft.words;
  return group.kind === "later" ? argument.later(names, group.levels.length, group.phase) : argument[group.kind](names);
}

/** The reasons against and for a level, named after it where it is not clear which that is. */
function outsideReasons(level: AdviceLevel, isNamed: boolean, draft: Draft): readonly Line[] {
  const { argument } = draft.words;
  const against = draft
    .told("argument", level, "against")
    .map(
      (reason) =>
        [
          isNamed ? argument.againstLevel(lowerFirst(levelTitle(level)), lowerFirst(reason.text)) : reason.text,
          reason,
        ] as const,
    );
  const pleads = draft
    .told("argument", level, "for")
    .map((reason) => [argument.forLevel(lowerFirst(levelTitle(level)), lowerFirst(reason.text)), reason] as const);
  return [...against, ...pleads].map(([said, reason]) => sourced(said, reason));
}

function openSentences(draft: Draft): readonly Line[] {
  const { advice, words } = draft;
  const avoided = advice.levels.filter(({ role }) => role === "avoid");
  return [
    text(words.argument.open),
    ...(avoided.length === 0 ? [] : [text(words.argument.avoid(levelsInProse(avoided, draft)))]),
    ...avoided
      .flatMap((level) => draft.told("argument", level, "against"))
      .map((reason) => sourced(reason.text, reason)),
  ];
}

function precedentBlocks(draft: Draft): readonly SectionBlock[] {
  const [told] = draft.advice.precedents;
  return told === undefined ? [] : prose(strong(draft.words.argument.precedents), precedentLine(told, draft));
}

/** That it is like this theme; where there is no annex, also how. */
function precedentLine(precedent: AdvicePrecedent, { words, placeOf }: Draft): Line {
  const { argument } = words;
  const annex = placeOf("sources");
  const named = argument.precedent(precedent.name, annex);
  return annex === null ? sentences(named, precedentDetails(precedent, argument)) : named;
}

/** What it was for, what came of it, and what it has in common with the theme. */
function precedentDetails(precedent: AdvicePrecedent, { purpose, likeness }: Draft["words"]["argument"]): Line {
  const { outcome, why, cites } = precedent;
  const said = [purpose(lowerFirst(precedent.purpose)), ...(outcome === undefined ? [] : [outcome]), likeness(why)];
  return sourced(said.join(" "), { cites, basis: "implied" });
}

/** Programmes like this theme, for the annex. */
export function precedentLines({ advice, words, report }: Draft): readonly Line[] {
  const { argument, labels } = words;
  return advice.precedents.slice(0, mostPrecedents).map((precedent) => {
    const ids = evidenceOn(precedent.id, advice);
    const research = ids.length === 0 ? null : report.evidence.seeAlso(report.and(ids));
    return sentences(strong(labels.colon(precedent.name)), precedentDetails(precedent, argument), research);
  });
}
