import { useEffect } from "@inquirer/core";
import { workMeanwhile } from "./work-meanwhile.ts";

/** Does work from when a prompt is on the screen until it is answered. */
export function useMeanwhile(work: (() => Iterable<unknown>) | undefined): void {
  useEffect(() => workMeanwhile(work), []);
}
