import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Advice } from "../../src/advice/advice.ts";
import { compareAdvice } from "../../src/advice/compare-advice.ts";
import { compareAnswers, nameParticipants } from "../../src/advice/compare-answers.ts";
import { type AdviseOptions, createAdviser } from "../../src/advice/create-adviser.ts";
import { explainAdvice } from "../../src/advice/explain-advice.ts";
import type { Case } from "../../src/case/case.ts";
import { readCases } from "../../src/case/read-cases.ts";
import type { Pack } from "../../src/pack/pack.ts";
import { readPack } from "../../src/pack/read-pack.ts";
import { packFilesIn } from "../support/pack-folder.ts";

function readCare(): Pack {
  const { pack } = readPack(packFilesIn("test/fixtures/packs/care"));
  if (pack === null) throw new Error("the pack of another field cannot be read");
  return pack.pack;
}

const pack = readCare();
const adviser = createAdviser(pack);

function readCase(id: string, text: string): Case {
  const { cases, diagnostics } = readCases({ path: `${id}.yaml`, text }, pack);
  const [located] = cases;
  if (located === undefined || diagnostics.length > 0) throw new Error(`${id} cannot be read: ${diagnostics[0]?.code}`);
  return located.case;
}

const planned = readCase(
  "planned",
  `title: A new idea for children
facts: { stage: bench, clinical-evidence: none, safety: unclear, patients: [children], champion: yes, payer: nobody, training-need: little, workload: same, records-link: absent, setting: [hospital] }
notes: { safety: Two children were ill. }
current: [peer-visits]
planned: [reimbursement, training]
expect:
  lead: [clinical-study]
  support: [training]
  audit: [audit/tariff-first]
  fires: [clinical-study/unsafe]
  silent: [patient-council/unsafe]
  open: [peer-visits/champion]
`,
);
const little = readCase(
  "little",
  "title: Much is unknown\nfacts: { clinical-evidence: early, safety: cleared, training-need: much }\n",
);
const region = readCase(
  "region",
  "title: The whole region\nfacts: { stage: region, clinical-evidence: strong, safety: cleared, payer: insurer, records-link: built-in }\ncurrent: []\n",
);

const advise = (subject: Case, options: AdviseOptions): Advice => adviser.advise(subject, options);

/** Holds a value to what is kept of it, and to have no key of which it says nothing. */
async function isKept(value: unknown, name: string): Promise<void> {
  expect(value).toStrictEqual(JSON.parse(JSON.stringify(value)));
  const text = `${JSON.stringify(value, null, 1)}\n`;
  const path = join(import.meta.dirname, `golden/${name}.json`);
  // Who tries mistakes runs tests without snapshots.
  if (existsSync(path) && readFileSync(path, "utf8") === text) return;
  await expect(text).toMatchFileSnapshot(path);
}

describe("what the advice says, to the letter:", () => {
  test.each<readonly [name: string, subject: Case, options: AdviseOptions]>([
    ["a-plan", planned, { language: "en", depth: "two" }],
    ["much-unknown", little, { language: "nl", depth: "two" }],
    ["nothing-in-use", region, { language: "en", depth: "one" }],
    ["without-outlook", region, { language: "nl", depth: "none" }],
  ])("%s", async (name, subject, options) => {
    await isKept(advise(subject, options), name);
  });

  const [before, after] = [little, region].map((each) => advise(each, { language: "en", depth: "one" }));

  test("of what explains a level, and of the phase", async () => {
    const advice = advise(planned, { language: "en", depth: "two" });
    await isKept([explainAdvice(advice, "clinical-study"), explainAdvice(advice, { kind: "phase" })], "explained");
  });

  test("of what changes between two cases", async () => {
    if (before === undefined || after === undefined) throw new Error("there is advice");
    await isKept([compareAdvice(before, after), compareAdvice(after, before)], "changes");
  });

  test("of what people answered", async () => {
    const people = nameParticipants([planned, little, region]);
    await isKept(compareAnswers(adviser, people, "en"), "answers");
  });
});
