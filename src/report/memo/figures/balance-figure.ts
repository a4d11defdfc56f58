import type { SectionBlock } from "../../document/document.ts";
import type { BalanceFigure } from "../../document/figure.ts";
import type { Draft } from "../draft.ts";

/** How much comes from above and how much from below; nothing where there is no mix. */
export function balanceFigure({ advice, words, report }: Draft): readonly SectionBlock[] {
  const { verdict, topDown, bottomUp, mixed } = advice.balance;
  if (verdict === null) return [];
  const { balance } = words.figures;
  const verdictLabel = report.balance.verdict[verdict];
  const figure: BalanceFigure = {
    kind: "balance",
    caption: balance.caption,
    alternative: balance.alternative(report.decimal(topDown), report.decimal(bottomUp), verdictLabel),
    verdict,
    verdictLabel,
    topDown,
    bottomUp,
    mixed,
    labels: balance.labels,
  };
  return [{ kind: "figure", figure }];
}
