import type { Advice, AdviceCondition, AdviceForm, AdviceLevel, Reason } from "../advice/advice.ts";
import { isInMix } from "../advice/advised-mix.ts";
import { clauseOf } from "../advice/fact-clauses.ts";
import type { ReportWording } from "../language/report-wording.ts";
import { firstSentence, lowerFirst, type SourcePlace, upperFirst, withDashes } from "../language/sentence.ts";
import { roadmapBlocks, tensionBlocks, unknownAndUsedBlocks } from "./detail-blocks.ts";
import { citedIn, heading, list, paragraph, section } from "./document/blocks.ts";
import type { Block, Line, ListItem } from "./document/document.ts";
import { cited, groundedLine, groundSpans, sentences, span } from "./document/lines.ts";
import { closeEvidenceBlocks, evidenceOn } from "./evidence-blocks.ts";
import { expectationBlocks, watchItem } from "./findings.ts";
import { conditionItems, effectSpans, formStatus, levelHeading, reasonMark } from "./level-blocks.ts";
import { roleInAdvice } from "./mix-blocks.ts";
import { alternativeInWords, levelsInWords } from "./mix-change.ts";
import { answersInWords, lacksInWords, wordingOf } from "./names.ts";

/**
 * Everything that the first screen leaves out, close together and each thing once: what is to be done in words, what is
 * done already or unknown by the statements that say it, and the statements themselves in one list at the end. How one
 * level comes about is told in full by `explain`.
 */
export function verboseBlocks(advice: Advice, words: ReportWording, first: readonly Block[]): readonly Block[] {
  const told = [
    heading(2, words.levels.heading),
    ...advice.levels.flatMap((level) => levelBlocks(level, advice, words)),
    ...alternativeBlocks(advice, words),
    ...tensionBlocks(advice, words),
    ...precedentBlocks(advice, words),
    ...closeEvidenceBlocks(advice, words),
    ...roadmapBlocks(advice, words),
    ...sustainmentBlocks(advice, words),
    ...expectationBlocks(advice, words),
    ...factBlocks(advice, words),
  ];
  return [...told, ...statementBlocks(advice, new Set(citedIn([...first, ...told])), words)];
}

function levelBlocks(level: AdviceLevel, advice: Advice, words: ReportWording): readonly Block[] {
  const toDo = level.conditions.filter(({ status }) => status === "unmet");
  const cautions = isInMix(level.role) ? [] : level.cautions;
  return [
    levelHeading(level, roleInAdvice(level, advice, words), 3),
    ...named(words.levels.forms, formGroups(level, words)),
    ...list(conditionItems(toDo, words)),
    ...conditionLines(level.conditions, words),
    ...list(cautions.map((finding) => watchItem({ kind: "caution", finding }, advice, words))),
    ...list(reasonItems(level, advice, words)),
    ...named(words.change.heading, [span(changes(level, advice, words))]),
  ];
}

/** A line with its label before it; nothing where the line is empty. */
function named(label: string, line: Line): readonly Block[] {
  return line.length === 0 ? [] : [paragraph(span(`${label}: `, "strong"), ...line)];
}

/** The forms of a level by what to do with them, each with the statements that decide it. */
function formGroups({ forms, role }: AdviceLevel, words: ReportWording): Line {
  return groupBy(forms, (form) => formStatus(form, role, words)).flatMap(([status, group], index) => [
    span(`${index === 0 ? "" : "; "}${status}: `, "quiet"),
    ...group.flatMap((form, at) => [span(at === 0 ? "" : ", "), ...formLine(form)]),
  ]);
}

function formLine(form: AdviceForm): Line {
  const reasons = form.status === "open" ? [] : form.reasons;
  return [span(lowerFirst(form.name)), ...citedBy(reasons)];
}

/** What is done already, and what is unknown, by the statements that ask for it. */
function conditionLines(conditions: readonly AdviceCondition[], words: ReportWording): readonly Block[] {
  const lines = (["met", "open"] as const).map((status) => {
    const grounds = citedBy(conditions.filter((condition) => condition.status === status));
    return grounds.length === 0 ? null : [span(`${upperFirst(words.conditionStatus[status])}:`), ...grounds, span(".")];
  });
  const line = sentences(...lines);
  return line.length === 0 ? [] : [paragraph(...line)];
}

/** The statements that several texts rest on, each once; what some text rests on by the authors' judgement apart. */
function citedBy(texts: readonly Pick<Reason, "cites" | "basis">[]): Line {
  const ids = (isInferred: boolean): readonly string[] => [
    ...new Set(texts.filter(({ basis }) => (basis === "inferred") === isInferred).flatMap(({ cites }) => cites)),
  ];
  const stated = ids(false);
  const inferred = ids(true).filter((id) => !stated.includes(id));
  return [
    ...(stated.length === 0 ? [] : groundSpans({ cites: stated, basis: "stated" })),
    ...(inferred.length === 0 ? [] : groundSpans({ cites: inferred, basis: "inferred" })),
  ];
}

/**
 * The reasons for and against a level, and of those that may still count what they hang on; what the mix as a whole
 * demands stands above.
 */
function reasonItems(level: AdviceLevel, advice: Advice, words: ReportWording): readonly ListItem[] {
  return [...level.for, ...level.against, ...level.open]
    .filter(({ effect }) => effect !== "constraint")
    .map((reason) => {
      const lacks = lacksInWords(advice, reason, words);
      const text = lacks === "" ? reason.text : `${upperFirst(words.levels.wouldCount(lacks))}.`;
      return { mark: reasonMark(reason, words), line: [...groundedLine(text, reason), ...effectSpans(reason, words)] };
    });
}

function changes({ counterfactuals }: AdviceLevel, advice: Advice, words: ReportWording): string {
  if (counterfactuals.length === 0) return words.change.notByTwo;
  const groups = groupBy(counterfactuals, ({ role }) => role);
  const told = groups.map(([role, group]) =>
    words.change.roleIf(words.role[role], words.or(group.map(({ set }) => answersInWords(advice, set, words)))),
  );
  return `${told.join("; ")}.`;
}

/** The mixes that come near to the advised one; those that are as good stand on the first screen. */
function alternativeBlocks(advice: Advice, words: ReportWording): readonly Block[] {
  const near = advice.alternatives.filter(({ gap }) => gap > 0);
  const changes = near.map((alternative) => alternativeInWords(advice, alternative, words));
  const items = changes.map((change): ListItem => ({ line: [span(words.alternatives.nearly(change))] }));
  return section(2, words.alternatives.heading, list(items));
}

function precedentBlocks(advice: Advice, words: ReportWording): readonly Block[] {
  const items = advice.precedents.map((precedent): ListItem => {
    const research = evidenceOn(precedent.id, advice);
    const parts = [
      ...(precedent.levels.length === 0 ? [] : [words.precedents.used(levelsInWords(precedent.levels, advice, words))]),
      ...(precedent.outcome === undefined ? [] : [firstSentence(precedent.outcome)]),
      ...(research.length === 0 ? [] : [words.evidence.seeAlso(words.and(research))]),
    ];
    return {
      line: [span(`${precedent.name}. `, "strong"), span(parts.join(" ")), ...groundSpans(precedent)],
    };
  });
  return section(2, words.precedents.heading, list(items));
}

function sustainmentBlocks({ sustainment }: Advice, words: ReportWording): readonly Block[] {
  const { pattern, preparations } = sustainment;
  const toDo = preparations.filter(({ status }) => status === "unmet");
  return section(2, words.sustainment.heading, [
    paragraph(...groundedLine(sustainment.text, sustainment)),
    ...(pattern === undefined
      ? []
      : [paragraph(span(`${words.sustainment.pattern(pattern.name)}. `, "strong"), ...cited(pattern))]),
    ...list(conditionItems(toDo, words)),
    ...conditionLines(preparations, words),
  ]);
}

/** What is known, in a sentence; what is not; what is in use and planned. */
function factBlocks(advice: Advice, words: ReportWording): readonly Block[] {
  const relevant = advice.facts.filter((fact) => fact.relevant !== false);
  const known = relevant.flatMap(({ id, value }) =>
    value === null ? [] : [clauseOf(wordingOf(advice, id), value, words)],
  );
  return section(2, words.facts.heading, [
    ...(known.length === 0 ? [] : [paragraph(span(words.facts.known(known)))]),
    ...unknownAndUsedBlocks(advice, words),
  ]);
}

/** The statements that are named above, in our words, each with its lines in the source. */
function statementBlocks(advice: Advice, ids: ReadonlySet<string>, words: ReportWording): readonly Block[] {
  const items = Object.entries(advice.statements)
    .filter(([id]) => ids.has(id))
    .map(([id, statement]): ListItem => {
      const basis = statement.basis === "stated" ? "" : `; ${words.basis[statement.basis]}`;
      return {
        mark: span(id),
        line: [span(statement.text), span(` (${shortPlace(statement, words)}${basis})`, "quiet")],
      };
    });
  const { heading: title, inOurWords, source } = words.statements;
  const blocks = items.length === 0 ? [] : [paragraph(span(inOurWords)), ...list(items)];
  return section(2, title, blocks.length === 0 ? [] : [...blocks, paragraph(span(source(advice.pack.source)))]);
}

/** Where lines alone say where it is, they need no section and no words. */
function shortPlace(place: SourcePlace, words: ReportWording): string {
  const { of, lines, pages, url } = place;
  const isBare = lines !== undefined && of === undefined && pages === undefined && url === undefined;
  return isBare ? withDashes(lines) : words.statements.place(place);
}

function groupBy<Item, Key>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): readonly (readonly [Key, readonly Item[]])[] {
  const groups = new Map<Key, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return [...groups];
}
