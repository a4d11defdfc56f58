import { knowCase } from "../../src/advice/situation.ts";
import type { Case } from "../../src/case/case.ts";
import { isOpen, isTrue } from "../../src/engine/condition-table.ts";
import type { Engine } from "../../src/engine/engine.ts";
import type { Knowledge } from "../../src/engine/vocabulary.ts";
import { formatCount, formatRate, formatTable } from "./format.ts";
import { generateLines, parseLine } from "./generate-cases.ts";
import { interleave } from "./interleave.ts";
import type { Section, Setting, Target } from "./section.ts";
import { mean } from "./statistics.ts";

const count = 10_000;
const rounds = 21;
const least = 500_000;

/** One mix of cases in the three shapes that are measured: text, objects, and recorded knowledge. */
interface Load {
  readonly name: string;
  readonly lines: readonly string[];
  readonly cases: readonly Case[];
  readonly knowledge: readonly Knowledge[];
}

/** How many cases a second are weighed on one core, from objects and from knowledge already recorded. */
export function measureWeighing({ pack, adviser: { engine } }: Setting): Section {
  const loads = [
    { name: "all facts known", known: 1 },
    { name: "60 % known", known: 0.6 },
    { name: "30 % known", known: 0.3 },
  ].map(({ name, known }): Load => {
    const lines = generateLines(pack, { count, seed: 1, known });
    const cases = lines.map(parseLine);
    return { name, lines, cases, knowledge: cases.map((subject) => knowCase(engine, subject)) };
  });
  const rates = measureLoads(engine, loads);
  const measured = loads.map((load, index) => ({
    name: load.name,
    both: rates[3 * index] ?? 0,
    weighing: rates[3 * index + 1] ?? 0,
    parsing: rates[3 * index + 2] ?? 0,
    ...countRules(engine, load),
  }));
  const rows = measured.map(({ name, both, weighing, parsing, fired, open }) => [
    name,
    ...[both, weighing, parsing].map(formatRate),
    fired.toFixed(1),
    open.toFixed(1),
  ]);
  return {
    title: "Weighing one case",
    blocks: [
      describe(engine),
      formatTable(
        [
          "cases",
          "encode and weigh, cases/s",
          "weigh alone, cases/s",
          "`JSON.parse` alone, cases/s",
          "rules true",
          "open",
        ],
        rows,
      ),
    ],
    targets: measured.map(({ name, both }) => toTarget(name, both)),
  };
}

function toTarget(name: string, rate: number): Target {
  return {
    what: `weighing one case, ${name}`,
    target: `at least ${formatCount(least)}/s`,
    measured: `${formatRate(rate)}/s`,
    met: rate >= least,
    obstacle:
      "Recording the facts takes longer than weighing them: each name and value is looked up in a map, and every case gets a new array to record in.",
  };
}

function describe({ scales: { rules, table, targets, levels } }: Engine): string {
  const boxes = table.conditions.flatMap((form) => ("nodes" in form ? [] : [form]));
  const holds = boxes.reduce((sum, { holds }) => sum + holds.length, 0);
  const fails = boxes.reduce((sum, { fails }) => sum + fails.length, 0);
  return `From an object with facts to points for and against, orders and what may still change them, for ${levels} levels and ${targets.length - levels} forms, with every true and every open rule listed. ${rules.length} rules, on ${table.variables.length} unknowns; their conditions are ${holds} terms, and ${fails} more say when they do not hold. The three-valued answers are exact, not Kleene's. ${formatCount(count)} generated cases, one core, the median of ${rounds} rounds. Recording what is in use is part of encoding. As a floor, JSON.parse reads the text of the same cases and does nothing more.`;
}

/** Cases a second of three tasks a load. All loads take turns, so that none meets code that only knows cases like its own. */
function measureLoads(engine: Engine, loads: readonly Load[]): readonly number[] {
  const weighing = engine.scales.createWeighing();
  const scratch = engine.vocabulary.unknown.slice();
  const tasks = loads.flatMap(({ lines, cases, knowledge }) => [
    () => {
      for (const subject of cases) engine.scales.weigh(knowCase(engine, subject, scratch), weighing);
    },
    () => {
      for (const known of knowledge) engine.scales.weigh(known, weighing);
    },
    () => {
      for (const line of lines) parseLine(line);
    },
  ]);
  return interleave(rounds, tasks).map((seconds) => count / seconds);
}

function countRules(engine: Engine, { knowledge }: Load): { readonly fired: number; readonly open: number } {
  const weighing = engine.scales.createWeighing();
  const counts = knowledge.map((known) => {
    const truths = engine.scales.weigh(known, weighing).truths;
    const having = (answer: number): number => truths.reduce((sum, truth) => sum + (truth === answer ? 1 : 0), 0);
    return { fired: having(isTrue), open: having(isOpen) };
  });
  return { fired: mean(counts.map(({ fired }) => fired)), open: mean(counts.map(({ open }) => open)) };
}
