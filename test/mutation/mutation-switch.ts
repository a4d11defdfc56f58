/** What every source with mutants in it asks which of them is on; it is found as `globalThis.$mutation`. */
export interface MutationSwitch {
  /** The number of the mutant that is on; -1: none. */
  active: number;
  /** By number: 1 if the place of that mutant was reached. */
  readonly reached: Uint8Array;
  /** Whether a loop of the sources ran without an end. */
  endless: boolean;
  is(id: number): boolean;
  round(rounds: number): void;
}

declare global {
  var $mutation: MutationSwitch;
}

/**
 * A loop that goes round so often never ends: it is twenty times the longest text that may be read, and no loop of the
 * sources goes round more often than a text has characters.
 */
const mostRounds = 20 * 2 ** 20;

/** A switch for so many mutants, all of which are off; a loop that goes round more often than `most` never ends. */
export function createSwitch(count: number, most = mostRounds): MutationSwitch {
  return {
    active: -1,
    reached: new Uint8Array(count),
    endless: false,
    is(id) {
      this.reached[id] = 1;
      return id === this.active;
    },
    round(rounds) {
      if (rounds <= most) return;
      this.endless = true;
      throw new Error(`a loop went round ${most} times`);
    },
  };
}
