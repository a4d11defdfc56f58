import type {
  BalanceFigure,
  Figure,
  MixFigure,
  OpenFigure,
  PhasesFigure,
} from "../../../src/report/document/document.ts";

export const sampleMix: MixFigure = {
  kind: "mix",
  caption: "The levels.",
  alternative: "The mix focuses on one.",
  levels: [
    { numeral: "I", name: "Money", role: "lead", roleLabel: "focus", for: 5, against: 0 },
    { numeral: "II", name: "Measuring and comparing", role: "support", roleLabel: "support", for: 3, against: 1 },
    { numeral: "III", name: "Trials", role: "later", roleLabel: "later", for: 1, against: 0 },
    { numeral: "IV", name: "Knowing", role: "avoid", roleLabel: "better not", for: 0, against: 2 },
    { numeral: "V", name: "Meeting", role: "neutral", roleLabel: "neutral", for: 0, against: 0 },
  ],
  scale: 5,
  labels: { level: "Level", role: "Role", for: "For", against: "Against" },
};

export const sampleBalance: BalanceFigure = {
  kind: "balance",
  caption: "How much comes from where.",
  alternative: "From above 2.5, from below 4.5.",
  verdict: "balanced",
  verdictLabel: "in balance",
  topDown: 2.5,
  bottomUp: 4.5,
  mixed: 3,
  labels: { topDown: "from above", bottomUp: "from below", mixed: "from both sides" },
};

export const samplePhases: PhasesFigure = {
  kind: "phases",
  caption: "The phases.",
  alternative: "First I, then II.",
  phases: [
    { name: "Before", when: "earlier", whenLabel: "past", mix: null },
    {
      name: "Here and now",
      when: "now",
      whenLabel: "now",
      mix: { lead: [{ numeral: "I", name: "Money" }], support: [{ numeral: "II", name: "Measuring and comparing" }] },
    },
    {
      name: "Then",
      when: "later",
      whenLabel: "later",
      mix: { lead: [{ numeral: "I", name: "Money" }], support: [{ numeral: "III", name: "Trials" }] },
    },
    {
      name: "Perhaps",
      when: "possible",
      whenLabel: "possible",
      mix: { lead: [{ numeral: "II", name: "Measuring and comparing" }], support: [{ numeral: "I", name: "Money" }] },
    },
  ],
  labels: { phase: "Phase", lead: "Focus on", support: "Support with" },
};

export const sampleOpen: OpenFigure = {
  kind: "open",
  caption: "What is known.",
  alternative: "Of the 40 questions 33 are answered.",
  known: 33,
  harmless: 6,
  deciding: 1,
  labels: { known: "answered", harmless: "unknown, but harmless", deciding: "unknown, can change the mix" },
};

/** One figure of each kind. */
export const sampleFigures: readonly Figure[] = [sampleMix, sampleBalance, samplePhases, sampleOpen];
