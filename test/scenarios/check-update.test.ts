import { describe, expect, test } from "vitest";
import { run } from "./run.ts";

const facts = "facts: { phase: pilot, novelty: new, proven-route: none, self-start: no }";
const text = `# About this case
id: a
${facts}

# What we expect
expect:
  lead: [funding]        # not sure
  # at least these
  includes: [pilots, chain-cooperation]
  excludes: [pilots, chain-cooperation]
  phase: scale-up
  forms: { monitoring: { benchmarking: use } }
  settled: open
planned: [campaign] # on purpose
`;

async function update(content: string, options = "") {
  const { written, ...rest } = await run(`check a.yaml --update ${options}`.trim(), { files: { "a.yaml": content } });
  return { ...rest, text: written.get("a.yaml") };
}

test("rewrites what differs to today's advice, and keeps comments, order and all else", async () => {
  const { text: updated } = await update(text);
  expect(updated).toBe(
    text
      .replace("[funding]        #", "[pilots, knowledge-programme]        #")
      .replace("includes: [pilots, chain-cooperation]", "includes: [pilots]")
      .replace("excludes: [pilots, chain-cooperation]", "excludes: [chain-cooperation]")
      .replace("phase: scale-up", "phase: pilot")
      .replace("benchmarking: use", "benchmarking: open"),
  );
});

test("keeps of what is expected to be certain what is, adds nothing, and drops what is not", async () => {
  const content = `${facts}\nexpect:\n  certain:\n    in: [pilots, monitoring] # P2\n    out: [pilots]\n`;
  const { text: updated, error } = await update(content);
  expect(updated).toBe(`${facts}\nexpect:\n  certain:\n    in: [pilots] # P2\n`);
  expect(error).toContain("expect.certain.in: [pilots, monitoring] → [pilots]\n");
});

test("prints the difference, and ends as a run on what is written now", async () => {
  const { code, error, output } = await update(text);
  expect(error).toContain("a.yaml  a  expect.lead: [funding] → [pilots, knowledge-programme]\n");
  expect(error).toContain("a.yaml  a  expect.phase: scale-up → pilot\n");
  expect(error).not.toContain("settled");
  expect(output).not.toContain("expectation/");
  expect(code).toBe(0);
});

test("a file that is too large to be edited is told to be, with its size, before it is read", async () => {
  const large = `${text}# ${"x".repeat(1_100_000)}\n`;
  const { code, output, text: updated } = await update(large, "--lang en");
  expect(code).toBe(2);
  expect(output).toContain("file/too-large");
  expect(output).toContain(String(large.length));
  expect(updated).toBeUndefined();
});

test("a second time there is nothing to rewrite", async () => {
  const { text: updated } = await update(text);
  const again = await update(updated ?? "");
  expect(again.text).toBeUndefined();
  expect(again.error).toBe("");
});

test("keeps a byte-order mark and line ends", async () => {
  const windows = `\ufeff${text.replaceAll("\n", "\r\n")}`;
  const { text: updated } = await update(windows);
  const { text: plain } = await update(text);
  expect(updated).toBe(`\ufeff${plain?.replaceAll("\n", "\r\n")}`);
});

test("drops what nothing is left of, and rules that do otherwise", async () => {
  const content = `${facts}\nexpect:\n  cautions: [F10]\n  excludes: [pilots]\n  silent: [pilots/new-development]\n  phase: pilot\n`;
  const { text: updated } = await update(content);
  expect(updated).toBe(`${facts}\nexpect:\n  phase: pilot\n`);
});

test("rewrites every case of a file that needs it", async () => {
  const content = `id: a\n${facts}\nexpect: { phase: scale-up }\n---\nid: b\n${facts}\nexpect: { phase: pilot }\n---\nid: c\n${facts}\nexpect: { phase: scale-up }\n`;
  expect((await update(content)).text).toBe(content.replaceAll("scale-up", "pilot"));
});

test("says where it cannot: one case a line is not rewritten", async () => {
  const files = { "a.ndjson": '{"facts":{"phase":"pilot"},"expect":{"phase":"scale-up"}}\n' };
  const { code, error, written } = await run("check a.ndjson --update", { files });
  expect(code).toBe(2);
  expect(error).toContain("check/cannot-update");
  expect(written.size).toBe(0);
});

test("does not guess which of two cases with one id is meant", async () => {
  const expecting = `${facts}\nexpect: { phase: scale-up }\n`;
  const { code, error, text: updated } = await update(`id: a\nno-such-key: 1\n${expecting}---\nid: a\n${expecting}`);
  expect(code).toBe(2);
  expect(error).toContain("check/cannot-update");
  expect(updated).toBeUndefined();
});

test.each([
  ["expect: { lead: [\n  funding, # not sure\n  ] }", "between the brackets at “expect.lead”"],
  ["planned: &p [pilots]\nexpect: { lead: *p }", "“expect.lead” is linked to another place"],
  ["expect:\n  ? phase\n  : scale-up", "“expect.phase” is written in a form of YAML"],
])("leaves %j as it is, and says why and what to do", async (expecting, why) => {
  const { code, error, text: updated } = await update(`${facts}\n${expecting}\n`, "--lang en");
  expect(code).toBe(2);
  expect(error.replace(/\s+/g, " ")).toContain(why);
  expect(error).toMatch(/try again/);
  expect(updated).toBeUndefined();
});

test("keeps the names that a file has, and names what comes in its language", async () => {
  const content = [
    "language: nl",
    "facts:",
    "  fase: pilotfase # zeker",
    "  Nieuw of bestaand: helemaal nieuw",
    "  wie-doen-mee: [overheid, onderwijs]",
    "expect:",
    "  lead: [Kennisprogramma] # eerst",
    "  phase: Opschaling",
    "",
  ].join("\n");
  const { text: updated, code } = await update(content);
  expect(code).toBe(0);
  expect(updated).toBe(
    content
      .replace("[Kennisprogramma]", "[Pilotgerichte interventies, Kennisprogramma]")
      .replace("Opschaling", "Pilotfase"),
  );
});

describe("comments in a list", () => {
  const list = (items: string): string => `${facts}\nexpect:\n  lead:\n${items}`;

  test("go with the item that they stand behind, and stay on a line of their own where it is gone, which is told", async () => {
    const before = list("    - funding # why money\n    - pilots # why pilots\n    - knowledge-programme\n");
    const after = list("    # why money\n    - pilots # why pilots\n    - knowledge-programme\n");
    const { text: updated, error } = await update(before, "--lang en");
    expect(updated).toBe(after);
    expect(error).toContain(
      "a.yaml: what stood before this comment is gone; it has a line of its own now: # why money\n",
    );
    expect(error).not.toContain("why pilots");
  });

  test("are never behind what takes the place of their item", async () => {
    const before = list("    - pilots # why pilots\n    - funding # why money\n    # below\n");
    const { text: updated, error } = await update(before, "--lang en");
    expect(updated).toBe(list("    - pilots # why pilots\n    # why money\n    - knowledge-programme\n    # below\n"));
    expect(error.match(/stood before this/g)).toHaveLength(1);
  });
});

describe("--dry-run", () => {
  const dry = async (files: Readonly<Record<string, string>>, options = "") =>
    run(`check ${Object.keys(files).join(" ")} --update --dry-run --lang en ${options}`.trim(), { files });

  test("prints a patch and nothing else, writes nothing, and ends as the rewriting would", async () => {
    const content = `${facts}\nexpect:\n  lead: [funding] # not sure\n`;
    const { output, error, code, written } = await dry({ "a.yaml": content });
    expect(output).toBe(
      [
        "--- a/a.yaml",
        "+++ b/a.yaml",
        "@@ -1,3 +1,3 @@",
        ` ${facts}`,
        " expect:",
        "-  lead: [funding] # not sure",
        "+  lead: [pilots, knowledge-programme] # not sure",
        "",
      ].join("\n"),
    );
    expect(written.size).toBe(0);
    expect(code).toBe(0);
    expect(error).toContain("a.yaml  a  expect.lead: [funding] → [pilots, knowledge-programme]\n");
    expect(error).toMatch(/^Passed: 1 file/m);
  });

  test("prints nothing where nothing differs, and says what could not be rewritten", async () => {
    expect((await dry({ "a.yaml": `${facts}\nexpect: { phase: pilot }\n` })).output).toBe("");
    const lines = await dry({ "a.ndjson": '{"facts":{"phase":"pilot"},"expect":{"phase":"scale-up"}}\n' });
    expect(lines).toMatchObject({ output: "", code: 2 });
    expect(lines.error).toContain("check/cannot-update");
  });

  test.each([
    ["check a.yaml --dry-run", "--update"],
    ["check a.yaml --update --dry-run --baseline b.json --update-baseline", "--update-baseline"],
  ])("goes with --update only: %s", async (line, named) => {
    const { code, error } = await run(line, { files: { "a.yaml": facts } });
    expect(code).toBe(2);
    expect(error).toContain(named);
  });
});
