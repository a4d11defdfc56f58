import { readdirSync, readFileSync } from "node:fs";
import type { Advice, Role } from "../../src/advice/advice.ts";
import { readCases } from "../../src/case/read-cases.ts";
import { formatTable } from "./format.ts";
import type { Section, Setting } from "./section.ts";

/** The advice on the cases that the source itself describes. */
export function listBackTests({ pack, adviser }: Setting): Section {
  const rows = readdirSync("examples")
    .filter((name) => /^b\d-.*\.yaml$/.test(name))
    .sort()
    .flatMap((name) => readCases({ path: name, text: readFileSync(`examples/${name}`, "utf8") }, pack).cases)
    .map(({ case: subject }) => toRow(adviser.advise(subject, { language: "en", depth: "none" })));
  return {
    title: "The back-tests",
    blocks: [
      "The mix for the eight cases in `examples/` that follow the source's own account.",
      formatTable(["case", "lead", "support", "settled", "as the case expects"], rows, "words"),
    ],
    targets: [],
  };
}

function toRow(advice: Advice): readonly string[] {
  const inRole = (role: Role): string =>
    advice.levels
      .filter((level) => level.role === role)
      .map((level) => `${level.numeral} ${level.id}`)
      .join(", ") || "–";
  const kept = advice.expectations.every(({ ok }) => ok);
  return [advice.case.id, inRole("lead"), inRole("support"), advice.settled.status, kept ? "yes" : "**no**"];
}
