import type { Adviser } from "../advice/create-adviser.ts";
import { noRole } from "../engine/objective.ts";
import { openItems } from "../engine/open-items.ts";
import { recordMix } from "../engine/roles.ts";
import type { Level } from "../pack/pack.ts";
import type { Survey } from "./survey.ts";

/**
 * The facts that can still change what is said of a settled mix: the forms and the conditions of the levels in it, and
 * cautions. What is said of levels outside the mix is not worth a question.
 */
export function listSharpening({ engine, details }: Adviser, survey: Survey): ReadonlySet<string> {
  const { scales, pack, vocabulary } = engine;
  const isUsed = (level: string): boolean => survey.mix[pack.levels.findIndex(({ id }) => id === level)] !== noRole;
  const idle = new Set(pack.levels.filter(({ id }) => !isUsed(id)).flatMap(listConditions));
  const idleDetails = new Set(
    [...idle].flatMap((id) => [details.indexOf(id, "when"), details.indexOf(id, "met")]).filter((index) => index >= 0),
  );
  const knowledge = survey.knowledge.slice();
  recordMix(vocabulary, knowledge, survey.mix);
  const open = [
    ...openItems(engine.scopeTable, knowledge),
    ...openItems(details.table, knowledge, (index) => !idleDetails.has(index)),
    ...openItems(scales.table, knowledge, (rule) =>
      (scales.rules[rule]?.rule.effects ?? []).some(({ level }) => isUsed(level)),
    ),
  ];
  return new Set(
    open.flatMap(({ variables }) => variables).flatMap((variable) => vocabulary.variables[variable]?.fact ?? []),
  );
}

function listConditions({ conditions }: Level): readonly string[] {
  return conditions.map(({ id }) => id);
}
