import type { Case, FactAnswer } from "../../src/case/case.ts";
import { createSequence } from "./sequence.ts";

/** Cases of the built-in pack whose facts hang together, as they would in a real theme; beside the random ones. */
export interface PlausibleRecipe {
  readonly count: number;
  readonly seed: number;
  /** The chance that a fact is known; 1: all of them are, the phase too. */
  readonly known: number;
}

type Facts = Readonly<Record<string, FactAnswer>>;

/** Draws one of several answers; an answer that stands twice is drawn twice as often. */
type Draw = <T>(...answers: readonly [T, ...(readonly T[])]) => T;

/** The same recipe gives the same cases; with a lower `known` it gives the same cases with facts left out. */
export function generatePlausible({ count, seed, known }: PlausibleRecipe): readonly Case[] {
  const next = createSequence(seed);
  const draw: Draw = (...answers) => answers[Math.floor(next() * answers.length)] ?? answers[0];
  return Array.from({ length: count }, (_, index) => {
    const phase = draw("pilot", "early-followers", "scale-up", "late-followers");
    const facts = drawFacts(phase, draw, next);
    const kept = Object.entries(facts).filter(() => next() < known);
    return {
      id: `plausible-${index}`,
      title: `Plausible case ${index}`,
      facts: Object.fromEntries(kept),
      notes: {},
      current: drawInUse(phase, facts, next),
      planned: null,
    };
  });
}

function drawFacts(phase: string, draw: Draw, next: () => number): Facts {
  const theme = drawTheme(draw, next);
  const partners = drawPartners(draw);
  return {
    phase,
    ...drawRoute(phase, draw),
    ...theme,
    ...partners,
    ...drawWork(phase, draw, next),
    ...drawMoney(phase, draw),
  };
}

/** What makes a phase the one it is. */
function drawRoute(phase: string, draw: Draw): Facts {
  switch (phase) {
    case "pilot": {
      const novelty = draw("new", "new", "new", "existing");
      return { novelty, "proven-route": "none", reach: "few", "scaling-needed": draw("no", "no", "yes") };
    }
    case "early-followers":
      return {
        novelty: "existing",
        "proven-route": "promising",
        reach: draw("few", "some"),
        "scaling-needed": draw("no", "yes"),
      };
    case "scale-up":
      return {
        novelty: "existing",
        "proven-route": draw("proven", "proven", "elsewhere"),
        reach: draw("few", "some"),
        "scaling-needed": "yes",
      };
    default:
      return {
        novelty: "existing",
        "proven-route": "proven",
        reach: draw("half", "most"),
        "scaling-needed": draw("no", "yes"),
      };
  }
}

const topics = [
  "intake",
  "teachers",
  "alignment",
  "employers",
  "curriculum",
  "quality",
  "excellence",
  "drop-out",
  "digitalisation",
  "staffing",
  "lifelong-learning",
  "other",
] as const;

const chains = [["vmbo", "mbo"], ["havo", "vwo", "hbo", "wo"], ["mbo", "hbo"], ["po"], ["mbo"], ["hbo"]] as const;

function drawTheme(draw: Draw, next: () => number): Facts {
  const chain = draw<readonly string[]>(...chains, ...chains, []);
  const gap = chain.length < 2 ? "none" : draw("none", "some", "some", "severe");
  return {
    topic: draw(...topics),
    field: next() < 0.7 ? "technology" : "other",
    "chain-levels": chain,
    "chain-gap": gap,
    "regional-variation": draw("low", "high"),
    "national-goal": draw("none", "broad", "broad", "measurable", "binding"),
    "goal-link": draw("none", "partly", "direct"),
    "policy-fields": draw("single", "several-aligned", "several-unaligned"),
    decider: draw("national", "regional", "institution", "network"),
  };
}

/** Partners who feel the urgency work together more, and then have a secretariat. */
function drawPartners(draw: Draw): Facts {
  const urgency = draw("none", "some", "some", "shared", "shared");
  const cooperation =
    urgency === "none"
      ? draw("none", "none", "bilateral")
      : draw("none", "bilateral", "bilateral", "network", "network");
  const isNetwork = cooperation === "network";
  return {
    urgency,
    cooperation,
    secretariat: isNetwork ? draw("none", "weak", "working", "working") : "none",
    "network-goals": isNetwork ? draw("own", "own", "agreed", "imposed") : draw("own", "agreed"),
    "network-activity": isNetwork ? draw("meeting", "doing", "doing") : "meeting",
    actors: draw<readonly string[]>(
      ["government", "education", "employers"],
      ["education", "employers"],
      ["government", "education"],
      ["education"],
    ),
    ownership: draw("narrow", "wide"),
    practitioners: draw("boards-only", "both", "both", "practitioners-only"),
    "outside-experts": draw("none", "attuned", "detached"),
    competition: draw<readonly string[]>([], [], ["pupils"], ["staff"]),
    "recruitment-goals": draw("no", "no", "yes"),
    "long-term-agreements": draw("no", "no", "yes"),
  };
}

/** How far the work is follows the phase. */
function drawWork(phase: string, draw: Draw, next: () => number): Facts {
  const isEarly = phase === "pilot";
  const maturity = isEarly
    ? draw("starting", "starting", "starting", "mixed")
    : phase === "early-followers"
      ? draw("starting", "mixed", "running")
      : draw("mixed", "running", "running", "mature");
  const results = ["satisfying", "change-achieved", "anchored"].filter(
    () => next() < (phase === "late-followers" ? 0.4 : 0.1),
  );
  return {
    maturity,
    results: isEarly ? [] : results,
    "shared-language": isEarly ? draw("no", "no", "partly") : draw("no", "partly", "partly", "yes"),
    baseline: isEarly ? draw("no", "no", "yes") : draw("no", "yes", "yes"),
    knowledge: isEarly
      ? draw("scattered", "scattered", "partly-shared")
      : draw("scattered", "partly-shared", "partly-shared", "shared"),
    "self-start": draw("no", "slow", "slow", "yes"),
    "added-value": draw("unclear", "clear", "clear"),
    "system-fit": draw("poor", "partial", "good"),
    "system-barriers": draw<readonly string[]>([], ["rules"], ["staffing", "money"], ["time"]),
    carrier: draw("none", "line-organisation", "small-flexible"),
  };
}

function drawMoney(phase: string, draw: Draw): Facts {
  return {
    "public-money": draw("none", "temporary", "temporary", "conditional", "structural"),
    "co-financing": draw<readonly string[]>([], ["own"], ["own", "in-kind"], ["cash"]),
    accountability: draw("none", "activities", "results", "results-with-critical-friend"),
    "sustainment-plan": phase === "pilot" ? draw("none", "none", "idea") : draw("none", "idea", "agreed"),
    successor: draw("none", "none", "network", "institutions", "field"),
  };
}

/** What a theme of that phase would have in use. */
function drawInUse(phase: string, facts: Facts, next: () => number): readonly string[] {
  const inUse = (id: string, chance: number): readonly string[] => (next() < chance ? [id] : []);
  return [
    ...(facts["public-money"] === "none" ? [] : inUse("funding", 0.7)),
    ...inUse("monitoring.monitoring", phase === "pilot" ? 0.2 : 0.5),
    ...inUse("pilots", phase === "pilot" || phase === "early-followers" ? 0.4 : 0.1),
    ...inUse("knowledge-programme", 0.2),
    ...inUse("regional-cooperation", 0.4),
    ...(facts["chain-gap"] === "none" ? [] : inUse("chain-cooperation", 0.4)),
    ...(facts.cooperation === "network" ? inUse("network-support", 0.6) : []),
  ];
}
