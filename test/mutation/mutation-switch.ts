/** What every source with mutants in it asks which of them is on; it is found as `globalThis.$mutation`. */
export interface MutationSwitch {
  /** The number of the mutant that is on; -1: none. */
  active: number;
  /** By number: 1 if the place of that mutant was reached. */
  readonly reached: Uint8Array;
  /** Whether a loop of the sources ran without an end. */
  endless: boolean;
  /** How often a mutant or a loop asked since this was last set to 0, and how often they may. */
  steps: number;
  mostSteps: number;
  is(id: number): boolean;
  round(rounds: number): void;
}

declare global {
  var $mutation: MutationSwitch;
}

/**
 * A loop that goes round so often never ends: it is four times the longest text that may be read, and no loop of the
 * sources goes round more often than a text has characters.
 */
const mostRounds = 4 * 2 ** 20;

/** How many steps a test may take that takes so many while nothing is wrong: an endless loop is found out before. */
export function mostSteps(usual: number): number {
  return 8 * usual + 64 * mostRounds;
}

/** A switch for so many mutants, all of which are off; a loop that goes round more often than `most` never ends. */
export function createSwitch(count: number, most = mostRounds): MutationSwitch {
  return {
    active: -1,
    reached: new Uint8Array(count),
    endless: false,
    steps: 0,
    mostSteps: Number.POSITIVE_INFINITY,
    is(id) {
      takeStep(this);
      this.reached[id] = 1;
      return id === this.active;
    },
    round(rounds) {
      takeStep(this);
      if (rounds <= most) return;
      this.endless = true;
      // Whatever catches what is thrown here comes to nothing else.
      this.mostSteps = 0;
      throw new Error(`a loop went round ${most} times`);
    },
  };
}

function takeStep(flip: MutationSwitch): void {
  flip.steps += 1;
  if (flip.steps > flip.mostSteps) throw new Error("a test takes too long");
}
