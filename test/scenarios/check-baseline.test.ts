import { describe, expect, test } from "vitest";
import { run } from "./run.ts";

const bad = "facts: { phase: pilot, proven-route: proven }\nplanned: [campaign]\nexpect: { lead: [funding] }\n";
const good = "facts: { phase: pilot, novelty: new, proven-route: none }\n";

async function makeBaseline(text: string): Promise<string> {
  const { written } = await run("check a.yaml --baseline b.json --update-baseline", { files: { "a.yaml": text } });
  return written.get("b.json") ?? "";
}

test("a first baseline takes in all errors and warnings, and the next run is fine", async () => {
  const baseline = await makeBaseline(bad);
  expect(JSON.parse(baseline).findings).toContainEqual({
    file: "a.yaml",
    case: "a",
    rule: "expectation/lead",
    path: "expect.lead",
  });
  const files = { "a.yaml": `# lines move\n\n${bad}`, "b.json": baseline };
  const after = await run("check a.yaml --baseline b.json --fail-on warning --lang en", { files });
  expect(after.code).toBe(0);
  expect(after.output).toMatch(/\d+ known findings left out, since the baseline lists them\./);
  expect((await run("check a.yaml --fail-on warning", { files })).code).toBe(1);
});

test("what is new still fails", async () => {
  const files = {
    "a.yaml": bad.replace("[funding] }", "[funding], phase: scale-up }"),
    "b.json": await makeBaseline(bad),
  };
  const { code, output } = await run("check a.yaml --baseline b.json", { files });
  expect(code).toBe(1);
  expect(output).toContain("expectation/phase");
  expect(output).not.toContain("expectation/lead");
});

test("an entry that is no longer found fails, and says how to drop it; that is then done", async () => {
  const files = { "a.yaml": good, "b.json": await makeBaseline(bad) };
  const stale = await run("check a.yaml --baseline b.json --lang en", { files });
  expect(stale.code).toBe(1);
  expect(stale.error).toContain("check/stale-baseline");
  expect(stale.error).toContain("--update-baseline");
  expect(stale.output).toMatch(/Failed: .* known\sproblems\sare\sno\slonger\sfound,\sbut\sstill\sin\sthe\sbaseline\./s);
  const updated = await run("check a.yaml --baseline b.json --update-baseline", { files });
  expect(updated.code).toBe(0);
  expect(JSON.parse(updated.written.get("b.json") ?? "").findings).not.toContainEqual(
    expect.objectContaining({ rule: "expectation/lead" }),
  );
});

test("a stale entry is told in full, as long as it is", async () => {
  const id = "a-case-with-quite-a-long-name-of-the-kind-that-programmes-make";
  const { written } = await run("check a.yaml --baseline b.json --update-baseline", {
    files: { "a.yaml": `id: ${id}\n${bad}` },
  });
  const files = { "a.yaml": `id: ${id}\n${good}`, "b.json": written.get("b.json") ?? "" };
  const { error } = await run("check a.yaml --baseline b.json --lang en", { files });
  expect(error).toContain(`“expectation/lead ${id} expect.lead”`);
});

test("a baseline does not grow without --force", async () => {
  const files = { "a.yaml": bad, "b.json": await makeBaseline(good) };
  const refused = await run("check a.yaml --baseline b.json --update-baseline --lang en", { files });
  expect(refused.code).toBe(2);
  expect(refused.error).toContain("check/baseline-grows");
  expect(refused.output).toMatch(/^Not everything could be done: /m);
  expect(refused.output).toContain("expectation/lead");
  expect(refused.written.size).toBe(0);
  const forced = await run("check a.yaml --baseline b.json --update-baseline --force", { files });
  expect(forced.code).toBe(0);
  expect(forced.written.get("b.json")).toContain("expectation/lead");
});

test("a baseline is whole, also where nobody reads what is printed", async () => {
  const line = "check a.yaml c.yaml --baseline b.json --update-baseline";
  const { written } = await run(line, { files: { "a.yaml": bad, "c.yaml": bad }, printFailure: "EPIPE" });
  expect(written.get("b.json")).toBe(
    (await run(line, { files: { "a.yaml": bad, "c.yaml": bad } })).written.get("b.json"),
  );
  expect(written.get("b.json")).toContain('"c.yaml"');
});

test("what was not looked at because nobody reads on is not called stale", async () => {
  const files = { "a.yaml": good, "b.json": (await makeBaseline(bad)).replaceAll("a.yaml", "gone.yaml") };
  const line = "check a.yaml --baseline b.json";
  expect((await run(line, { files })).error).toContain("check/stale-baseline");
  expect((await run(line, { files, printFailure: "EPIPE" })).error).not.toContain("check/stale-baseline");
});

test("a run on some of the files leaves the entries of the others alone", async () => {
  const both = { "a.yaml": bad, "c.yaml": bad };
  const { written } = await run("check a.yaml c.yaml --baseline b.json --update-baseline", { files: both });
  const files = { ...both, "b.json": written.get("b.json") ?? "" };
  expect((await run("check a.yaml --baseline b.json", { files })).code).toBe(0);
  const updated = await run("check a.yaml --baseline b.json --update-baseline", { files });
  expect(updated.written.get("b.json")).toBe(files["b.json"]);
});

test.each([
  ["a file that is none", "--baseline b.json", { "b.json": "{}" }, "check/bad-baseline"],
  ["a file that is not there", "--baseline b.json", {}, "check/no-baseline"],
  ["no file", "--update-baseline", {}, "usage/missing-argument"],
])("%s cannot be used", async (_, options, more, code) => {
  const result = await run(`check a.yaml ${options}`, { files: { "a.yaml": good, ...more } });
  expect(result.code).toBe(2);
  expect(result.error).toContain(code);
  expect(result.output).toBe("");
});

test("files of one name have entries of their own, and a new one is new", async () => {
  const files = { "p/b.yaml": bad, "p/c/b.yaml": bad };
  const first = await run("check p --baseline base.json --update-baseline", { files });
  const baseline = first.written.get("base.json") ?? "";
  const entriesOf = (file: string): number => baseline.split(`"file":"${file}"`).length - 1;
  expect(entriesOf("p/b.yaml")).toBeGreaterThan(0);
  expect(entriesOf("p/c/b.yaml")).toBe(entriesOf("p/b.yaml"));
  const again = { ...files, "base.json": baseline };
  expect((await run("check p --baseline base.json", { files: again })).code).toBe(0);
  const more = { ...again, "p/d/b.yaml": bad };
  expect((await run("check p --baseline base.json", { files: more })).code).toBe(1);
});

describe("that was made with other rules", () => {
  const earlier = { id: "pbt", version: "1.0.0", digest: "sha256:0123456789abcdef" };
  const from = async (pack: unknown) => JSON.stringify({ ...JSON.parse(await makeBaseline(bad)), pack });

  test.each([
    [
      "en",
      /^b\.json was made with the rules pbt 1\.0\.0 \(0123456789ab\); these are the rules pbt \S+ \([0-9a-f]{12}\)\. .*--update-baseline\.\n$/,
    ],
    [
      "nl",
      /^b\.json is gemaakt met de regels pbt 1\.0\.0 \(0123456789ab\); dit zijn de regels pbt \S+ \([0-9a-f]{12}\)\. .*--update-baseline\.\n$/,
    ],
  ])("works as before, and that is said in a line, once (%s)", async (language, line) => {
    const files = { "a.yaml": bad, "c.yaml": good, "b.json": await from(earlier) };
    const told = await run(`check a.yaml c.yaml --baseline b.json --lang ${language}`, { files });
    expect(told.error).toMatch(line);
    expect(told.code).toBe(0);
    const same = { ...files, "b.json": await makeBaseline(bad) };
    const { error, ...rest } = await run(`check a.yaml c.yaml --baseline b.json --lang ${language}`, { files: same });
    expect(error).toBe("");
    expect(told).toEqual({ ...rest, error: told.error });
  });

  test("is not spoken of with --quiet, nor where it does not say by which rules it was made", async () => {
    const quiet = { "a.yaml": bad, "b.json": await from(earlier) };
    expect((await run("check a.yaml --baseline b.json --quiet", { files: quiet })).error).toBe("");
    for (const pack of [undefined, null, "pbt", { id: "pbt" }]) {
      const { code, error } = await run("check a.yaml --baseline b.json", {
        files: { "a.yaml": bad, "b.json": await from(pack) },
      });
      expect([code, error]).toEqual([0, ""]);
    }
  });

  test("is renewed with --update-baseline, after which nothing is said", async () => {
    const files = { "a.yaml": bad, "b.json": await from(earlier) };
    const { written, error } = await run("check a.yaml --baseline b.json --update-baseline", { files });
    expect(error).toBe("");
    expect(written.get("b.json")).toBe(await makeBaseline(bad));
  });

  test("is spoken of in one line with a cache of other rules, and by merge", async () => {
    const { written } = await run("check a.yaml --cache", { files: { "a.yaml": bad } });
    const cache = written.get(".mixwijzer-cache.json") ?? "";
    const old = cache.replace(/sha256:\w+/, "sha256:fedcba9876543210").replace(/"pack":\{.*?\},/, "");
    const files = { "a.yaml": bad, "b.json": await from(earlier), ".mixwijzer-cache.json": old };
    const both = await run("check a.yaml --baseline b.json --cache --lang en", { files });
    expect(both.error).toMatch(
      /^b\.json was made with the rules pbt 1\.0\.0 \(0123456789ab\), and \.mixwijzer-cache\.json was made with the rules fedcba987654; .* All files are checked again.*\n$/,
    );
    const blob = await run("check a.yaml --shard 1/1 --format blob", { files });
    const merged = await run("merge 1.json --baseline b.json --lang en", {
      files: { ...files, "1.json": blob.output },
    });
    expect(merged.error).toMatch(/^b\.json was made with the rules pbt 1\.0\.0 .*\n$/);
  });
});
