import { describe, expect, it } from "vitest";
import { builtIn } from "../../src/built-in/built-in-pack.ts";
import { main } from "../../src/cli/main.ts";
import { type MemoryIo, memoryIo } from "../cli/memory-io.ts";
import { example, run } from "./run.ts";

const b2 = example("b2-hybrid-teachers");
const b4 = example("b4-companies-in-vocational-education");
const files = { "b2.yaml": b2, "cases/b4.yaml": b4, "cases/b2.yaml": b2 };

describe("memo on one case", () => {
  it("goes to standard output as Markdown, in the language of the case, with the gaps on standard error", async () => {
    const { code, output, error } = await run("memo b2.yaml", { files });
    expect(code).toBe(0);
    expect(output).toMatch(/^# Beslisnota: Hybride docenten in de techniek\n\n- \*\*Aan:\*\* Ministerie van OCW\n/);
    expect(output).toContain("- **Datum:** 23 november 2026\n");
    const gaps = output.split("Vul\n").join("Vul ").split("\\[Vul in:").length - 1;
    expect(error).toContain(`(${gaps}):\n  Nog in te vullen: `);
    const listed = error.split("\n").filter((line) => line.startsWith("  "));
    expect(new Set(listed).size).toBe(listed.length);
    const places = listed.map((line) => Number(/ \(op (\d+) plekken\)$/.exec(line)?.[1] ?? 1));
    expect(places.reduce((sum, count) => sum + count, 0)).toBe(gaps);
    expect(Math.max(...places)).toBeGreaterThan(1);
  });

  it("says nothing on standard error where it is to be quiet", async () => {
    expect((await run("memo b2.yaml --quiet", { files })).error).toBe("");
  });

  it("comes in the language that is asked for", async () => {
    expect((await run("memo b2.yaml --lang en", { files })).output).toMatch(/^# Decision memo: /);
  });

  it.each([
    ["the date that is asked for", "memo b2.yaml --date 2027-01-02", b2, "2 januari 2027"],
    ["else that of the case", "memo b2.yaml", b2.replace("date: 2026-11-23", "date: 2026-03-01"), "1 maart 2026"],
    ["else today's", "memo b2.yaml", b2.replace(/^ {2}date: .*\n/m, ""), "23 november 2026"],
  ])("bears %s", async (_, line, text, date) => {
    expect((await run(line, { files: { "b2.yaml": text } })).output).toContain(`- **Datum:** ${date}\n`);
  });

  it("goes to a file, of which the extension says the format", async () => {
    const { code, output, written, error } = await run("memo b2.yaml -o nota.html", { files });
    expect({ code, output }).toEqual({ code: 0, output: "" });
    expect(written.get("nota.html")).toMatch(/^<!doctype html>/i);
    expect(error).toContain("nota.html (");
  });

  it("replaces a file only where it may", async () => {
    const world = { files: { ...files, "nota.md": "oud" } };
    const refused = await run("memo b2.yaml -o nota.md", world);
    expect({ code: refused.code, written: refused.written.size }).toEqual({ code: 2, written: 0 });
    expect((await run("memo b2.yaml -o nota.md --force", world)).written.get("nota.md")).toMatch(/^# Beslisnota/);
  });

  it.each([
    ["its case", "memo b2.md -o ./b2.md --force"],
    ["its template", "memo b2.yaml --template form.md -o form.md --force"],
  ])("never replaces %s", async (_, line) => {
    const form = { ...files, "b2.md": b2, "form.md": "# {{onderwerp}}\n\n{{besluit}}\n" };
    const { code, written, error } = await run(line, { files: form });
    expect({ code, written: written.size }).toEqual({ code: 2, written: 0 });
    expect(error).toContain("usage/overwrites-input");
  });

  it("is read from standard input", async () => {
    expect((await run("memo -", { input: b2 })).output).toMatch(/^# Beslisnota/);
  });
});

describe("the annexes of a memo", () => {
  it("come in a file beside it, in its language and with its extension", async () => {
    const { code, written } = await run("memo b2.yaml -o nota.md", { files });
    expect(code).toBe(0);
    expect([...written.keys()].toSorted()).toEqual(["nota-bijlage.md", "nota.md"]);
    expect(written.get("nota.md")).not.toContain("## Bijlage A");
    expect(written.get("nota-bijlage.md")).toMatch(/^# Bijlage: Beslisnota: .*\n\n## Bijlage A: Het advies\n/);
    const english = await run("memo b2.yaml --lang en -o memo.html", { files });
    expect([...english.written.keys()].toSorted()).toEqual(["memo-annex.html", "memo.html"]);
  });

  it("are inside on standard output, or where that is asked for, and nowhere where nobody wants them", async () => {
    const { output } = await run("memo b2.yaml", { files });
    const inside = await run("memo b2.yaml --annex inside -o nota.md", { files });
    expect(inside.written.get("nota.md")).toBe(output);
    expect([...inside.written.keys()]).toEqual(["nota.md"]);
    const none = await run("memo b2.yaml --annex none -o nota.md", { files });
    expect([...none.written.keys()]).toEqual(["nota.md"]);
    expect(none.written.get("nota.md")).not.toContain("ijlage");
  });

  it.each([
    ["a file that stands there", { "nota-bijlage.md": "oud" }, "memo b2.yaml -o nota.md", "usage/file-exists"],
    ["the case", { "nota-bijlage.md": b2 }, "memo nota-bijlage.md -o nota.md --force", "usage/overwrites-input"],
  ])("never replace %s, and then there is no memo either", async (_, more, line, told) => {
    const { code, written, error } = await run(line, { files: { ...files, ...more } });
    expect({ code, written: written.size }).toEqual({ code: 2, written: 0 });
    expect(error).toContain(told);
  });

  it("are not made where the memo cannot be written after them", async () => {
    const io = memoryIo(["memo", "b2.yaml", "-o", "nota.md"], { files });
    const failing: MemoryIo = {
      ...io,
      write: async (path, content, writing) =>
        path === "nota.md" ? { kind: "failed", reason: "ENOSPC" } : io.write(path, content, writing),
    };
    expect(await main(failing, builtIn)).toBe(2);
    expect([...io.written.keys()]).toEqual([]);
  });
});

describe("the length of a memo", () => {
  it("is two pages, one page or the whole form", async () => {
    const outputs = await Promise.all(
      ["", " --length short", " --length page", " --length full"].map(
        async (length) => (await run(`memo b2.yaml${length}`, { files })).output,
      ),
    );
    const [preset, short, page, full] = outputs;
    expect(preset).toBe(short);
    expect(page).not.toContain("## Opties\n");
    expect(full).toContain("## 1 Aanleiding");
  });
});

describe("memos on many cases", () => {
  it("go to a folder, each in a file after its case, with a page over all", async () => {
    const { code, output, written, error } = await run("memo cases --out memos", { files });
    expect({ code, output }).toEqual({ code: 0, output: "" });
    expect([...written.keys()].toSorted()).toEqual([
      "memos/b2-hybrid-teachers-bijlage.md",
      "memos/b2-hybrid-teachers.md",
      "memos/b4-companies-in-vocational-education-bijlage.md",
      "memos/b4-companies-in-vocational-education.md",
      "memos/index.md",
    ]);
    const index = written.get("memos/index.md") ?? "";
    for (const name of ["b2-hybrid-teachers", "b4-companies-in-vocational-education"]) {
      expect(index).toContain(`(${name}.md)`);
      expect(index).toContain(`(${name}-bijlage.md)`);
      const whole = `${written.get(`memos/${name}.md`)}${written.get(`memos/${name}-bijlage.md`)}`;
      const own = whole.match(/\\\[(Vul in|Vul\s+in):/g)?.length;
      expect(error).toMatch(new RegExp(`^ {2}${name}: \\d+$`, "m"));
      expect(own).toBeGreaterThan(5);
    }
  });

  it("come in every format that is asked for", async () => {
    const line = "memo b2.yaml --out memos --format markdown,html,docx --annex none";
    const { written } = await run(line, { files });
    expect([...written.keys()].toSorted()).toEqual([
      "memos/b2-hybrid-teachers.docx",
      "memos/b2-hybrid-teachers.html",
      "memos/b2-hybrid-teachers.md",
      "memos/index.html",
      "memos/index.md",
    ]);
    expect(written.get("memos/b2-hybrid-teachers.docx")).toMatch(/^PK/);
    const page = written.get("memos/index.html") ?? "";
    for (const format of ["md", "html", "docx"]) expect(page).toContain(`href="b2-hybrid-teachers.${format}"`);
    expect(page).toContain('data-head="In te vullen"');
  });

  it("are the same as one by one", async () => {
    const { written } = await run("memo cases --out memos --annex inside --date 2026-11-24", { files });
    const { output } = await run("memo cases/b4.yaml --date 2026-11-24", { files });
    expect(written.get("memos/b4-companies-in-vocational-education.md")).toBe(output);
  });

  it("have names that are safe on every system, each its own", async () => {
    const lines = ["con", "Index", "a b?c", "a b:c"]
      .map((id) => JSON.stringify({ id, title: id, facts: {} }))
      .join("\n");
    const { written } = await run("memo many.ndjson --out memos", { files: { "many.ndjson": lines } });
    const names = [...written.keys()];
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(9);
    for (const name of names) expect(name).toMatch(/^memos\/[\w.-]+\.md$/);
    expect(names).not.toContain("memos/con.md");
  });

  it("leave files that are there as they are, and say so, unless forced", async () => {
    const world = { files: { ...files, "memos/b2-hybrid-teachers.md": "oud" } };
    const { code, written, error } = await run("memo cases --out memos", world);
    expect(code).toBe(2);
    expect(error).toContain("memos/b2-hybrid-teachers.md");
    expect(written.size).toBe(0);
    expect((await run("memo cases --out memos --force", world)).code).toBe(0);
  });

  it("are not on the page over all, nor counted, where they could not be written", async () => {
    const io = memoryIo(["memo", "cases", "--out", "memos", "--format", "markdown,html", "--lang", "en"], { files });
    const failing: MemoryIo = {
      ...io,
      write: async (path, content, writing) =>
        /b2.*|b4.*html$/.test(path) ? { kind: "failed", reason: "ENOSPC" } : io.write(path, content, writing),
    };
    expect(await main(failing, builtIn)).toBe(2);
    const page = io.written.get("memos/index.md") ?? "";
    expect(page).toContain("(b4-companies-in-vocational-education.md)");
    expect(page).not.toContain("b2-hybrid-teachers");
    expect(page).not.toContain("b4-companies-in-vocational-education.html");
    expect(io.printed.error).toContain("1 memo");
    expect(io.printed.error).not.toMatch(/^ {2}b2-hybrid-teachers: /m);
  });

  it("tell of many files that are there at once", async () => {
    const there = { "memos/b2-hybrid-teachers.md": "oud", "memos/index.md": "oud" };
    const { code, written, error } = await run("memo cases --out memos", { files: { ...files, ...there } });
    expect({ code, written: written.size }).toEqual({ code: 2, written: 0 });
    expect(error).toContain("usage/files-exist");
    expect(error.match(/usage\//g)).toHaveLength(1);
    expect(error).toContain("memos/b2-hybrid-teachers.md");
  });

  it("have a page in the language that all of them are in, else in that of the run", async () => {
    const one = (id: string, language: string) => JSON.stringify({ id, title: id, language, facts: {} });
    const page = async (...lines: readonly string[]) =>
      (await run("memo many.ndjson --out memos", { files: { "many.ndjson": lines.join("\n") } })).written.get(
        "memos/index.md",
      );
    expect(await page(one("a", "nl"), one("b", "nl"))).toMatch(/^# Beslisnota’s/);
    expect(await page(one("a", "nl"), one("b", "en"))).toMatch(/^# Decision memos/);
  });

  it("say on their page which levels lead", async () => {
    const { written } = await run("memo b2.yaml --out memos", { files });
    const index = (written.get("memos/index.md") ?? "").replace(/\s+/g, " ");
    expect(index).toContain(
      "Inzetten op: III Pilotgerichte interventies, IV Kennisprogramma. Ondersteunen met: I Financiële middelen, V Regionale samenwerking.",
    );
  });

  it("are not begun where the page over all cannot be written", async () => {
    const { code, written, error } = await run("memo cases --out memos", {
      files: { ...files, "memos/index.md": "oud" },
    });
    expect({ code, written: written.size }).toEqual({ code: 2, written: 0 });
    expect(error).toContain("memos/index.md");
  });

  it("never replace a file that they are made of", async () => {
    const form = { ...files, "memos/b2-hybrid-teachers.md": "# {{onderwerp}}\n\n{{besluit}}\n" };
    const line = "memo cases --template memos/b2-hybrid-teachers.md --out memos --force";
    const { code, written, error } = await run(line, { files: form });
    expect({ code, written: written.size }).toEqual({ code: 2, written: 0 });
    expect(error).toContain("usage/overwrites-input");
  });

  it("are made of the cases that can be read; the others are told, with exit code 2", async () => {
    const { code, written, error } = await run("memo cases --out memos", {
      files: { ...files, "cases/broken.yaml": "facts: { phase: pilott }\ntitle: X\n" },
    });
    expect(code).toBe(2);
    expect(error).toContain("cases/broken.yaml:1:");
    expect(written.size).toBe(5);
  });

  it("come in the order of the cases on their page, however many are on their way to the disk", async () => {
    const ids = Array.from({ length: 30 }, (_, index) => `case-${index}`);
    const lines = ids.map((id) => JSON.stringify({ id, title: `Case ${id}`, facts: {} })).join("\n");
    const { written } = await run("memo many.ndjson --out memos", { files: { "many.ndjson": lines } });
    expect(written.size).toBe(2 * ids.length + 1);
    const linked = [...(written.get("memos/index.md") ?? "").matchAll(/\((case-\d+)\.md\)/g)].map(([, id]) => id);
    expect(linked).toEqual(ids);
  });

  it("are the same of a case in a line as of that case in a file", async () => {
    const subject = { id: "one", title: "One", facts: { phase: "pilot", novelty: "new" }, notes: { phase: "seen" } };
    const text = JSON.stringify(subject);
    const quick = await run("memo one.ndjson --out memos", { files: { "one.ndjson": text } });
    const whole = await run("memo one.json --out memos", { files: { "one.json": text } });
    expect(quick.written.get("memos/one.md")).toBe(whole.written.get("memos/one.md"));
    const annex = [...quick.written.keys()].find((name) => /one-/.test(name)) ?? "";
    expect(quick.written.get(annex)).toContain("seen");
  });

  it("tell of a line what is wrong with it, and where", async () => {
    const lines = `{"id":"a","title":"A","facts":{}}\n{"id":"b","title":"B","facts":{"phase":"pilott"}}\n`;
    const { code, error, written } = await run("memo many.ndjson --out memos", { files: { "many.ndjson": lines } });
    expect(code).toBe(2);
    expect(error).toMatch(/many\.ndjson:2:\d+ /);
    expect([...written.keys()].filter((name) => !/-(annex|bijlage)\./.test(name))).toEqual([
      "memos/a.md",
      "memos/index.md",
    ]);
  });

  it("take one of two cases with one id", async () => {
    const { code, error } = await run("memo b2.yaml cases --out memos", { files });
    expect(code).toBe(2);
    expect(error).toContain("case/duplicate-id");
  });
});

describe("what cannot be done", () => {
  it.each([
    ["several cases and no folder", "memo cases", "usage/needs-folder"],
    ["annexes beside standard output", "memo b2.yaml --annex separate", "usage/annex-needs-file"],
    ["a length and a template", "memo b2.yaml --length page --template form.md", "usage/conflicting-options"],
    ["several formats and no folder", "memo b2.yaml --format markdown,html", "usage/needs-folder"],
    ["a file and a folder", "memo b2.yaml -o x.md --out memos", "usage/conflicting-options"],
    ["an unknown format", "memo b2.yaml --format markdwn", "usage/bad-value"],
    ["a date that is none", "memo b2.yaml --date 24-11-2026", "usage/not-a-date"],
    ["no case", "memo", "usage/missing-argument"],
    ["a case that is not there", "memo nothing.yaml", "file/missing"],
    ["a template that is not there", "memo b2.yaml --template form.md", "file/missing"],
  ])("is told: %s", async (_, line, code) => {
    const result = await run(line, { files });
    expect({ code: result.code, written: result.written.size, output: result.output }).toEqual({
      code: 2,
      written: 0,
      output: "",
    });
    expect(result.error).toContain(code);
  });

  it("is told of bytes and a screen", async () => {
    const { code, error } = await run("memo b2.yaml --format docx", { files, terminal: true, columns: 80 });
    expect(code).toBe(2);
    expect(error).toContain("usage/needs-file");
  });
});

describe("a template", () => {
  it("orders, drops and titles the sections", async () => {
    const form = "# {{onderwerp}}\n\n## Besluit\n\n{{besluit}}\n\n## Risico’s\n\n{{risicos}}\n";
    const { code, output } = await run("memo b2.yaml --template form.md", { files: { ...files, "form.md": form } });
    expect(code).toBe(0);
    expect(output.match(/^##? .*$/gm)).toEqual(["# Hybride docenten in de techniek", "## Besluit", "## Risico’s"]);
  });

  it("is refused where it names a part that does not exist, with its place and what was meant", async () => {
    const { code, output, error } = await run("memo b2.yaml --template form.md", {
      files: { ...files, "form.md": "# Nota\n\n{{kop}}\n\n{{beslut}}\n" },
    });
    expect({ code, output }).toEqual({ code: 2, output: "" });
    expect(error).toMatch(/^form\.md:5:1 .*template\/unknown-name/);
    expect(error).toContain("besluit");
  });
});
