import { useRef } from "@inquirer/core";

/** Asks terminals to say where something pasted begins and ends. */
export const markPastes = "\x1b[?2004h";
/** Asks terminals to say so no more. */
export const leavePastes = "\x1b[?2004l";

/** Promises a function that tells of each key, in order, whether it belongs to something pasted, marks included. */
export function usePaste(): (key: string) => boolean {
  const pasting = useRef(false);
  return (key) => {
    const before = pasting.current;
    if (key === "paste-start") pasting.current = true;
    if (key === "paste-end") pasting.current = false;
    return before || pasting.current;
  };
}
