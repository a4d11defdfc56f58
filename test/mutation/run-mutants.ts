import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, inject, it } from "vitest";
import { createTestChooser } from "./choose-tests.ts";
import { equivalents } from "./equivalents.ts";
import { addToJournal } from "./journal.ts";
import { judgeMutant } from "./judge-mutants.ts";
import { type Mutant, sampleMutants } from "./list-mutants.ts";
import "./mutation-options.ts";
import { createSwitch } from "./mutation-switch.ts";
import { reachTests } from "./reach-tests.ts";
import { latestVerdicts, type Verdict } from "./verdicts.ts";
import { writeSurvivors } from "./write-survivors.ts";

const mutants = inject("mutants");
const options = inject("mutationOptions");
const journal = join(options.folder, "verdicts.ndjson");
const sample = sampleMutants(mutants, options);

beforeAll(async () => {
  globalThis.$mutation = createSwitch(mutants.length);
  const known = join(options.folder, "reached.ndjson");
  const files = await reachTests(inject("mutationTests"), inject("mutationDigest"), known);
  const choose = createTestChooser(files, options.budget);
  const ids = new Map(mutants.map((mutant, id) => [mutant, id]));
  for (const mutant of listUndecided()) {
    const id = ids.get(mutant) ?? -1;
    const { key, digest } = mutant;
    addToJournal(journal, { key, digest, verdict: "started", by: "" } satisfies Verdict);
    addToJournal(journal, { key, digest, ...(await judgeMutant(id, choose(id, mutant))) } satisfies Verdict);
  }
  writeFileSync(join(options.folder, "survivors.md"), writeSurvivors(sample, latestVerdicts(journal), options));
});

/** The mutants of the sample that are still to be tried; of those that survived, only what may yet be noticed. */
function listUndecided(): readonly Mutant[] {
  const verdicts = latestVerdicts(journal);
  return sample.filter((mutant) => {
    const verdict = verdicts(mutant);
    if (verdict === undefined) return true;
    const isLeft = !["killed", "endless"].includes(verdict.verdict) && !Object.hasOwn(equivalents, mutant.key);
    return options.again && isLeft;
  });
}

it("tries every mutant of the sample", () => {});
