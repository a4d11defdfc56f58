import { createSequence } from "../support/sequence.ts";
import { drawText } from "./damage.ts";
import { type Came, judge, type Kind } from "./kind.ts";
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
  readonly came: Readonly<Record<Came, number>>;
  readonly breaks: readonly Break[];
  /** How many times an ordinary input of its size the slowest took, where it took long enough to notice. */
  readonly slowest: number;
}

/** Draws so many inputs of a kind from a seed, and judges each; the law of time only where a soak asks for it. */
export async function tryKind(kind: Kind, inputs: number, seed: number, isTimed: boolean): Promise<Tally> {
  const next = createSequence(seed);
  const came = { refused: 0, accepted: 0, advised: 0 };
  const breaks = new Map<string, Break>();
  const times = createTimes();
  for (let input = 0; input < inputs; input++) {
    const text = drawText(kind, next);
    const began = process.cpuUsage();
    const judged = await judge(kind, text);
    times.add(text, costSince(began));
    came[judged.came] += 1;
    const law = judged.broken === null ? null : lawIn(judged.broken);
    if (law !== null && !breaks.has(law)) breaks.set(law, await findSmallest(kind, law, text));
  }
  const slow =
    isTimed && !kind.isUntimed
      ? await times.findSlow(async (text) => void (await judge(kind, text)))
      : { most: 0, texts: [] };
  for (const text of slow.texts) breaks.set("slow", { kind: kind.name, law: "takes too long for its size", text });
  return { kind: kind.name, inputs, came, breaks: [...breaks.values()], slowest: slow.most };
}

/** A law by its words alone: what was found instead follows a colon, a brace or a number. */
function lawIn(broken: string): string {
  return broken.split(/[{[\d]/, 1)[0] ?? "";
}

async function findSmallest(kind: Kind, law: string, text: string): Promise<Break> {
  const breaksIt = async (smaller: string): Promise<boolean> =>
    lawIn((await judge(kind, smaller)).broken ?? "nothing is broken") === law;
  return { kind: kind.name, law, text: await minimise(text, breaksIt) };
}
