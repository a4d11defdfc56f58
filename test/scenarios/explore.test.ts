import { expect, test } from "vitest";
import { sha256Base64 } from "../../src/source/sha256.ts";
import { example, run } from "./run.ts";

const files = { "a.yaml": example("b2-hybrid-teachers") };
const script = 'if (1 < 2) "<!--", "</script>";';
const built = { pageScript: async () => script };

/** What a page has under an id. */
function dataIn(page: string, id: string): Record<string, unknown> {
  return JSON.parse(new RegExp(`id="${id}">(.*?)</script>`, "s").exec(page)?.[1] ?? "");
}

test("explore writes one page with the rules, the case and its file in it, and a policy that names its script", async () => {
  const { code, written, error } = await run("explore a.yaml -o a.html", { files }, built);
  expect({ code, error }).toEqual({ code: 0, error: "Geschreven: a.html\n" });
  const page = written.get("a.html") ?? "";
  expect(page.slice(0, 34)).toBe('<!doctype html>\n<html lang="nl">\n<');
  const [, own = ""] = /<script id="script">(.*?)<\/script>/s.exec(page) ?? [];
  expect(own).toBe('if (1 < 2) "\\x3c!--", "\\x3c/script>";');
  const [, policy = ""] = /Content-Security-Policy" content="(.*?)">/.exec(page) ?? [];
  expect(policy.split("; ")).toEqual(
    expect.arrayContaining(["default-src 'none'", `script-src 'sha256-${sha256Base64(own)}'`, "worker-src blob:"]),
  );
  expect(dataIn(page, "data")).toMatchObject({
    language: "nl",
    subject: { id: "b2-hybrid-teachers", facts: { phase: "pilot" } },
    file: { path: "a.yaml", text: files["a.yaml"] },
  });
  expect(dataIn(page, "pack")).toMatchObject({ id: "pbt", boxes: expect.anything() });
});

test("explore starts from nothing without a case, in the language that is asked for", async () => {
  const { output, code } = await run("explore --lang nl", {}, built);
  expect(code).toBe(0);
  expect(dataIn(output, "data")).toMatchObject({ language: "nl", subject: { title: "", facts: {} }, file: null });
});

test("explore leaves out the file where other cases may be in it, or facts were set", async () => {
  const two = "id: one\ntitle: One\nfacts: { phase: pilot }\n---\nid: two\ntitle: Nobody else\nfacts: {}\n";
  const chosen = await run("explore b.yaml --case one", { files: { "b.yaml": two } }, built);
  expect(dataIn(chosen.output, "data")).toMatchObject({ subject: { id: "one" }, file: null });
  expect(chosen.output.includes("Nobody else")).toBe(false);
  const set = await run("explore a.yaml --set phase=scale-up", { files }, built);
  expect(dataIn(set.output, "data")).toMatchObject({ subject: { facts: { phase: "scale-up" } }, file: null });
});

test("explore has what is in a case only as data: nothing in it ends the script or begins another", async () => {
  const hostile = `title: "</script><script>alert(1)</script><!--"\nfacts: {}\n`;
  const { output } = await run("explore c.yaml", { files: { "c.yaml": hostile } }, built);
  expect(output.match(/<script/g)).toHaveLength(3);
  expect(dataIn(output, "data")).toMatchObject({ subject: { title: "</script><script>alert(1)</script><!--" } });
});

test("explore shows no page on a screen, keeps a file that is there, and says what is wrong with a case", async () => {
  const screen = await run("explore a.yaml", { files, terminal: true }, built);
  expect([screen.code, screen.output]).toEqual([2, ""]);
  const kept = await run("explore a.yaml -o b.html", { files: { ...files, "b.html": "mine" } }, built);
  expect([kept.code, kept.written.size]).toEqual([2, 0]);
  const wrong = await run("explore nowhere.yaml -o b.html", { files }, built);
  expect([wrong.code, wrong.written.size]).toEqual([2, 0]);
});
