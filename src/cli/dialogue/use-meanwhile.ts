import { useEffect } from "@inquirer/core";
import { workMeanwhile } from "./work-meanwhile.ts";

/** Does work from when a prompt is on the screen until it is answered; it begins anew where what it is `about` changes. */
export function useMeanwhile(work: (() => Iterable<unknown>) | undefined, about = ""): void {
  useEffect(() => workMeanwhile(work), [about]);
}
