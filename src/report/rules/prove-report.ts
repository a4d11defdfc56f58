import type { Language } from "../../language/languages.ts";
import { toolingWording } from "../../language/wordings.ts";
import type { Pack } from "../../pack/pack.ts";
import { namePack } from "../../pack/pack-files.ts";
import type { JudgedProperty, PackProof, Verdict } from "../../tooling/prove/prove-pack.ts";
import { heading, list, paragraph, paragraphApart } from "../document/blocks.ts";
import type { Block, Line, ListItem, Tone } from "../document/document.ts";
import { cited, span } from "../document/lines.ts";
import { renderMarkdown } from "../markdown/render-blocks.ts";
import type { ReportContext } from "../report-context.ts";
import { renderText } from "../text/render-text.ts";
import { answerLines } from "./answer-lines.ts";

/** What is proven of a pack, for a terminal; ends with a line break. */
export function proveReport(proof: PackProof, pack: Pack, context: ReportContext): string {
  return `${renderText(proofBlocks(proof, pack), context).join("\n")}\n`;
}

/** The same as a Markdown document with one title; ends with a line break. */
export function proveMarkdown(proof: PackProof, pack: Pack): string {
  return renderMarkdown(proofBlocks(proof, pack));
}

function proofBlocks(proof: PackProof, pack: Pack): readonly Block[] {
  const { language, counts, properties } = proof;
  const words = toolingWording[language].prove;
  const title = heading(1, words.title(namePack(proof.pack)));
  if (properties.length === 0) return [title, paragraph(span(words.none))];
  return [
    title,
    ...list(properties.map((property) => propertyItem(property, pack, language))),
    paragraphApart(span(words.counts(counts.proven, counts.refuted, counts.undecided), "strong")),
  ];
}

const tones: Readonly<Record<Verdict["status"], Tone>> = { proven: "good", refuted: "avoid", undecided: "quiet" };

/** A property with what became of it: what it says, why, and what was found; `citing` says how statements are named. */
export function propertyItem(
  property: JudgedProperty,
  pack: Pack,
  language: Language,
  citing: (cites: readonly string[]) => Line = (cites) => cited({ cites }),
): ListItem {
  const words = toolingWording[language].prove;
  const { id, text, because, cites, status } = property;
  return {
    line: [span(words.status[status], tones[status]), span(" "), span(id, "strong")],
    more: [[span(text)], [span(`${because} `), ...citing(cites)], ...verdictLines(property, pack, language)],
  };
}

function verdictLines(property: JudgedProperty, pack: Pack, language: Language): readonly Line[] {
  const { prove, diff } = toolingWording[language];
  switch (property.status) {
    case "proven":
      return [];
    case "refuted": {
      const answers = answerLines(property.case, pack, language);
      return [
        [span(`${prove.counterexample}:`, "strong")],
        ...(answers.length === 0 ? [[span(diff.saysNothing)]] : answers),
      ];
    }
    case "undecided": {
      const share = new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 1 });
      const seconds = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
      return [[span(prove.undecided(share.format(property.share), seconds.format(property.seconds)))]];
    }
    default:
      return property satisfies never;
  }
}
