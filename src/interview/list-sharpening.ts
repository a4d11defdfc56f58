import type { Adviser } from "../advice/create-adviser.ts";
import { findPlaces, isHowTold } from "../advice/situation.ts";
import { openItems } from "../engine/open-items.ts";
import { findAdviceRoles, recordMix } from "../engine/roles.ts";
import { recordInPlay } from "../engine/vocabulary.ts";
import type { Level } from "../pack/pack.ts";
import type { Survey } from "./survey.ts";

/**
 * The facts that can still change what is said of a settled mix: the forms and the conditions of the levels in it, and of
 * those that are planned or kept beside it, and cautions. What is said of other levels is not worth a question.
 */
export function listSharpening(
  { engine, details }: Adviser,
  { subject, knowledge: known, mix }: Survey,
): ReadonlySet<string> {
  const { scales, pack, vocabulary } = engine;
  const places = findPlaces(engine, subject, known, findAdviceRoles(engine, known, mix));
  const idle = pack.levels.filter((_, level) => !isHowTold(places, level)).flatMap(listConditions);
  const idleDetails = new Set(
    idle.flatMap((id) => [details.indexOf(id, "when"), details.indexOf(id, "met")]).filter((index) => index >= 0),
  );
  const inPlay = new Set(pack.levels.flatMap(({ id }, level) => (places.inPlay[level] ? [id] : [])));
  const knowledge = known.slice();
  recordMix(vocabulary, knowledge, mix);
  for (const [level, isSo] of places.inPlay.entries()) recordInPlay(vocabulary, knowledge, level, isSo);
  const open = [
    ...openItems(engine.scopeTable, knowledge),
    ...openItems(details.table, knowledge, (index) => !idleDetails.has(index)),
    ...openItems(scales.table, knowledge, (rule) =>
      (scales.rules[rule]?.rule.effects ?? []).some(({ level }) => inPlay.has(level)),
    ),
  ];
  return new Set(
    open.flatMap(({ variables }) => variables).flatMap((variable) => vocabulary.variables[variable]?.fact ?? []),
  );
}

function listConditions({ conditions }: Level): readonly string[] {
  return conditions.map(({ id }) => id);
}
