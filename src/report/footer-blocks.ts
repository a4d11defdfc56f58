import type { AdvicePack } from "../advice/advice.ts";
import type { ReportWording } from "../language/report-wording.ts";
import { type Block, paragraph, paragraphApart, span } from "./document.ts";

const digestLength = 12;

/** The first digits of a digest, enough to tell two packs apart. */
export function shortDigest(digest: string): string {
  return digest.replace(/^sha256:/, "").slice(0, digestLength);
}

/** By which rules the report was made, and that it is no official position. */
export function footerLine(pack: AdvicePack, words: ReportWording): string {
  const source = words.footer.pack(pack.id, pack.version, shortDigest(pack.digest));
  return `${source} ${words.footer.notOfficial(pack.publisher)}`;
}

/** What the marks mean, on a line that stands apart. */
export function legendBlock(words: ReportWording): Block {
  const { bar, cites, inferred } = words.legend;
  return paragraphApart(span(`${bar} · ${cites} · ${inferred}`, "quiet"));
}

/** The last lines of a text report. */
export function footerBlocks(pack: AdvicePack, words: ReportWording, hint: boolean): readonly Block[] {
  const more = hint ? [paragraph(span(words.footer.more, "quiet"))] : [];
  return [...more, paragraph(span(footerLine(pack, words), "quiet"))];
}
