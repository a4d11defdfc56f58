import type { AdviceEvidence } from "../../../advice/advice-evidence.ts";
import { list, prose } from "../../document/blocks.ts";
import type { Line, SectionBlock } from "../../document/document.ts";
import { sentences, strong, text } from "../../document/lines.ts";
import type { Draft } from "../draft.ts";

/** What research found beside the source, for the annex: it is told there alone, since no reason leans on it. */
export function writeEvidence(draft: Draft): readonly SectionBlock[] {
  const { evidence, pack } = draft.advice;
  if (evidence.length === 0) return [];
  const items = evidence.map((entry) => evidenceLine(entry, draft));
  return [...prose(draft.words.evidence.intro(pack.publisher)), ...list(items)];
}

function evidenceLine(entry: AdviceEvidence, { words, report }: Draft): Line {
  const { id, publisher, year, finding, limits, touches, design, read } = entry;
  const touched = touches.map(({ statement, bearing, text: said }) =>
    words.evidence.touches[bearing](statement, report.quote(said)),
  );
  const name = words.labels.colon(`${id}, ${publisher}${year === undefined ? "" : ` (${year})`}`);
  const how = ` (${report.evidence.design[design]}; ${report.evidence.read[read]}).`;
  return [
    ...sentences(strong(name), finding, limits, ...touched, `${words.evidence.see} `),
    ...titleOf(entry),
    ...text(how),
  ];
}

function titleOf({ title, url }: AdviceEvidence): Line {
  return url === undefined ? text(title) : [{ kind: "link", text: title, url }];
}
