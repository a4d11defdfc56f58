/** Park and Miller's minimal standard generator: the same numbers every time, so that what draws on them is repeatable. */
export function createSequence(): () => number {
  let state = 20_041;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state >> 8;
  };
}
