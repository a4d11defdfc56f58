import type { Pack } from "../../pack/pack.ts";
import { describeEvidence, type EvidenceLine } from "../../tooling/describe-item.ts";
import { toolingWording } from "../../tooling/wording.ts";
import { list, paragraph, paragraphApart } from "../document/blocks.ts";
import type { Block, ListItem } from "../document/document.ts";
import { span } from "../document/lines.ts";
import { sourceOf } from "../evidence-blocks.ts";
import { groupTouches } from "../group-touches.ts";
import { jsonReport } from "../json-report.ts";
import type { ReportContext } from "../report-context.ts";
import { renderText } from "../text/render-text.ts";
import { reportWording } from "../wording.ts";

/** The evidence of a pack, each finding with what it bears on. */
export function evidenceListReport(pack: Pack, context: ReportContext): string {
  return `${renderText(listBlocks(pack, context), context).join("\n")}\n`;
}

/** The evidence of a pack, as data. */
export function evidenceListJson(pack: Pack, { language }: ReportContext): string {
  const { id, version, digest } = pack;
  const evidence = describeEvidence(pack, language);
  return jsonReport({ schema: "mixwijzer/evidence/1", pack: { id, version, digest }, language, evidence });
}

function listBlocks(pack: Pack, { language }: ReportContext): readonly Block[] {
  const words = toolingWording[language].evidence;
  const evidence = describeEvidence(pack, language);
  if (evidence.length === 0) return [paragraph(span(words.none))];
  return [
    ...list(evidence.map((entry) => evidenceItem(entry, language))),
    paragraphApart(span(`${words.all(evidence.length)} `, "strong"), span(words.more, "quiet")),
  ];
}

function evidenceItem(entry: EvidenceLine, language: ReportContext["language"]): ListItem {
  const { bearing: words } = reportWording[language].evidence;
  const touches = groupTouches(entry.touches).map(
    ({ bearing, statements }) => `${words[bearing]} ${statements.join(", ")}`,
  );
  return {
    mark: span(entry.id, "strong"),
    line: [span(entry.finding)],
    more: [[span(`${sourceOf(entry)}: ${touches.join("; ")}`, "quiet")]],
  };
}
