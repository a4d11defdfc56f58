import { describe, expect, test } from "vitest";
import { type Change, changedFiles } from "../fixtures/packs/small-pack.ts";
import { run } from "./run.ts";

const renamed: Change = [
  "pack.yaml",
  "roles:\n",
  `renamed:
  facts: { stage: phase, shown: proven }
  values: { phase: { begun: start }, sectors: { government: public } }
  levels: { cash: money, cash.gift: money.grant }
  rules: { cash/alone: money/alone, audit/cash-only: audit/money-only }
roles:
`,
];
const pack = (...changes: readonly Change[]) =>
  Object.fromEntries(Object.entries(changedFiles(renamed, ...changes)).map(([path, text]) => [`mine/${path}`, text]));

const old = `# A plan from before.
title: The stage of cash   # cash stays in a title
facts:
  stage: "begun"           # not yet
  shown: yes
  sectors: [government, private]
notes:
  stage: It has begun.
planned: [cash.gift, 'cash']
expect:
  phase: begun
  includes: [cash]
  forms: { cash: { gift: open } }
  silent: [cash/alone]
accept:
  - rule: audit/cash-only
    because: cash is all there is
`;

const now = `# A plan from before.
title: The stage of cash   # cash stays in a title
facts:
  phase: "start"           # not yet
  proven: yes
  sectors: [public, private]
notes:
  phase: It has begun.
planned: [money.grant, 'money']
expect:
  phase: start
  includes: [money]
  forms: { money: { grant: open } }
  silent: [money/alone]
accept:
  - rule: audit/money-only
    because: cash is all there is
`;

describe("migrate", () => {
  test("writes the names of now, leaves all else as it was, and what comes of it can be read", async () => {
    const { code, error, written } = await run("migrate cases --rules mine --lang en", {
      files: { ...pack(), "cases/plan.yaml": old },
    });
    expect(code).toBe(0);
    expect(written.get("cases/plan.yaml")).toBe(now);
    expect(error).toContain("cases/plan.yaml:4  stage → phase");
    expect(error).toContain("1 file of 1 got new names.");
    const files = { ...pack(), "cases/plan.yaml": now };
    expect((await run("advise cases/plan.yaml --rules mine", { files })).code).toBe(0);
    const again = await run("migrate cases --rules mine --lang en", { files });
    expect([again.code, again.written.size]).toEqual([0, 0]);
    expect(again.error).toContain("0 files of 1 got new names.");
  });

  test("takes several documents, Windows line ends, a byte-order mark, JSON, and a case on every line", async () => {
    const json = '{ "title": "x", "facts": { "stage": "begun" }, "planned": ["cash"] }';
    const files = {
      ...pack(),
      "cases/two.yaml": `\ufeffid: one\r\nfacts: { stage: begun }\r\n---\r\nid: two\r\nfacts: { shown: no }\r\n`,
      "cases/lines.ndjson": `${json}\n\n${json}\n`,
      "one.json": json,
    };
    const { written } = await run("migrate cases one.json --rules mine", { files });
    const expected = '{ "title": "x", "facts": { "phase": "start" }, "planned": ["money"] }';
    expect(written.get("one.json")).toBe(expected);
    expect(written.get("cases/lines.ndjson")).toBe(`${expected}\n\n${expected}\n`);
    expect(written.get("cases/two.yaml")).toBe(
      `\ufeffid: one\r\nfacts: { phase: start }\r\n---\r\nid: two\r\nfacts: { proven: no }\r\n`,
    );
  });

  test("prints a patch and writes nothing where that is asked", async () => {
    const files = { ...pack(), "cases/plan.yaml": old };
    const { output, written } = await run("migrate cases --rules mine --dry-run", { files });
    expect(written.size).toBe(0);
    expect(output).toContain('-  stage: "begun"');
    expect(output).toContain('+  phase: "start"');
  });

  test("leaves a file that cannot be read as it is, and says so", async () => {
    const files = { ...pack(), "broken.yaml": "facts: { stage: begun\n" };
    const { code, error, written } = await run("migrate broken.yaml --rules mine --lang en", { files });
    expect([code, written.size]).toEqual([2, 0]);
    expect(error).toContain("broken.yaml");
  });
});

describe("a case with names from before", () => {
  test("is told what each is called now", async () => {
    const { error } = await run("advise plan.yaml --rules mine --lang en", { files: { ...pack(), "plan.yaml": old } });
    for (const [from, to] of [
      ["stage", "phase"],
      ["begun", "start"],
      ["cash", "money"],
      ["cash/alone", "money/alone"],
      ["audit/cash-only", "audit/money-only"],
    ]) {
      expect(error).toContain(`“${from}” is now called “${to}”.`);
    }
    expect(error).toContain("mixwijzer migrate");
  });

  test.each([
    ["{ stage: phase", "{ stage: fase", "which there is not"],
    ["{ stage: phase", "{ topic: phase", "is still a name of its own"],
    ["{ begun: start }", "{ begun: begin }", "which there is not"],
    ["{ cash: money", "{ cash: mony", "which there is not"],
  ])("may not be sent astray: %s to %s", async (from, to, told) => {
    const files = pack(["pack.yaml", from, to]);
    const { output, error, code } = await run("rules lint --rules mine --lang en", { files });
    expect(code).toBe(2);
    expect(output + error).toContain(told);
  });
});

describe("a case for other rules", () => {
  test("says so first, in one message", async () => {
    const files = { "ward.yaml": "title: The ward\nfacts:\n  clinical-evidence: none\n  safety: unclear\n" };
    const { code, error } = await run("advise ward.yaml --lang en", { files });
    expect(code).toBe(2);
    expect(error.split("\n")[0]).toContain("case/other-rules");
    expect(error).toContain("--rules");
    expect(error.match(/error {2}/g)).toHaveLength(1);
  });

  test("is not said of one that is written with mistakes alone", async () => {
    const files = { "theme.yaml": "title: A theme\nfacts:\n  phse: pilot\n  noveltyy: new\n" };
    const { error } = await run("advise theme.yaml --lang en", { files });
    expect(error).not.toContain("case/other-rules");
  });
});

describe("rules that say what is called otherwise now", () => {
  test.each([
    ["facts", "stage: phase", "stage: phse", "stage"],
    ["values", "begun: start", "begun: nowhere", "begun"],
    ["levels", "cash: money,", "cash: moneys,", "cash"],
    ["rules", "cash/alone: money/alone", "cash/alone: money/lonely", "cash/alone"],
    ["rules", "audit/cash-only: audit/money-only", "audit/cash-only: money", "audit/cash-only"],
  ])("may not lead to what is not there, under %s: %s", async (_, right, wrong, name) => {
    const { code, error } = await run("rules lint --rules mine --lang en", {
      files: pack(["pack.yaml", right, wrong]),
    });
    expect(code).toBe(2);
    expect(error).toMatch(/pack\.yaml:\d+:\d+ +error +pack\/bad-rename/);
    expect(error.replace(/\s+/g, " ")).toContain(`“${name}” leads to`);
  });

  test.each([
    ["facts", "stage: phase", "topic: phase"],
    ["levels", "cash: money,", "together: money,"],
    ["rules", "cash/alone: money/alone", "money/not-needed: money/alone"],
  ])("may not give away a name that is still one, under %s", async (_, right, wrong) => {
    const { code, error } = await run("rules lint --rules mine --lang en", {
      files: pack(["pack.yaml", right, wrong]),
    });
    expect(code).toBe(2);
    expect(error).toContain("is still a name of its own");
  });

  test("may name whatever a case may expect, also a statement", async () => {
    const named = "cash/alone: money/alone, old-verdict: let-go, old-tension: tension/fast-or-together, T1: S1";
    const files = pack(["pack.yaml", "cash/alone: money/alone", named]);
    expect((await run("rules lint --rules mine --lang en", { files })).error).not.toContain("pack/bad-rename");
  });

  test("are told nothing of names while a part of them cannot be read", async () => {
    const files = pack(["levels/1-money.yaml", "severity: warning", "severity: waning"]);
    const { error } = await run("rules lint --rules mine --lang en", { files });
    expect(error).toContain("shape/bad-choice");
    expect(error).not.toContain("pack/bad-rename");
  });
});
