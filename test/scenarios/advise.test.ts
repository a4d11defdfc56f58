import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { explainSchema } from "../../src/advice/command-schemas.ts";
import { example, run } from "./run.ts";

const files = { "a.yaml": example("b2-hybrid-teachers"), "english.yaml": example("english") };
const utf16 = new Uint8Array([
  0xff,
  0xfe,
  ...new Uint8Array(new Uint16Array([...example("english")].map((c) => c.charCodeAt(0))).buffer),
]);

describe("advise", () => {
  test("prints a report in the language of the case, and nothing else", async () => {
    const { code, output, error } = await run("advise a.yaml", { files });
    expect({ code, error }).toEqual({ code: 0, error: "" });
    expect(output).toContain("Hybride docenten");
    expect(output).toContain("Pilotgerichte interventies");
  });

  test("speaks the language of --lang, whatever the case says", async () => {
    const { output } = await run("advise a.yaml --lang en", { files });
    expect(output).toContain("Pilot-based interventions");
  });

  test("gives the same advice in both languages, save for the texts", async () => {
    const roles = async (lang: string) => {
      const { levels, settled, balance } = JSON.parse(
        (await run(`advise a.yaml --format json --lang ${lang}`, { files })).output,
      );
      return [levels.map(({ id, role, score }: never) => ({ id, role, score })), settled.status, balance.verdict];
    };
    expect(await roles("nl")).toEqual(await roles("en"));
  });

  test("reads standard input for -", async () => {
    const fromInput = await run("advise - --format json", { input: files["a.yaml"] });
    expect(JSON.parse(fromInput.output).levels).toHaveLength(7);
    expect(fromInput.code).toBe(0);
  });

  test("prints Markdown", async () => {
    expect((await run("advise english.yaml --format markdown", { files })).output).toMatch(/^# /);
  });

  test("takes facts from --set instead of those of the case", async () => {
    const { output } = await run("advise a.yaml --format json --set phase=late-followers --set novelty=unknown", {
      files,
    });
    expect(JSON.parse(output).case.facts).toMatchObject({ phase: "late-followers" });
    expect(JSON.parse(output).case.facts).not.toHaveProperty("novelty");
  });

  test("takes its rules from the folder of --rules, and says where they are wrong", async () => {
    const rules = { "mine/pack.yaml": "id: mine\nversio: 1.0.0\n" };
    const { code, error } = await run("advise a.yaml --rules mine", { files: { ...files, ...rules } });
    expect(code).toBe(2);
    expect(error).toContain("mine/pack.yaml:2:1");
    expect(error).toContain("pack/missing-file");
  });
});

describe("output", () => {
  test("goes to the file of --output, which is told on standard error", async () => {
    const { code, output, error, written } = await run("advise english.yaml -o out.txt", { files });
    expect({ code, output, error }).toEqual({ code: 0, output: "", error: "Written: out.txt\n" });
    expect(written.get("out.txt")).toBe((await run("advise english.yaml", { files })).output);
  });

  test("does not overwrite without --force", async () => {
    const taken = { ...files, "out.txt": "mine" };
    const refused = await run("advise english.yaml -o out.txt", { files: taken });
    expect(refused).toMatchObject({ code: 2, output: "", error: expect.stringContaining("usage/file-exists") });
    expect(refused.written.size).toBe(0);
    expect(await run("advise english.yaml -o out.txt -f -q", { files: taken })).toMatchObject({ code: 0, error: "" });
  });

  test("to a folder is an error", async () => {
    const { code, error } = await run("advise english.yaml -o dir --force", { files: { ...files, dir: "folder" } });
    expect(code).toBe(2);
    expect(error).toContain("file/is-directory");
  });

  test("to - is standard output", async () => {
    expect(await run("advise english.yaml -o -", { files })).toEqual(await run("advise english.yaml", { files }));
  });

  test.each([
    ["a terminal", "", { terminal: true }, true],
    ["a pipe", "", {}, false],
    ["a terminal with NO_COLOR", "", { terminal: true, environment: { NO_COLOR: "1" } }, false],
    ["a terminal with an empty NO_COLOR", "", { terminal: true, environment: { NO_COLOR: "" } }, true],
    ["a terminal with --no-color", " --no-color", { terminal: true }, false],
    ["a terminal without colours", "", { terminal: true, environment: { TERM: "dumb" } }, false],
    ["a pipe with FORCE_COLOR", "", { environment: { FORCE_COLOR: "1" } }, true],
    ["a terminal with FORCE_COLOR=0", "", { terminal: true, environment: { FORCE_COLOR: "0" } }, false],
    ["a pipe with FORCE_COLOR and --no-color", " --no-color", { environment: { FORCE_COLOR: "1" } }, false],
    ["a file, from a terminal,", " -o out.txt", { terminal: true }, false],
  ])("to %s with options '%s' has colours: %#", async (_, options, world, colored) => {
    const { output, written } = await run(`advise english.yaml${options}`, { files, ...world });
    expect((output + (written.get("out.txt") ?? "")).includes("\u001b[")).toBe(colored);
  });

  test("wraps to the width of the terminal", async () => {
    const { output } = await run("advise english.yaml --no-color", { files, terminal: true, columns: 60 });
    for (const line of output.split("\n")) expect(line.length).toBeLessThanOrEqual(60);
  });
});

describe("input that cannot be used", () => {
  test.each<[string, string, Record<string, string | Uint8Array>]>([
    ["file/missing", "advise b.yaml", {}],
    ["file/is-directory", "advise cases", { cases: "folder" }],
    ["file/document-too-large", "advise big.yaml", { "big.yaml": `title: ${"x".repeat(1_048_576)}` }],
    ["file/utf-16", "advise u.yaml", { "u.yaml": utf16 }],
    ["file/not-utf8", "advise n.yaml", { "n.yaml": new Uint8Array([0x74, 0x3a, 0x20, 0xff, 0xfe, 0x0a]) }],
    ["yaml/syntax", "advise y.yaml", { "y.yaml": "title: 'open\nfacts: [" }],
    ["yaml/duplicate-key", "advise d.yaml", { "d.yaml": "title: a\ntitle: b\nfacts: {}\n" }],
    ["yaml/forbidden-key", "advise p.yaml", { "p.yaml": "title: a\n__proto__: {}\nfacts: {}\n" }],
    ["case/empty", "advise e.yaml", { "e.yaml": "" }],
    ["case/unknown-value", "advise v.yaml", { "v.yaml": "title: a\nfacts: { phase: pilt }\n" }],
    ["settings/unknown-fact", "advise ok.yaml --set phse=pilot", { "ok.yaml": "title: a\nfacts: {}\n" }],
    ["settings/no-equals", "advise ok.yaml --set phase", { "ok.yaml": "title: a\nfacts: {}\n" }],
    ["usage/unknown-level", "explain ok.yaml VIII", { "ok.yaml": "title: a\nfacts: {}\n" }],
    ["usage/several-cases", "advise two.yaml", { "two.yaml": "id: x\ntitle: a\n---\nid: z\ntitle: b\n" }],
    ["usage/case-not-found", "advise two.yaml --case y", { "two.yaml": "id: x\ntitle: a\n---\nid: z\ntitle: b\n" }],
    ["file/missing-folder", "advise ok.yaml --rules nowhere", { "ok.yaml": "title: a\nfacts: {}\n" }],
    ["file/not-a-folder", "advise ok.yaml --rules ok.yaml", { "ok.yaml": "title: a\nfacts: {}\n" }],
    ["case/not-a-mapping", "advise list.yaml", { "list.yaml": "- a\n" }],
  ])("%s: %s", async (code, line, world) => {
    const found = await run(line, { files: world as Record<string, string> });
    expect(found).toMatchObject({ code: 2, output: "" });
    expect(found.error).toContain(`error  ${code}`);
    expect(found.error).not.toContain("    at ");
    const dutch = await run(`${line} --lang nl`, { files: world as Record<string, string> });
    expect(dutch.error).toContain(`fout  ${code}`);
  });

  describe("is told in the language of the case, where --lang does not say otherwise", () => {
    const dutch = /kent de waarde|dat moet een groep|een tweede dubbele punt/;
    const lines = {
      "a wrong value": "language: nl\ntitle: a\nfacts: { phase: pilt }\n",
      "a wrong shape": "title: a\nlanguage: nl\nfacts: []\n",
      "a line that cannot be read": "title: a: b\nlanguage: nl\nfacts: { phase: pilot }\n",
    };
    for (const [title, text] of Object.entries(lines)) {
      test.each([
        "advise c.yaml",
        "explain c.yaml",
        "what-if c.yaml --set phase=pilot",
        "memo c.yaml",
        "check c.yaml",
        "advise c.yaml --ask --plain",
      ])(`${title}: %s`, async (line) => {
        const told = await run(line, { files: { "c.yaml": text }, environment: { LANG: "en_GB.UTF-8" } });
        expect(told.output + told.error).toMatch(dutch);
        const english = await run(`${line} --lang en`, { files: { "c.yaml": text } });
        expect(english.output + english.error).not.toMatch(dutch);
      });
    }

    test("and of a case that says none in that of the system, whatever the others say", async () => {
      const files = { "c.yaml": "id: a\nlanguage: nl\n---\nid: b\ntitle: x\n" };
      const { error } = await run("explain c.yaml VIII --case b", { files, environment: { LANG: "en_GB.UTF-8" } });
      expect(error).toContain("error  usage/unknown-level");
    });
  });

  test("is told with all of its problems at once", async () => {
    const text = "title: a\nfact: {}\nfacts:\n  phse: pilot\n  actors: education\n  novelty: nieuwer\n";
    const { error } = await run("advise many.yaml --set x=y", { files: { "many.yaml": text } });
    for (const code of [
      "shape/unknown-key",
      "case/unknown-fact",
      "case/one-for-set",
      "case/unknown-value",
      "settings/unknown-fact",
    ]) {
      expect(error).toContain(code);
    }
  });

  test("keeps a terminal safe from what a title holds", async () => {
    const { output, error } = await run("advise t.yaml", { files: { "t.yaml": 'title: "a \\e[31m b"\nfacts: {}\n' } });
    expect(output + error).not.toContain("\u001b");
  });
});

test("a case without facts gives honest advice: nearly everything is open", async () => {
  const { code, output } = await run("advise n.yaml --format json", { files: { "n.yaml": "title: Nothing known\n" } });
  expect(code).toBe(0);
  expect(JSON.parse(output).settled.status).not.toBe("proven");
  expect(JSON.parse(output).phase.value).toBeNull();
});

test("a case is chosen by --case from a file with several", async () => {
  const two = { "two.yaml": "id: x\ntitle: First\n---\nid: y\ntitle: Second\n" };
  expect((await run("advise two.yaml --case y", { files: two })).output).toContain("Second");
});

test("explain takes a level by id, numeral or name", async () => {
  const byId = await run("explain english.yaml monitoring", { files });
  expect(byId.code).toBe(0);
  expect(await run("explain english.yaml II", { files })).toEqual(byId);
  expect(await run("explain english.yaml Netwerkondersteuning", { files })).toEqual(
    await run("explain english.yaml VII", { files }),
  );
  expect((await run("explain english.yaml", { files })).output.length).toBeGreaterThan(byId.output.length);
});

test("what-if shows only what differs", async () => {
  const { code, output } = await run("what-if a.yaml --set phase=late-followers --lang en --format json", { files });
  expect(code).toBe(0);
  expect(JSON.parse(output).facts).toMatchObject([{ before: "pilot", after: "late-followers" }]);
  expect((await run("what-if a.yaml --set phase=late-followers", { files })).output).toContain("Late volgers");
});

test("explain of a numeral that no level has names the numerals, and suggests no other level", async () => {
  const { error } = await run("explain english.yaml VIII", { files });
  expect(error).toContain("Choose from I (funding), II (");
  expect(error).not.toContain("Did you mean");
});

describe("an absolute path of a case", () => {
  test.each([
    ["/home/adviser/cases/english.yaml", "cases/english.yaml"],
    ["/mnt/share/english.yaml", "english.yaml"],
  ])("%s is %s in the advice", async (path, shown) => {
    const { output } = await run(`advise ${path} --format json`, { files: { [path]: example("b2-hybrid-teachers") } });
    expect(JSON.parse(output).case.file).toBe(shown);
  });
});

test("standard output that cannot be written is an error with its reason, and no bug", async () => {
  const { code, error } = await run("advise english.yaml", { files, printFailure: "ENOSPC" });
  expect(code).toBe(2);
  expect(error).toContain("error  usage/cannot-print");
  expect(error).toContain("ENOSPC");
});

test("errors are wrapped to the width of a terminal, and to none elsewhere", async () => {
  const world = { files: { "list.yaml": "- a\n" } };
  const piped = await run("advise list.yaml --lang en", world);
  expect(piped.error).toContain(
    "  Write keys with values, such as `title:` and `facts:`, or let `mixwijzer init` make",
  );
  for (const columns of [20, 40]) {
    const { error } = await run("advise list.yaml --lang en --no-color", { ...world, terminal: true, columns });
    for (const line of error.split("\n")) expect(line.length).toBeLessThanOrEqual(40);
    expect(error.replace(/\s+/g, " ")).toBe(piped.error.replace(/\s+/g, " "));
  }
});

describe("an explanation of what is no level", () => {
  const files = {
    "given.yaml": example("b2-hybrid-teachers"),
    "scale.yaml": example("b3-secondary-teachers"),
    "derived.yaml": "title: a\nfacts: { novelty: new }\n",
    "open.yaml": "title: a\n",
    "other.yaml": "title: a\nfacts: { phase: late-followers, novelty: new, proven-route: none }\n",
    "alone.yaml": "title: a\nfacts: { phase: pilot }\n",
  };

  test.each([
    ["explain given.yaml phase --lang en", "Its other facts point to the same phase:"],
    ["explain given.yaml fase --lang nl", "De andere feiten wijzen op dezelfde fase:"],
    ["explain derived.yaml phase --lang en", "The case does not give the phase. It follows from these facts:"],
    ["explain derived.yaml phase --lang nl", "De casus noemt geen fase. De fase volgt uit deze feiten:"],
    ["explain open.yaml phase --lang en", "So first find out which phase the theme is in"],
    ["explain other.yaml phase --lang en", "The other facts point to a different phase: Pilot phase."],
    ["explain alone.yaml phase --lang en", "The case says so itself. Its other facts do not decide the phase."],
    ["explain scale.yaml regulation --lang en", "The advice names this beside the mix:"],
    ["explain scale.yaml Regelgeving --lang nl", "Het advies noemt dit naast de mix:"],
    ["explain given.yaml regulation --lang en", "`mixwijzer rules show regulation` says"],
    ["explain given.yaml regulation --lang nl", "zegt `mixwijzer rules show regulation`"],
  ])("%s: %s", async (line, expected) => {
    for (const format of ["text", "markdown"]) {
      const { code, output, error } = await run(`${line} --format ${format}`, { files });
      expect([code, error]).toEqual([0, ""]);
      expect(output.replace(/\s+/g, " ").replaceAll("\\", "")).toContain(expected);
      expect(output).not.toContain("VII");
    }
  });

  test("is in JSON too, by the schema", async () => {
    const validate = new Ajv2020({ allowUnionTypes: true }).compile(explainSchema);
    for (const line of [
      "given.yaml phase",
      "open.yaml phase",
      "scale.yaml regulation",
      "given.yaml regulation",
      "given.yaml I",
    ]) {
      const explanation: unknown = JSON.parse((await run(`explain ${line} --format json`, { files })).output);
      expect([line, validate(explanation), validate.errors]).toEqual([line, true, null]);
    }
    const { output } = await run("explain scale.yaml regulation --format json", { files });
    expect(JSON.parse(output)).toMatchObject({ about: { kind: "companion", id: "regulation" }, levels: [] });
  });

  test("is asked by name: what is neither is an error that names them", async () => {
    const { code, error } = await run("explain given.yaml regulasion --lang en", { files });
    expect(code).toBe(2);
    expect(error).toContain("usage/unknown-level");
  });
});
