import { setImmediate } from "node:timers/promises";
import { startCampaign, type Tally } from "./campaign.ts";
import { createInputKeeper } from "./input-at-hand.ts";
import type { Kind } from "./kind.ts";
import { makeKinds } from "./kinds.ts";
import { keepRegression } from "./regressions.ts";

/** A part of a campaign, which a process of its own does. */
export interface Part {
  readonly inputs: number;
  readonly seed: number;
  /** Where each input is written before it is judged, so that one that ends the process or never returns is known. */
  readonly now: string;
  /** Where inputs that break a law are written. */
  readonly regressions: string;
}

/** What a part says of itself: what it is at, what it found, and what it counted. */
export type Message =
  | { readonly kind: "begins"; readonly name: string }
  | { readonly kind: "broken"; readonly law: string; readonly path: string }
  | { readonly kind: "counted"; readonly tally: Tally };

/** Seeds of kinds lie so far apart: none draws what another does. */
const spread = 7919;

/** One in so many is held to the dear laws, which take as long as all else. */
const oneIn = 3;

/** So many inputs of all kinds are a round; whoever is told to stop does so after one. */
const round = 2000;

await runPart(JSON.parse(process.argv[2] ?? "{}"));
process.disconnect();

async function runPart({ inputs, seed, now, regressions }: Part): Promise<void> {
  let isStopped = false;
  process.on("message", () => {
    isStopped = true;
  });
  // Ctrl-C reaches every process of a terminal; it is the leader that says when to stop.
  process.on("SIGINT", () => {});
  const keepInput = createInputKeeper(now);
  const kinds = (await makeKinds()).map((kind) => keepInputsOf(kind, keepInput));
  const weights = kinds.reduce((sum, { weight }) => sum + weight, 0);
  const campaigns = kinds.map((kind, index) => ({
    name: kind.name,
    weight: kind.weight,
    campaign: startCampaign(kind, seed + spread * index, {
      oneIn,
      onBreak: ({ law, text }) => say({ kind: "broken", law, path: keepRegression(regressions, kind.name, text) }),
    }),
  }));
  for (let left = inputs; left > 0 && !isStopped; left -= round) {
    for (const { name, weight, campaign } of campaigns) {
      say({ kind: "begins", name });
      const share = Math.ceil((Math.min(round, left) * weight) / weights);
      say({ kind: "counted", tally: await campaign.advance(share) });
      await setImmediate();
    }
  }
  for (const { name, campaign } of campaigns) {
    say({ kind: "begins", name });
    say({ kind: "counted", tally: await campaign.findSlow() });
  }
}

function keepInputsOf(kind: Kind, keepInput: (text: string) => void): Kind {
  return {
    ...kind,
    judge: (text, laws) => {
      keepInput(text);
      return kind.judge(text, laws);
    },
  };
}

function say(message: Message): void {
  process.send?.(message);
}
