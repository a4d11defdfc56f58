import { useEffect } from "@inquirer/core";

/** Ends a prompt whose input ends, as Ctrl-D does; Inquirer itself would wait for ever. */
export function useEnd(end: () => void): void {
  useEffect((readline) => {
    readline.on("close", end);
    return () => readline.removeListener("close", end);
  }, []);
}
