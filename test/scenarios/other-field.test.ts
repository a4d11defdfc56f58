import { describe, expect, test } from "vitest";
import { emptyCase, stopHere } from "../../src/interview/interview.ts";
import { interviewerOf, interviewThrough } from "../support/interview-through.ts";
import { tiedWords } from "../support/other-fields.ts";
import { realAdviser, realPack } from "../support/real-pack.ts";
import { run } from "./run.ts";

const care = `
title: Nurses in the region
language: en
facts:
  phase: early-followers
  field: other
  topic: staffing
  practitioners: boards-only
  competition: [pupils]
current: [chain-cooperation]
planned: [chain-cooperation]
`;
const usual = care.replace("field: other", "field: technology");

const unwrapped = (text: string): string => text.replace(/\s+/g, " ");

describe("a theme in another field", () => {
  test("is told of institutions and clients by check, and one in technology of schools and pupils", async () => {
    const files = { "care.yaml": care, "usual.yaml": usual };
    const told = await run("check care.yaml --verbose", { files });
    expect(unwrapped(told.output)).toContain("compete for clients, participants or staff");
    expect(tiedWords(told.output.replaceAll(/\[[^\]]*\]|^ +\d+ \|.*/gm, ""))).toEqual([]);
    const before = await run("check usual.yaml --verbose", { files });
    expect(unwrapped(before.output)).toContain("compete for pupils or staff");
  });

  test("gets what to do about a caution as any other does", async () => {
    const files = { "care.yaml": care, "usual.yaml": usual };
    const [other, same] = await Promise.all(
      ["care.yaml", "usual.yaml"].map(async (name) => {
        const { output } = await run(`check ${name} --format json`, { files });
        const [result] = JSON.parse(output).results;
        const found: readonly { readonly rule: string; readonly help: string }[] = result.findings;
        return found.filter(({ rule }) => rule === "choosing/practice-decides").map(({ help }) => help);
      }),
    );
    expect(other).toHaveLength(1);
    expect(other).toEqual(same);
  });

  test("is not said by what-if to get another advice where it gets other words", async () => {
    const { output } = await run("what-if care.yaml --set field=technology --format json", {
      files: { "care.yaml": care },
    });
    const { same, labels } = JSON.parse(output);
    expect(same).toBe(true);
    expect(labels.competition.values.pupils).toBe("pupils");
  });

  test("is asked, helped and saved in general words", async () => {
    const facts = { field: "other", phase: "pilot", topic: "staffing" };
    const interviewer = interviewerOf(realAdviser, { base: { ...emptyCase, facts }, scope: "all" });
    const { asked } = interviewThrough(interviewer, ({ kind }) => (kind === "more" ? stopHere : null));
    const lines = ["Nurses", ...asked.flatMap(({ question }) => (question.kind === "more" ? ["no"] : ["?", "u"]))];
    const settings = Object.entries(facts).map(([fact, value]) => `--set ${fact}=${value}`);
    const { error, written } = await run(`--plain --lang en --all --ask ${settings.join(" ")}`, {
      input: [...lines, "save", "", "quit"].map((line) => `${line}\n`).join(""),
    });
    expect(unwrapped(error)).toContain("How much loss is there when people move from one institution to another?");
    expect(unwrapped(error)).toContain("The board of an institution cannot make a law");
    const scope = realPack.scope?.text.en ?? "no such text";
    expect(unwrapped(error)).toContain(scope);
    expect(tiedWords(unwrapped(error).replace(scope, ""))).toEqual([]);
    const saved = written.get("nurses.yaml") ?? "";
    expect(unwrapped(saved)).toContain("pupils: clients or participants");
    expect(saved.split("\n").filter((line) => tiedWords(withoutIds(line)).length > 0)).toEqual([]);
  });
});

/** A line of a case file without the ids in it, and without those that ask after the field. */
function withoutIds(line: string): string {
  return /science and technology/.test(line) ? "" : line.replace(/^[ #]*[\w-]+:/, "");
}
