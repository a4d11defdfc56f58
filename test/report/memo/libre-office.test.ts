import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { docxMemo } from "../../../src/report/docx/render-memo.ts";
import { lacksReader } from "../../support/readers.ts";
import { printedMemos } from "./printed-pages.ts";

describe.skipIf(lacksReader("soffice") || lacksReader("pdftotext"))("in LibreOffice (skipped where it is not)", () => {
  it("memos of a page and of two pages stay on these", { timeout: 3_600_000 }, async () => {
    const folder = mkdtempSync(join(tmpdir(), "mixwijzer-pages-"));
    const memos = printedMemos();
    mkdirSync(join(folder, "pdf"));
    for (const { name, memo } of memos) writeFileSync(join(folder, `${name}.docx`), await docxMemo(memo));
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile"))}`;
    const files = memos.map(({ name }) => join(folder, `${name}.docx`));
    spawnSync("soffice", [profile, "--headless", "--convert-to", "pdf", "--outdir", join(folder, "pdf"), ...files]);
    const counted = memos.map(({ name, most }) => {
      const { stdout } = spawnSync("pdftotext", [join(folder, "pdf", `${name}.pdf`), "-"], { encoding: "utf8" });
      return { name, most, pages: stdout.split("\f").length - 1 };
    });
    rmSync(folder, { recursive: true });
    expect(counted.filter(({ pages, most }) => pages < 1 || pages > most)).toEqual([]);
  });
});
