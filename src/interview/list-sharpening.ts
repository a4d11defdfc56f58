import type { Adviser } from "../advice/create-adviser.ts";
import { mixRoles, noRole } from "../engine/objective.ts";
import { openVariables } from "../engine/open-items.ts";
import { adviceRoles, type Knowledge, type Vocabulary } from "../engine/vocabulary.ts";
import type { Level } from "../pack/pack.ts";
import type { Survey } from "./survey.ts";

/**
 * The facts that can still change what is said of a settled mix: the forms and the conditions of the levels in it, and
 * cautions. What is said of levels outside the mix is not worth a question.
 */
export function listSharpening({ engine, details }: Adviser, survey: Survey): ReadonlySet<string> {
  const { scales, pack, vocabulary } = engine;
  const isUsed = (level: string): boolean =>
    survey.mix.roles[pack.levels.findIndex(({ id }) => id === level)] !== noRole;
  const idle = new Set(pack.levels.filter(({ id }) => !isUsed(id)).flatMap(listConditions));
  const idleDetails = new Set(
    [...idle].flatMap((id) => [details.indexOf(id, "when"), details.indexOf(id, "met")]).filter((index) => index >= 0),
  );
  const knowledge = knowRoles(vocabulary, survey);
  const open = [
    ...openVariables(details.table, knowledge, (index) => !idleDetails.has(index)),
    ...openVariables(scales.table, knowledge, (rule) =>
      (scales.rules[rule]?.rule.effects ?? []).some(({ level }) => isUsed(level)),
    ),
  ];
  return new Set(open.flat().flatMap((variable) => vocabulary.variables[variable]?.fact ?? []));
}

/** What is known, with the roles that are settled: texts may ask after them. */
function knowRoles({ roles }: Vocabulary, { knowledge, mix }: Survey): Knowledge {
  const known = knowledge.slice();
  for (const [level, slot] of roles.entries()) {
    const role = mixRoles[mix.roles[level] ?? noRole] ?? null;
    const possible = role === null ? adviceRoles.filter((each) => each !== "lead" && each !== "support") : [role];
    known[slot.variable] = possible.reduce((mask, each) => mask | (slot.bits.get(each) ?? 0), 0);
  }
  return known;
}

function listConditions({ conditions }: Level): readonly string[] {
  return conditions.map(({ id }) => id);
}
