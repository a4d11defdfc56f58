import type { Advice, AdviceLevel } from "../advice/advice.ts";
import type { ReportWording } from "../language/report-wording.ts";
import { paragraphApart } from "./document/blocks.ts";
import type { Block } from "./document/document.ts";
import { span } from "./document/lines.ts";

/** Where the mix is not settled, what of it is all the same. */
export function certainBlocks(
  advice: Advice,
  words: ReportWording,
  name: (level: AdviceLevel) => string,
): readonly Block[] {
  const said = certainSentence(advice, words, name);
  return said === null ? [] : [paragraphApart(span(said, "strong"))];
}

/** Which levels are in the mix, and which are not, whatever one finds out; null where the mix is settled or none is. */
export function certainSentence(
  advice: Advice,
  words: Pick<ReportWording, "and" | "open">,
  name: (level: AdviceLevel) => string,
): string | null {
  const named = (certain: AdviceLevel["certain"]): readonly string[] =>
    advice.levels.filter((level) => level.certain === certain).map(name);
  const [inMix, outside] = [named("in"), named("out")];
  if (advice.settled.status === "proven" || inMix.length + outside.length === 0) return null;
  return words.open.certain(
    { names: words.and(inMix), count: inMix.length },
    { names: words.and(outside), count: outside.length },
  );
}
