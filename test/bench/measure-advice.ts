import type { Adviser, Depth } from "../../src/advice/create-adviser.ts";
import type { Case } from "../../src/case/case.ts";
import { formatCount, formatRate, formatTable } from "./format.ts";
import { generateLines, parseLine } from "./generate-cases.ts";
import { interleave } from "./interleave.ts";
import type { Section, Setting } from "./section.ts";

const rounds = 5;
const least = 30_000;

/** One kind of advice; `count` is how many cases make a round. */
interface Kind {
  readonly known: number;
  readonly depth: Depth;
  readonly count: number;
}

const kinds: readonly Kind[] = [
  { known: 1, depth: "none", count: 2_000 },
  { known: 1, depth: "one", count: 200 },
  { known: 1, depth: "two", count: 4 },
  { known: 0.6, depth: "none", count: 40 },
  { known: 0.6, depth: "one", count: 40 },
  { known: 0.6, depth: "two", count: 4 },
];

/** How much whole advice, as an object, is made a second on one core. */
export function measureAdvice({ pack, adviser }: Setting): Section {
  const measured = kinds.map((kind) => {
    const cases = generateLines(pack, { ...kind, seed: 2 }).map(parseLine);
    return { ...kind, rate: measureRate(adviser, kind.depth, cases) };
  });
  const rows = measured.map(({ known, depth, count, rate }) => [
    known === 1 ? "all" : `${100 * known} %`,
    depth,
    formatCount(count),
    formatRate(rate),
  ]);
  const plain = measured[0]?.rate ?? 0;
  return {
    title: "Whole advice",
    blocks: [
      `The advice on one case as an object: all that \`--format json\` prints, short of writing it out. Depth is how far to look for what would change a level's role: not at all, one fact, or two where one does not do it. Where facts are unknown, looking for a proof that the mix is settled is part of it. One core, the median of ${rounds} rounds.`,
      formatTable(["facts known", "depth", "cases a round", "advice/s"], rows),
    ],
    targets: [
      {
        what: "whole advice, all facts known, depth none",
        target: `at least ${formatCount(least)}/s`,
        measured: `${formatRate(plain)}/s`,
        met: plain >= least,
        obstacle:
          "There is no single hot spot. Describing the levels with their reasons and conditions takes about a quarter; evaluating the case and its road map, choosing the mixes, and asking whether the mix is settled take about an eighth each; the rest is many small objects and lists.",
      },
    ],
  };
}

function measureRate(adviser: Adviser, depth: Depth, cases: readonly Case[]): number {
  const adviseAll = (): void => {
    for (const subject of cases) adviser.advise(subject, { language: "en", depth });
  };
  const [seconds = 0] = interleave(rounds, [adviseAll]);
  return cases.length / seconds;
}
