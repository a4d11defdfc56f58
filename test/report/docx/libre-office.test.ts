import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Document } from "../../../src/report/document/document.ts";
import { docxMemo } from "../../../src/report/docx/render-memo.ts";
import { lacksReader } from "../../support/readers.ts";
import { exampleCase, goldenCases, memoOn } from "../memo/example-memos.ts";

describe.skipIf(lacksReader("soffice", "pdftotext"))(
  "in LibreOffice (skipped where it or pdftotext is not installed)",
  () => {
    // Made when a test runs, not when tests are listed: only then it is removed.
    let folder: string;
    const memos = goldenCases.map(({ name, language }) => ({
      name: `${name}.${language}`,
      memo: memoOn(exampleCase(name), language),
    }));

    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), "mixwijzer-word-"));
      mkdirSync(join(folder, "pdf"));
      for (const { name, memo } of memos) writeFileSync(join(folder, `${name}.docx`), await docxMemo(memo));
      const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile"))}`;
      const files = memos.map(({ name }) => join(folder, `${name}.docx`));
      spawnSync("soffice", [profile, "--headless", "--convert-to", "pdf", "--outdir", join(folder, "pdf"), ...files]);
    });
    afterAll(() => rmSync(folder, { recursive: true }));

    it.each(memos)("turns $name into pages without losing a word", ({ name, memo }) => {
      const { stdout, status } = spawnSync("pdftotext", ["-raw", join(folder, "pdf", `${name}.pdf`), "-"], {
        encoding: "utf8",
      });
      expect(status).toBe(0);
      const shown = letters(stdout);
      expect(missing(memo, shown)).toEqual([]);
      expect(stdout).toContain(memo.labels.page("1", String(stdout.split("\f").length - 1)));
    });
  },
);

/** The words of a memo that are not on its pages, without regard to how lines are broken. */
function missing(memo: Document, shown: string): readonly string[] {
  const words = JSON.stringify([memo.title, memo.sections, memo.notes.map(({ text }) => text)], (key, value) =>
    ["kind", "cites", "basis", "alternative", "role", "when", "verdict", "holds", "section", "url", "tone"].includes(
      key,
    )
      ? undefined
      : value,
  ).match(/[\p{L}\p{N}]{4,}/gu);
  const keys = new Set(Object.keys(Object.assign({}, ...everyObject(memo.sections))));
  return [...new Set(words)].filter(
    (word) => !keys.has(word) && !/^(null|true|false)$/.test(word) && !shown.includes(word),
  );
}

function everyObject(value: unknown): readonly object[] {
  if (typeof value !== "object" || value === null) return [];
  return [...(Array.isArray(value) ? [] : [value]), ...Object.values(value).flatMap(everyObject)];
}

function letters(text: string): string {
  return text.replace(/[\s\u00ad-]+/g, "");
}
