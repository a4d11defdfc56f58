import type { OpenFact, RoleChange } from "../advice/advice.ts";
import { describeOpenFacts } from "../advice/describe-settled.ts";
import { groupByEffect } from "../advice/group-by-effect.ts";
import { type Examination, findingIn, levelName } from "./examination.ts";
import type { CheckFinding } from "./finding.ts";

/** The unknown facts of which an answer by itself changes the mix, where the mix is not certain already. */
export function openFindings(examination: Examination): readonly CheckFinding[] {
  const { words } = examination;
  return describeOpenFacts(examination.assessment.situation).map((open) =>
    findingIn(examination, {
      rule: `open/${open.fact}`,
      kind: "open",
      severity: "note",
      message: words.open.message(open.label, effectsOf(examination, open)),
      help: words.open.help(open.question),
      path: ["facts", open.fact],
    }),
  );
}

/** What each answer changes, answers with the same effect together. */
function effectsOf(examination: Examination, { changes }: OpenFact): readonly string[] {
  const { words } = examination;
  return groupByEffect(changes).map(({ effect, changes: alike }) => {
    const values = words.or(alike.map(({ valueLabel }) => `“${valueLabel}”`));
    return words.open.effect(
      values,
      effect.map((change) => becomes(examination, change)),
    );
  });
}

function becomes(examination: Examination, { level, to }: RoleChange): string {
  return examination.words.open.becomes[to ?? "out"](levelName(examination, level));
}
