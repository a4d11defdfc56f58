import type { AdvicePack } from "../advice/advice.ts";
import type { Palette } from "../diagnostics/palette.ts";
import type { Language } from "../language/languages.ts";
import type { ReportWording } from "../language/report-wording.ts";
import { shortDigest } from "../pack/pack-files.ts";
import { heading, list, paragraph } from "./document/blocks.ts";
import type { Block } from "./document/document.ts";
import { span } from "./document/lines.ts";

/** How a report is to be written: in which language, how wide, in which colours, and whether to tell everything. */
export interface ReportContext {
  readonly language: Language;
  /** Columns of the terminal; only text reports wrap. */
  readonly width: number;
  readonly palette: Palette;
  readonly verbose: boolean;
  /** Whether a text report is in words alone, one thing a line, for who hears it or reads it by touch. */
  readonly plain: boolean;
}

/** Data as JSON with two spaces of indent and a line break at the end. */
export function jsonReport(data: object): string {
  return `${JSON.stringify(data, null, 2)}\n`;
}

/** By which rules the report was made, and that it is no official position, unless it is. */
export function footerLine(pack: AdvicePack, words: ReportWording): string {
  const source = words.footer.pack(pack.id, pack.version, shortDigest(pack.digest));
  return pack.official ? source : `${source} ${words.footer.notOfficial(pack.publisher)}`;
}

/** What the marks mean, on a line that stands apart. */
export function legendBlock({ legend }: ReportWording): Block {
  const { bar, cites, inferred, spoken } = legend;
  const line = [span(`${bar} · ${cites} · ${inferred}`, "quiet")];
  return { kind: "paragraph", line, apart: true, spoken };
}

/** The last lines of a text report, after a hint at how to see more where there is one. */
export function footerBlocks(pack: AdvicePack, words: ReportWording, hint?: string): readonly Block[] {
  const more = hint === undefined ? [] : [paragraph(span(hint, "quiet"))];
  return [...more, paragraph(span(footerLine(pack, words), "quiet"))];
}

/** The last section of a Markdown report: what the marks mean, and by which rules it was made. */
export function accountBlocks(pack: AdvicePack, words: ReportWording): readonly Block[] {
  return [
    heading(2, words.footer.heading),
    ...list([...words.legend.full, footerLine(pack, words)].map((text) => ({ line: [span(text)] }))),
  ];
}
