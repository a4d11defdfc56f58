import { type Adviser, createAdviser } from "../../src/advice/create-adviser.ts";
import { knowCase } from "../../src/advice/situation.ts";
import type { Case } from "../../src/case/case.ts";
import type { Pack } from "../../src/pack/pack.ts";
import { type Growth, growPack } from "../support/grow-pack.ts";
import { formatCount, formatRate, formatTable } from "./format.ts";
import { generateLines, parseLine } from "./generate-cases.ts";
import { lookThrough } from "./look-through.ts";
import type { Section, Setting } from "./section.ts";
import { median } from "./statistics.ts";

const rounds = 3;
const times = 10;
const levels = 9;

/** How many cases make a round of each task, and which share of their facts is known. */
const loads = {
  weighing: { count: 2_000, known: 0.6 },
  all: { count: 100, known: 1 },
  most: { count: 12, known: 0.8 },
  some: { count: 8, known: 0.6 },
} as const;

type Load = keyof typeof loads;

const advised = ["all", "most", "some"] as const satisfies readonly Load[];

/** A pack of some size, ready to be measured. */
interface Grown {
  readonly growth: Growth;
  readonly pack: Pack;
  readonly adviser: Adviser;
}

/** What more rules and more levels cost: to make ready, to weigh, and to advise. */
export function measureGrowth({ pack }: Setting): Section {
  const sizes: readonly Growth[] = [1, times].flatMap((rules) =>
    [pack.levels.length, levels].map((count) => ({ rules, levels: count })),
  );
  const grown = sizes.map((growth): Grown => {
    const larger = growPack(pack, growth);
    return { growth, pack: larger, adviser: createAdviser(larger) };
  });
  const cases = (load: Load): readonly Case[] => generateLines(pack, { ...loads[load], seed: 5 }).map(parseLine);
  const given = { weighing: cases("weighing"), all: cases("all"), most: cases("most"), some: cases("some") };
  const measured = takeTurns(grown.flatMap((each) => tasksOf(each, given)));
  const perSize = 5;
  const rows = grown.map(({ adviser }, at) => {
    const [ready = 0, weighing = 0, ...advice] = measured.slice(perSize * at, perSize * (at + 1));
    return [
      formatCount(adviser.engine.scales.rules.length),
      formatCount(adviser.engine.scales.levels),
      formatRate(1000 * ready),
      formatRate((1e6 * weighing) / loads.weighing.count),
      ...advised.map((load, place) => formatRate((1000 * (advice[place] ?? 0)) / loads[load].count)),
      formatCount(countProven(adviser, given.most)),
    ];
  });
  return {
    title: "More rules, more levels",
    blocks: [
      `The built-in rules, and ${times} times as many: each rule again where the condition of another one, drawn at random, holds as well, for one point. The levels from ${pack.levels.length + 1} to ${levels} have the rules of the first ones. To make rules ready is to work out all conditions, which the published built-in rules have behind them. Whole advice, depth none, has the proof that the mix is settled and of what is certain in it. Processor time of one core, the median of ${rounds} rounds of ${formatCount(loads.weighing.count)} cases to weigh, and ${advised.map((load) => loads[load].count).join(", ")} to advise on; all sizes take turns.`,
      formatTable(
        [
          "rules",
          "levels",
          "make ready, ms",
          "weigh, µs",
          ...advised.map((load) => `advice, ${100 * loads[load].known} % known, ms`),
          `of ${loads.most.count} with ${100 * loads.most.known} % known, settled`,
        ],
        rows,
      ),
    ],
    targets: [],
  };
}

function tasksOf({ pack, adviser }: Grown, given: Readonly<Record<Load, readonly Case[]>>): readonly (() => void)[] {
  const { engine } = adviser;
  const weighing = engine.scales.createWeighing();
  const scratch = engine.vocabulary.unknown.slice();
  const adviseAll = (cases: readonly Case[]) => (): void => {
    for (const subject of cases) {
      lookThrough(adviser.advise(subject, { language: "en", depth: "none", certain: true }));
    }
  };
  return [
    () => createAdviser({ ...pack }),
    () => {
      for (const subject of given.weighing) engine.scales.weigh(knowCase(engine, subject, scratch), weighing);
    },
    ...advised.map((load) => adviseAll(given[load])),
  ];
}

function countProven(adviser: Adviser, cases: readonly Case[]): number {
  const how = { language: "en", depth: "none" } as const;
  return cases.filter((subject) => adviser.advise(subject, how).settled.status === "proven").length;
}

/** The median processor time of each task in seconds; the first round is not counted. */
function takeTurns(tasks: readonly (() => void)[]): readonly number[] {
  const spent = tasks.map((): number[] => []);
  for (let round = 0; round <= rounds; round++) {
    tasks.forEach((task, index) => {
      const start = process.cpuUsage();
      task();
      const { user, system } = process.cpuUsage(start);
      if (round > 0) spent[index]?.push((user + system) / 1e6);
    });
  }
  return spent.map(median);
}
