import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";

const root = dirname(dirname(import.meta.dirname));

test("the list of what there is to read has a sentence of each kind, under its heading and once", () => {
  const { stdout, status } = spawnSync(process.execPath, [join(root, "scripts/texts.mjs"), "en"], { encoding: "utf8" });
  expect(status).toBe(0);
  const lines = stdout.split("\n");
  const places = [
    "== Messages (en) ==",
    "Check the name and the folder.",
    "== Texts of the program (en) ==",
    "Check the phase and the facts; one of the two is not right.",
    "== Texts of the rules (en) ==",
    "Money that gets schools, authorities and companies moving.",
    "Money that gets institutions, authorities and companies moving.",
    "== Advice on the examples (en) ==",
    "Phase: Pilot phase (given).",
    "== Memos on the examples (en) ==",
    "A star (\\*) marks a judgement of the authors of the rules, not of the source.",
  ].map((line) => lines.indexOf(line));
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(new Set(lines).size).toBe(lines.filter((line) => line !== "").length + 1);
}, 240_000);
