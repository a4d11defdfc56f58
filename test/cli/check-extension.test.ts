import { describe, expect, it } from "vitest";
import { example, run } from "../scenarios/run.ts";

const files = { "b2.yaml": example("b2-hybrid-teachers") };

describe("a file whose name says that it is something else than the command makes", () => {
  it.each([
    ["memo b2.yaml -o memo.pdf", "print it to PDF"],
    ["memo b2.yaml -o memo.doc", "save it in the office suite"],
    ["memo b2.yaml -o memo.ODT", "save it in the office suite"],
    ["memo b2.yaml -o memo.txt", "Choose another extension"],
    ["memo b2.yaml --format markdown -o memo.docx", "mixwijzer memo"],
    ["advise b2.yaml -o advice.html", "mixwijzer memo"],
    ["explain b2.yaml -o why.pdf", "mixwijzer memo"],
    ["check b2.yaml -o report.xlsx", "Choose another extension"],
    ["check b2.yaml --output.junit report.pdf", "mixwijzer memo"],
    ["schema case -o schema.docx", "mixwijzer memo"],
    ["completion bash -o complete.pdf", "mixwijzer memo"],
  ])("is refused with what is offered, and how to get there: %s", async (line, way) => {
    const { code, output, written, error } = await run(`${line} --lang en`, { files });
    expect({ code, output, written: written.size }).toEqual({ code: 2, output: "", written: 0 });
    expect(error).toContain("usage/bad-extension");
    expect(error.replace(/\s+/g, " ")).toContain(way);
  });

  it.each([
    "memo b2.yaml -o memo.MD",
    "memo b2.yaml -o memo",
    "memo b2.yaml --format markdown -o memo.txt",
    "advise b2.yaml -o advice.txt",
    "advise b2.yaml -o advice.log",
    "check b2.yaml --format junit -o report.xml",
    "schema case -o schema.json",
  ])("is none of these: %s", async (line) => {
    const { code, error } = await run(line, { files });
    expect(error).not.toContain("usage/bad-extension");
    expect(code).toBe(0);
  });
});
