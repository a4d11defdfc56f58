import JSZip from "jszip";
import { expect, it } from "vitest";
import { fixZipDates } from "../../../../src/report/docx/render-memo.ts";

const zipped = async (date: string): Promise<Uint8Array> => {
  const zip = new JSZip();
  zip.file("a.txt", "first", { date: new Date(date) });
  zip.file("a folder/b.txt", "second ".repeat(1000), { date: new Date(date), createFolders: false });
  return zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
};

it("makes one of zip files that only differ in their dates", async () => {
  const [early, late] = [await zipped("2001-02-03T04:05:06Z"), await zipped("2026-11-24T01:02:04Z")];
  expect(early).not.toEqual(late);
  expect(fixZipDates(early)).toEqual(fixZipDates(late));
});

it("leaves what is in the files as it is", async () => {
  const read = await JSZip.loadAsync(fixZipDates(await zipped("2026-11-24T01:02:04Z")), { checkCRC32: true });
  expect(await read.file("a.txt")?.async("string")).toBe("first");
  expect(await read.file("a folder/b.txt")?.async("string")).toBe("second ".repeat(1000));
  expect(read.file("a.txt")?.date.toISOString().slice(0, 10)).toBe("1980-01-01");
});

it("refuses what is no zip file", () => {
  expect(() => fixZipDates(new Uint8Array(100))).toThrow("zip");
});
