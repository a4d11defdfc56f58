import { diagnose } from "../../diagnostics/diagnostic.ts";
import type { Check } from "./check.ts";

/** Line numbers of the source count from 1, and a range runs forward. */
export const checkLines: Check = ({ pack, place }) =>
  [...pack.statements, ...pack.precedents]
    .filter(({ lines }) => !areValidLines(lines))
    .map(({ id, lines }) => diagnose("lint/bad-lines", { id, lines }, place(id)));

function areValidLines(lines: string): boolean {
  return lines.split(",").every((part) => {
    const [, first = "", last = first] = /^\s*(\d+)(?:-(\d+))?\s*$/.exec(part) ?? [];
    return first !== "" && Number(first) >= 1 && Number(last) >= Number(first);
  });
}
