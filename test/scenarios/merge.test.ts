import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { reportFormats } from "../../src/report/check/reporter.ts";
import { run } from "./run.ts";

const root = join(import.meta.dirname, "../..");
const examples = Object.fromEntries(
  readdirSync(join(root, "examples/checks")).map((name) => [
    `cases/${name}`,
    readFileSync(join(root, "examples/checks", name), "utf8"),
  ]),
);
/** Among them cases that share an id over files, so that no shard sees both. */
const files: Readonly<Record<string, string>> = {
  ...examples,
  ...Object.fromEntries(
    Array.from({ length: 12 }, (_, index) => [
      `cases/more/${index}.yaml`,
      `id: more-${index % 5}\nfacts: { phase: pilot }\nexpect: { lead: [funding] }\n`,
    ]),
  ),
};
const count = 5;

async function makeBlobs(options = ""): Promise<Readonly<Record<string, string>>> {
  const blobs: Record<string, string> = {};
  for (let index = 1; index <= count; index++) {
    const line =
      `check cases --lang en --shard ${index}/${count} --format blob -o blobs/${index}.json ${options}`.trim();
    blobs[`blobs/${index}.json`] = (await run(line, { files })).written.get(`blobs/${index}.json`) ?? "";
  }
  return blobs;
}

describe("shards merged", () => {
  test.each(reportFormats)("equal the whole run, byte for byte, as %s", async (format) => {
    const options = `--lang en --verbose --format ${format}`;
    const whole = await run(`check cases ${options}`, { files });
    const merged = await run(`merge blobs ${options}`, { files: await makeBlobs() });
    expect(merged).toEqual(whole);
    expect(whole.output).toContain("more-");
  });

  test("come in whatever order, and go through the gate and the baseline of merge", async () => {
    const blobs = await makeBlobs();
    const names = Object.keys(blobs).reverse().join(" ");
    const whole = await run("check cases --lang en --max-warnings 0", { files });
    expect(await run(`merge ${names} --lang en --max-warnings 0`, { files: blobs })).toEqual(whole);
    const made = await run("check cases --baseline b.json --update-baseline", { files });
    const world = { files: { ...files, ...blobs, "b.json": made.written.get("b.json") ?? "" } };
    const merged = await run("merge blobs --baseline b.json --lang en", world);
    expect(merged).toEqual(await run("check cases --baseline b.json --lang en", world));
    expect(merged.output).toContain("known findings left out");
  });

  test("may be named twice, by their folder and by themselves", async () => {
    const blobs = await makeBlobs();
    const twice = await run("merge blobs blobs/1.json --lang en", { files: blobs });
    expect(twice).toEqual(await run("merge blobs --lang en", { files: blobs }));
  });

  test("are in the language of the shards, whatever that of this machine is", async () => {
    const blobs = await makeBlobs();
    const world = { files: blobs, environment: { LC_ALL: "nl_NL.UTF-8" } };
    expect(await run("merge blobs", world)).toEqual(await run("check cases --lang en", { files }));
  });

  test("hold what a baseline hides, which is for merge to say", async () => {
    const made = await run("check cases --baseline b.json --update-baseline", { files });
    const world = { files: { ...files, "b.json": made.written.get("b.json") ?? "" } };
    const line = "check cases --shard 1/1 --format blob --lang en";
    expect((await run(`${line} --baseline b.json`, world)).output).toBe((await run(line, world)).output);
  });
});

describe("merge refuses", () => {
  test("results of other rules, and names both", async () => {
    const blobs = await makeBlobs();
    const rules = { id: "pbt", version: "1.0.0", digest: "sha256:0123456789abcdef" };
    const told = async (edit: object) => {
      const changed = change(blobs["blobs/3.json"] ?? "", (blob) => ({ ...blob, pack: rules.digest, ...edit }));
      return (await run("merge blobs --lang en", { files: { ...blobs, "blobs/3.json": changed } })).error;
    };
    expect(await told({ rules })).toMatch(
      /made with the rules pbt 1\.0\.0 \(0123456789ab\), and these are the rules pbt \S+ \(/,
    );
    expect(await told({ rules: undefined })).toContain("made with the rules 0123456789ab, and these");
  });

  const change = (text: string, edit: (blob: Record<string, unknown>) => Record<string, unknown>): string =>
    JSON.stringify(edit(JSON.parse(text)));

  test.each<[string, string, (blobs: Record<string, string>) => void]>([
    ["a missing shard", "check/missing-shard", (blobs) => delete blobs["blobs/3.json"]],
    [
      "a doubled shard",
      "check/double-shard",
      (blobs) => Object.assign(blobs, { "blobs/9.json": blobs["blobs/3.json"] }),
    ],
    [
      "another pack digest",
      "check/other-rules",
      (blobs) =>
        Object.assign(blobs, {
          "blobs/3.json": change(blobs["blobs/3.json"] ?? "", (b) => ({ ...b, pack: "sha256:0" })),
        }),
    ],
    [
      "another version",
      "check/other-version",
      (blobs) =>
        Object.assign(blobs, {
          "blobs/3.json": change(blobs["blobs/3.json"] ?? "", (b) => ({ ...b, mixwijzer: "9" })),
        }),
    ],
    [
      "another list of files",
      "check/other-run",
      (blobs) =>
        Object.assign(blobs, { "blobs/3.json": change(blobs["blobs/3.json"] ?? "", (b) => ({ ...b, files: [] })) }),
    ],
    [
      "another language",
      "check/other-run",
      (blobs) =>
        Object.assign(blobs, {
          "blobs/3.json": change(blobs["blobs/3.json"] ?? "", (b) => ({ ...b, language: "nl" })),
        }),
    ],
    [
      "what is only the beginning of a blob",
      "check/not-a-blob",
      (blobs) =>
        Object.assign(blobs, {
          "blobs/3.json": change(blobs["blobs/3.json"] ?? "", ({ shard: _, ...b }) => b),
        }),
    ],
    ...[1e21, 4e9, 2.5, 0].map((count): [string, string, (blobs: Record<string, string>) => void] => [
      `a blob of ${count} shards`,
      "check/not-a-blob",
      (blobs) =>
        Object.assign(blobs, {
          "blobs/3.json": change(blobs["blobs/3.json"] ?? "", (b) => ({ ...b, shard: { index: 1, count } })),
        }),
    ]),
    [
      "a blob without results",
      "check/not-a-blob",
      (blobs) =>
        Object.assign(blobs, { "blobs/3.json": change(blobs["blobs/3.json"] ?? "", (b) => ({ ...b, results: 3 })) }),
    ],
    [
      "a blob with results of another shape",
      "check/not-a-blob",
      (blobs) =>
        Object.assign(blobs, {
          "blobs/3.json": change(blobs["blobs/3.json"] ?? "", (b) => ({ ...b, results: [{ file: { toString: 1 } }] })),
        }),
    ],
    ["what is no blob", "check/not-a-blob", (blobs) => Object.assign(blobs, { "blobs/3.json": "{}" })],
    ["what is broken off", "check/not-a-blob", (blobs) => Object.assign(blobs, { "blobs/3.json": '{"schema":' })],
  ])("%s", async (_, code, spoil) => {
    const blobs = { ...(await makeBlobs()) };
    spoil(blobs);
    const { code: exit, error, output } = await run("merge blobs", { files: blobs });
    expect(exit).toBe(2);
    expect(error).toContain(code);
    expect(output).toBe("");
  });

  test.each(["0/5", "6/5", "half"])("and check refuses shard %s", async (shard) => {
    const { code, error } = await run(`check cases --shard ${shard}`, { files });
    expect(code).toBe(2);
    expect(error).toContain("usage/not-a-shard");
  });
});
