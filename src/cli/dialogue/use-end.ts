import { useEffect } from "@inquirer/core";

/** Ends a prompt whose input ends, as Ctrl-D does; Inquirer itself would wait for ever. */
export function useEnd(done: (reply: { readonly kind: "ended" }) => void): void {
  useEffect((readline) => {
    const end = (): void => done({ kind: "ended" });
    readline.on("close", end);
    return () => readline.removeListener("close", end);
  }, []);
}
