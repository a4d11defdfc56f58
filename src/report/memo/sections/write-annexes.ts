import { shortDigest } from "../../footer-blocks.ts";
import { instrumentTitle } from "../../names.ts";
import { type Draft, levelTitle, mixOf } from "../draft.ts";
import { openFigure } from "../figures/open-figure.ts";
import { list, paragraph, sentences, sourced, strong, table, text } from "../lines.ts";
import type { MemoBlock, MemoLine } from "../memo.ts";
import { effectSentences } from "./certainty-line.ts";
import { openConditions } from "./required-actions.ts";
import { restOfActions } from "./write-delivery.ts";
import { watchLine } from "./write-key-points.ts";
import { watchesOf } from "./write-risks.ts";

/** The answers of the case, each with the note behind it, and what is in use and planned. */
export function writeAnswers({ advice, words, report }: Draft): readonly MemoBlock[] {
  const { answers } = words;
  const known = advice.facts.filter(({ value, relevant }) => value !== null && relevant !== false);
  const named = (ids: readonly string[]): string => report.and(ids.map((id) => instrumentTitle(advice, id)));
  const { current, planned } = advice.case;
  return [
    ...paragraph(answers.intro),
    ...table(
      answers.head,
      known.map(({ question, valueLabel, note, origin }) => [
        text(question),
        text(`${valueLabel}${origin === "derived" ? ` (${answers.derived})` : ""}`),
        text(note ?? ""),
      ]),
    ),
    ...paragraph(
      current === null || current.length === 0 ? null : answers.inUse(named(current)),
      planned === null || planned.length === 0 ? null : answers.planned(named(planned)),
    ),
  ];
}

/** What the body had no room for, the statements of the source, and by which rules the memo was made. */
export function writeSources(draft: Draft): readonly MemoBlock[] {
  const { advice, words, report } = draft;
  const { sources } = words;
  const { rest } = watchesOf(draft);
  const actions = restOfActions(draft);
  const reasons = mixOf(advice).flatMap((level) =>
    draft.untold(level.for).map((reason) => sentences(strong(`${levelTitle(level)}:`), sourced(reason.text, reason))),
  );
  const { pack } = advice;
  return [
    ...titled(sources.reasons, list(reasons)),
    ...titled(sources.watch, list(rest.map((watch) => watchLine(watch, draft)))),
    ...titled(sources.actions, actions.length === 0 ? [] : [{ kind: "actions", actions }]),
    ...titled(sources.statements, [
      ...paragraph(sources.intro),
      ...table(
        sources.head,
        Object.entries(advice.statements).map(([id, { section, lines, basis, text: said }]) => [
          text(id),
          text(said),
          text(sources.where(section, lines)),
          text(report.basis[basis]),
        ]),
      ),
    ]),
    ...titled(
      sources.account,
      paragraph(
        sources.source(pack.source, pack.publisher),
        sources.pack(pack.title, pack.id, pack.version, shortDigest(pack.digest)),
        words.notOfficial(pack.publisher),
      ),
    ),
  ];
}

function titled(title: string, blocks: readonly MemoBlock[]): readonly MemoBlock[] {
  return blocks.length === 0 ? [] : [{ kind: "heading", text: title }, ...blocks];
}

/** What is not known: what could change the mix, and how; the other questions; and what nobody knows to be so. */
export function writeUnknowns(draft: Draft): readonly MemoBlock[] {
  const { advice, words } = draft;
  const { unknowns } = words;
  const deciding = advice.settled.open.map(({ fact }) => fact);
  const others = advice.facts.filter(
    ({ id, value, relevant }) => value === null && relevant !== false && !deciding.includes(id),
  );
  const items = advice.settled.open.map((fact) => sentences(strong(fact.question), ...effectSentences(fact, draft)));
  return [
    ...openFigure(draft),
    ...(items.length === 0 ? [] : [...paragraph(unknowns.deciding(items.length)), ...list(items)]),
    ...(others.length === 0
      ? []
      : [...paragraph(unknowns.others(others.length)), ...list(others.map(({ question }) => text(question)))]),
    ...conditionBlocks(draft),
    ...paragraph(items.length + others.length === 0 ? unknowns.nothing : null),
  ];
}

/** What has to be so for the mix to work, and may be so already. */
function conditionBlocks(draft: Draft): readonly MemoBlock[] {
  const open = openConditions(draft.advice);
  if (open.length === 0) return [];
  return [
    ...paragraph(draft.words.unknowns.conditions(open.length)),
    ...mixOf(draft.advice).flatMap((level): readonly MemoBlock[] => {
      const lines: readonly MemoLine[] = open
        .filter((each) => each.level === level)
        .map(({ condition }) => sourced(condition.text, condition));
      return lines.length === 0 ? [] : [{ kind: "heading", text: levelTitle(level) }, ...list(lines)];
    }),
  ];
}
