import type { Adviser } from "../../src/advice/create-adviser.ts";
import { createPhrasebook } from "../../src/advice/phrasebook.ts";
import { evaluateCase, knowCase, type Situation } from "../../src/advice/situation.ts";
import type { Case } from "../../src/case/case.ts";
import { advice as adviceEn } from "../../src/language/en/advice.ts";
import type { Pack } from "../../src/pack/pack.ts";
import { countInfluence, countRoles, isByOrder } from "../../src/tooling/analyse/count-mixes.ts";
import { generatePlausible } from "../support/plausible-cases.ts";
import { formatCount, formatShare, formatTable } from "./format.ts";
import { generateLines, parseLine } from "./generate-cases.ts";

const count = 5_000;
const probed = 1_000;
const seed = 7;

/** The tables of docs/pack-choices.md: what decides over plausible cases, and over random ones beside them. */
export function measureChoices({ pack, adviser }: { readonly pack: Pack; readonly adviser: Adviser }): string {
  const plausible = generatePlausible({ count, seed, known: 1 }).map((subject) => evaluate(pack, adviser, subject));
  const random = generateLines(pack, { count, seed, known: 1 }).map((line) => evaluate(pack, adviser, parseLine(line)));
  return [
    `Over ${formatCount(count)} plausible cases, whose facts hang together, with all facts known; between brackets over as many random ones. In per cent; “in” counts leading too.`,
    "",
    levelTable(pack, plausible, random),
    "",
    tieLine(plausible, random),
    "",
    `Over the first ${formatCount(probed)} of the plausible cases: in how many another answer to one fact by itself gives another mix.`,
    "",
    factTable(pack, plausible.slice(0, probed)),
  ].join("\n");
}

function evaluate(pack: Pack, { engine, details }: Adviser, subject: Case): Situation {
  return evaluateCase(
    engine,
    details,
    { subject, knowledge: knowCase(engine, subject) },
    createPhrasebook(pack, "en", adviceEn),
  );
}

function levelTable(pack: Pack, plausible: readonly Situation[], random: readonly Situation[]): string {
  const phases = pack.phases.phases.map(({ id }) => id);
  const inPhase = (all: readonly Situation[], phase: string): readonly Situation[] =>
    all.filter(({ subject }) => subject.facts[pack.phases.fact] === phase);
  const heads = ["level", ...phases.flatMap((phase) => [`${phase}: in`, "leads"]), "all: in", "leads"];
  const rows = pack.levels.map(({ id, numeral }, level) => {
    const cells = (one: readonly Situation[], other: readonly Situation[]): readonly string[] => {
      const [own, beside] = [countRoles(one, level), countRoles(other, level)];
      return (["in", "leads"] as const).map(
        (role) => `${percent(own[role], one.length)} (${percent(beside[role], other.length)})`,
      );
    };
    return [
      `${numeral} \`${id}\``,
      ...phases.flatMap((phase) => cells(inPhase(plausible, phase), inPhase(random, phase))),
      ...cells(plausible, random),
    ];
  });
  return formatTable(heads, rows);
}

function percent(part: number, whole: number): string {
  return `${Math.round((100 * part) / whole)}`;
}

function tieLine(plausible: readonly Situation[], random: readonly Situation[]): string {
  const byOrder = (all: readonly Situation[]): string => formatShare(all.filter(isByOrder).length, all.length);
  return `The pack's fixed order chose between mixes that are equal in everything that is compared in ${byOrder(plausible)} of the plausible cases, and in ${byOrder(random)} of the random ones.`;
}

/** How often another answer to a fact, all else the same, gives another mix. */
function factTable(pack: Pack, cases: readonly Situation[]): string {
  const counts = countInfluence(cases);
  const rows = pack.facts
    .filter(({ id }) => counts.has(id))
    .map(({ id }) => [`\`${id}\``, percent(counts.get(id) ?? 0, cases.length)]);
  return formatTable(["fact", "changes the mix, in per cent"], rows);
}
