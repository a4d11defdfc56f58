import { createSequence } from "../support/sequence.ts";
import { drawText } from "./damage.ts";
import { type Came, judge, type Kind, type Laws } from "./kind.ts";
import { minimise } from "./minimise.ts";
import { costSince, createTimes } from "./times.ts";

/** An input that breaks a law, as small as it could be made. */
export interface Break {
  readonly kind: string;
  readonly law: string;
  readonly text: string;
}

/** What became of the inputs of a kind. */
export interface Tally {
  readonly kind: string;
  readonly inputs: number;
  /** How many of them were held to all laws, not only to the cheap ones. */
  readonly thorough: number;
  readonly came: Readonly<Record<Came, number>>;
  /** The first of each law that was broken. */
  readonly breaks: readonly Break[];
  /** How many times an ordinary input of its size the slowest took, where it took long enough to notice. */
  readonly slowest: number;
  /** Seconds of processor time, with drawing. */
  readonly seconds: number;
}

/** The inputs of a kind, drawn and judged one after another. */
export interface Campaign {
  /** Draws so many more inputs, and judges each; what breaks a law is minimised and handed on at once. */
  advance(inputs: number): Promise<Tally>;
  /** Holds the slowest to the law of time: last, for what is ordinary shows only from many. */
  findSlow(): Promise<Tally>;
}

/** Whoever breaks so many laws has shown enough: making each small takes as long as hundreds of inputs. */
const mostBreaks = 20;

/** How a campaign is led. */
export interface Manner {
  /** Where some laws are dear, one in so many inputs is held to all of them. */
  readonly oneIn: number;
  onBreak(found: Break): void;
}

/** Begins on a kind; the same seed gives the same inputs. */
export function startCampaign(kind: Kind, seed: number, { oneIn, onBreak }: Manner): Campaign {
  const next = createSequence(seed);
  const times = createTimes();
  const breaks = new Map<string, Break>();
  const came = { refused: 0, accepted: 0, advised: 0 };
  let [inputs, thorough, slowest, milliseconds] = [0, 0, 0, 0];
  const keep = (law: string, text: string): void => {
    const found = { kind: kind.name, law, text };
    breaks.set(law, found);
    onBreak(found);
  };
  const tally = (): Tally => ({
    ...{ kind: kind.name, inputs, thorough, came: { ...came }, breaks: [...breaks.values()], slowest },
    seconds: milliseconds / 1000,
  });
  const tryOne = async (): Promise<void> => {
    const began = process.cpuUsage();
    const laws = !kind.hasDearLaws || next() * oneIn < 1 ? "all" : "cheap";
    const text = drawText(kind, next);
    const drawn = process.cpuUsage();
    const judged = await judge(kind, text, laws);
    times.add(text, judged.came, costSince(drawn));
    milliseconds += costSince(began);
    inputs += 1;
    thorough += laws === "all" ? 1 : 0;
    came[judged.came] += 1;
    const law = judged.broken === null ? null : lawIn(judged.broken);
    if (law !== null && !breaks.has(law) && breaks.size < mostBreaks)
      keep(law, await findSmallest(kind, law, text, laws));
  };
  return {
    async advance(more) {
      for (const end = inputs + more; inputs < end; ) await tryOne();
      return tally();
    },
    async findSlow() {
      if (kind.isUntimed) return tally();
      const slow = await times.findSlow(async (text) => void (await judge(kind, text, "cheap")));
      slowest = slow.most;
      for (const text of slow.texts) keep("takes too long for its size", text);
      return tally();
    },
  };
}

/** A law by its words alone: what was found instead begins with a bracket, a brace or a number. */
function lawIn(broken: string): string {
  return broken.split(/[{[\d]/, 1)[0] ?? "";
}

async function findSmallest(kind: Kind, law: string, text: string, laws: Laws): Promise<string> {
  const breaksIt = async (smaller: string): Promise<boolean> =>
    lawIn((await judge(kind, smaller, laws)).broken ?? "nothing is broken") === law;
  return minimise(text, breaksIt);
}
