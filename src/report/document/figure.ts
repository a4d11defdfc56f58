import type { Role } from "../../advice/advice.ts";
import type { BalanceVerdict } from "../../engine/constraints.ts";

/** A picture as data. `caption` stands under it; `alternative` says in sentences what it shows, for who cannot see it. */
export type Figure = MixFigure | BalanceFigure | PhasesFigure | OpenFigure;

interface FigureTexts {
  readonly caption: string;
  readonly alternative: string;
}

/** The levels, each with its role and the weight for and against it. */
export interface MixFigure extends FigureTexts {
  readonly kind: "mix";
  readonly levels: readonly FigureLevel[];
  /** The largest weight for or against, at least 1: the length of a whole bar. */
  readonly scale: number;
  readonly labels: { readonly level: string; readonly role: string; readonly for: string; readonly against: string };
}

export interface FigureLevel {
  readonly numeral: string;
  readonly name: string;
  readonly role: Role;
  readonly roleLabel: string;
  readonly for: number;
  readonly against: number;
}

/** How much of the mix works from above and how much from below; `mixed` is the part of both that mixed levels give. */
export interface BalanceFigure extends FigureTexts {
  readonly kind: "balance";
  readonly verdict: Exclude<BalanceVerdict, null>;
  readonly verdictLabel: string;
  readonly topDown: number;
  readonly bottomUp: number;
  readonly mixed: number;
  readonly labels: { readonly topDown: string; readonly bottomUp: string; readonly mixed: string };
}

/** All phases in order: where the theme is or may be, and which mix fits then. */
export interface PhasesFigure extends FigureTexts {
  readonly kind: "phases";
  readonly phases: readonly FigurePhase[];
  readonly labels: { readonly phase: string; readonly lead: string; readonly support: string };
}

export interface FigurePhase {
  readonly name: string;
  /** `possible` only where the phase is not known. */
  readonly when: "earlier" | "now" | "possible" | "later";
  readonly whenLabel: string;
  /** null: no mix is known of it. */
  readonly mix: { readonly lead: readonly FigureName[]; readonly support: readonly FigureName[] } | null;
}

/** A level by numeral and name. */
export interface FigureName {
  readonly numeral: string;
  readonly name: string;
}

/** How much is known of what matters, and the questions whose answers can change the mix. */
export interface OpenFigure extends FigureTexts {
  readonly kind: "open";
  readonly known: number;
  /** Unknown, but no answer to it changes the mix by itself. */
  readonly harmless: number;
  readonly deciding: number;
  readonly labels: { readonly known: string; readonly harmless: string; readonly deciding: string };
}
