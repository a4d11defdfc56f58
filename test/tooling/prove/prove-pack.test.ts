import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Advice } from "../../../src/advice/advice.ts";
import { createAdviser } from "../../../src/advice/create-adviser.ts";
import { type LocatedPack, readPack } from "../../../src/pack/read-pack.ts";
import { compileClaim, isViolated } from "../../../src/tooling/prove/claim.ts";
import { provePack } from "../../../src/tooling/prove/prove-pack.ts";

const folder = join(import.meta.dirname, "../../../rules/pbt");

/** The built-in pack, with other claims where some are given. */
function packWith(properties?: string): LocatedPack {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".yaml"));
  const files = paths.map((path) => ({
    path: path.replaceAll("\\", "/"),
    text: readFileSync(join(folder, path), "utf8"),
  }));
  const { pack, diagnostics } = readPack(
    files.map((file) =>
      file.path === "properties.yaml" && properties !== undefined ? { ...file, text: properties } : file,
    ),
  );
  expect(diagnostics).toEqual([]);
  if (pack === null) throw new Error("The pack cannot be read.");
  return pack;
}

const clock = { most: 120, now: () => performance.now() };

test("everything that the built-in pack claims is proven", { timeout: 300_000 }, () => {
  const { pack, properties } = packWith();
  const proof = provePack(createAdviser(pack), properties, "en", clock);
  expect(proof.properties.filter(({ status }) => status !== "proven")).toEqual([]);
  expect(proof.counts.proven).toBe(11);
});

/** Claims that are false, and how the advice on a case shows that. */
const falseClaims: readonly (readonly [claim: string, shows: (advice: Advice) => boolean])[] = [
  ["never: { companion: regulation }", ({ companions }) => companions.some(({ id }) => id === "regulation")],
  ["always: { level: any, role: lead }", ({ levels }) => levels.every(({ role }) => role !== "lead")],
  ["never: { alone: monitoring }", (advice) => inMix(advice).join() === "monitoring"],
  [
    "{ given: { phase: pilot }, always: { level: pilots, role: lead } }",
    (advice) => advice.phase.value === "pilot" && roleOf(advice, "pilots") !== "lead",
  ],
  [
    "{ given: { scaling-needed: yes, proven-route: [proven, elsewhere] }, always: { level: monitoring, role: [lead, support] } }",
    (advice) => !inMix(advice).includes("monitoring"),
  ],
  [
    "{ given: { results: { includes: [satisfying, change-achieved, anchored] } }, never: { level: any, role: [lead, support] } }",
    (advice) => inMix(advice).length > 0,
  ],
  [
    "{ given: { shared-language: yes }, always: { form: monitoring.benchmarking, is: use } }",
    (advice) => formOf(advice, "monitoring", "benchmarking") !== "use",
  ],
  [
    "{ given: { results: { count: { max: 1 } } }, never: { balance: [one-sided-top-down, one-sided-bottom-up] } }",
    ({ balance }) => balance.verdict?.startsWith("one-sided") === true,
  ],
  [
    "{ given: { system-fit: good }, never: { caution: pilots/just-another-project } }",
    ({ cautions }) => cautions.some(({ id }) => id === "pilots/just-another-project"),
  ],
  [
    "{ given: { advice.pilots: lead }, always: { level: knowledge-programme, role: [lead, support] } }",
    (advice) => roleOf(advice, "pilots") === "lead" && !inMix(advice).includes("knowledge-programme"),
  ],
  [
    "{ given: { phase: early-followers, results: { count: { max: 1 } } }, always: { level: regional-cooperation, role: [lead, support] } }",
    (advice) => !inMix(advice).includes("regional-cooperation"),
  ],
  [
    "{ given: { phase: pilot, novelty: new }, never: { level: funding, role: lead } }",
    (advice) => roleOf(advice, "funding") === "lead",
  ],
  [
    "{ given: { phase: late-followers }, only: true, never: { level: funding, role: lead } }",
    (advice) => roleOf(advice, "funding") === "lead",
  ],
];

const inMix = ({ levels }: Advice): readonly string[] =>
  levels.filter(({ role }) => role === "lead" || role === "support").map(({ id }) => id);
const roleOf = ({ levels }: Advice, level: string): string | undefined => levels.find(({ id }) => id === level)?.role;
const formOf = ({ levels }: Advice, level: string, form: string): string | undefined =>
  levels.find(({ id }) => id === level)?.forms.find(({ id }) => id === form)?.status;

describe("a claim that is false is refuted by a case of which the advice shows it", () => {
  test.each(falseClaims)("%s", { timeout: 120_000 }, (claim, shows) => {
    const own = claim.startsWith("{") ? claim.slice(1, -1) : claim;
    const { pack, properties } = packWith(
      `- { id: false-claim, because: { nl: klopt niet, en: does not hold }, cites: [P1], ${own} }\n`,
    );
    const adviser = createAdviser(pack);
    const [judged] = provePack(adviser, properties, "en", clock).properties;
    if (judged?.status !== "refuted") throw new Error(`It is ${judged?.status}.`);
    const subject = { id: "c", title: "c", notes: {}, ...judged.case };
    expect(shows(adviser.advise(subject, { language: "en", depth: "none" }))).toBe(true);
    const claimed = properties.map((property) => compileClaim(adviser, property));
    for (const fact of Object.keys(subject.facts)) {
      const { [fact]: _, ...facts } = subject.facts;
      const stillBroken = claimed.some((each) => isViolated(adviser, each, { ...subject, facts }));
      expect({ fact, stillBroken }).toEqual({ fact, stillBroken: false });
    }
  });
});

test("with no time to look further, what drawing cases does not refute is undecided", () => {
  const { pack, properties } = packWith(
    "- { id: hard, because: { nl: klopt, en: holds }, cites: [P6], never: { alone: funding } }\n",
  );
  const [judged] = provePack(createAdviser(pack), properties, "en", { most: 0, now: () => 0 }).properties;
  expect(judged).toMatchObject({ status: "undecided", share: 0, seconds: 0 });
});
