import type { SectionBlock } from "../../document/document.ts";
import type { OpenFigure } from "../../document/figure.ts";
import type { Draft } from "../draft.ts";

/** How many of the questions that matter are answered, and how many of the others can change the mix. */
export function openFigure({ advice, words }: Draft): readonly SectionBlock[] {
  const { open } = words.figures;
  const relevant = advice.facts.filter((fact) => fact.relevant !== false);
  const known = relevant.filter(({ value }) => value !== null).length;
  const deciding = advice.settled.open.length;
  const harmless = Math.max(0, relevant.length - known - deciding);
  if (relevant.length === known) return [];
  const figure: OpenFigure = {
    kind: "open",
    caption: open.caption,
    alternative: open.alternative(known, relevant.length, deciding),
    known,
    harmless,
    deciding,
    labels: open.labels,
  };
  return [{ kind: "figure", figure }];
}
