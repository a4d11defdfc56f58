import type { Adviser, Depth } from "../../src/advice/create-adviser.ts";
import type { Case } from "../../src/case/case.ts";
import { formatCount, formatRate, formatTable } from "./format.ts";
import { generateLines, parseLine } from "./generate-cases.ts";
import { interleave } from "./interleave.ts";
import { lookThrough } from "./look-through.ts";
import type { Section, Setting } from "./section.ts";

const rounds = 5;

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
  return {
    title: "Whole advice",
    blocks: [
      `The advice on one case as an object: all that \`--format json\` prints, short of writing it out. Depth is how far to look for what would change a level's role: not at all, one fact, or two where one does not do it. Where facts are unknown, looking for a proof that the mix is settled is part of it. One core, the median of ${rounds} rounds.`,
      formatTable(["facts known", "depth", "cases a round", "advice/s"], rows),
    ],
    targets: [],
  };
}

function measureRate(adviser: Adviser, depth: Depth, cases: readonly Case[]): number {
  const adviseAll = (): void => {
    for (const subject of cases) lookThrough(adviser.advise(subject, { language: "en", depth }));
  };
  const [seconds = 0] = interleave(rounds, [adviseAll]);
  return cases.length / seconds;
}
