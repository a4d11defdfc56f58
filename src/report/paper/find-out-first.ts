import type { Advice } from "../../advice/advice.ts";
import { levelsInMix } from "../../advice/advised-mix.ts";
import { reportWording } from "../../language/wordings.ts";
import { paragraph, table } from "../document/blocks.ts";
import type { Block, Section, Span } from "../document/document.ts";
import { span, text } from "../document/lines.ts";
import { instrumentTitle } from "../names.ts";
import { openFactItem } from "../open-items.ts";

/**
 * The last part of what is printed of a case: the questions to find out first, with what each answer can change, and room
 * for who finds it out and by when.
 */
export function findOutFirst(advice: Advice): Section {
  const { paper } = reportWording[advice.language];
  return { title: paper.findOutHeading, annex: false, holds: [], blocks: findOutBlocks(advice) };
}

function findOutBlocks(advice: Advice): readonly Block[] {
  const words = reportWording[advice.language];
  const { paper } = words;
  const { open } = advice.settled;
  if (open.length === 0) return [paragraph(span(paper.nothingToFindOut))];
  const room: Span = { ...span("…".repeat(8)), spoken: paper.toFillIn };
  const hasMix = levelsInMix(advice).length > 0;
  const rows = open.map((fact) => {
    const { line, more = [] } = openFactItem(fact, words, (level) => instrumentTitle(advice, level), hasMix);
    return [line, more[0] ?? text(words.none), [room], [room]];
  });
  return [paragraph(span(paper.findOutIntroduction)), ...table(paper.findOutHead, rows, words.none)];
}
