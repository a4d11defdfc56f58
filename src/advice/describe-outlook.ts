import { isTrue } from "../engine/condition-table.ts";
import { verdictOf } from "../engine/in-use.ts";
import { answerOf } from "../engine/trace.ts";
import type { AdviceCompanion, AdviceSustainment, RoadmapStep } from "./advice.ts";
import { describeConditions, describeDecision } from "./describe-levels.ts";
import { compareRoles, levelsIn } from "./describe-mix.ts";
import { choiceClause } from "./fact-clauses.ts";
import { decidingFacts } from "./reasons.ts";
import { isShown, type Situation } from "./situation.ts";

/** The mix of each later phase, if by then what that phase assumes holds. */
export function describeRoadMap(situation: Situation): readonly RoadmapStep[] {
  let before = situation.mix;
  return situation.steps.map((step) => {
    const phase = situation.engine.pack.phases.phases[step.phase];
    const { roles } = step;
    const changes = compareRoles(situation, before, roles);
    before = roles;
    return {
      phase: phase?.id ?? "",
      name: phase?.name[situation.language] ?? "",
      samePhase: step.samePhase,
      assumes: phase?.assumes ?? {},
      assumesText: describeAssumptions(situation, phase?.assumes ?? {}),
      lead: levelsIn(situation, roles, "lead"),
      support: levelsIn(situation, roles, "support"),
      changes,
    };
  });
}

/** What a phase assumes beyond what the case already says. */
function describeAssumptions(
  situation: Situation,
  assumes: Readonly<Record<string, readonly string[]>>,
): readonly string[] {
  const { engine, phrases, knowledge } = situation;
  return Object.entries(assumes).flatMap(([id, values]) => {
    const fact = engine.pack.facts.find((candidate) => candidate.id === id);
    const answer = answerOf(engine.vocabulary, knowledge, id);
    if (fact === undefined || (typeof answer === "string" && values.includes(answer))) return [];
    const said = phrases.labels[id];
    return said === undefined ? [] : [choiceClause(said, values, phrases.choice)];
  });
}

/** The instruments beside the levels that the advice names, with what speaks against leaning on them. */
export function describeCompanions(situation: Situation): readonly AdviceCompanion[] {
  const { engine, language, details } = situation;
  return engine.pack.instruments.flatMap(({ id, name, direction, by, companion }) => {
    if (companion === undefined || isShown(situation, id) !== isTrue) return [];
    return [
      {
        id,
        name: name[language],
        direction,
        decision: describeDecision(situation, by),
        reasons: [
          {
            rule: id,
            effect: "favour",
            strength: null,
            points: 0,
            text: companion.because[language],
            cites: companion.cites,
            basis: companion.basis,
            facts: decidingFacts(situation, details.table.conditions[details.indexOf(id, "when")], isTrue),
          } as const,
        ],
        caveats: companion.caveats.map((caveat) => ({
          text: caveat.text[language],
          cites: caveat.cites,
        })),
      },
    ];
  });
}

/** When and how to let go, and what to prepare for it. */
export function describeSustainment(situation: Situation): AdviceSustainment {
  const { engine, language, knowledge } = situation;
  const { sustainment } = engine.pack;
  const index = verdictOf(engine, knowledge);
  const verdict = sustainment.verdicts[index];
  const pattern = sustainment.patterns.find(({ id }) => isShown(situation, id) === isTrue);
  return {
    verdict: verdict?.id ?? "",
    letsGo: verdict?.letsGo ?? false,
    ...(pattern === undefined
      ? {}
      : {
          pattern: {
            id: pattern.id,
            name: pattern.name[language],
            text: pattern.text[language],
            cites: pattern.cites,
          },
        }),
    text: verdict?.text[language] ?? "",
    cites: verdict?.cites ?? [],
    basis: verdict?.basis ?? "inferred",
    reasons:
      verdict === undefined || verdict.when === undefined
        ? []
        : [
            {
              rule: verdict.id,
              effect: "derive",
              strength: null,
              points: 0,
              text: verdict.text[language],
              cites: verdict.cites,
              basis: verdict.basis,
              facts: decidingFacts(situation, engine.verdictTable.conditions[index], isTrue),
            },
          ],
    preparations: describeConditions(situation, sustainment.preparations),
  };
}
