import type { OpenFact } from "../../../advice/advice.ts";
import { levelsInMix, levelsOutside } from "../../../advice/advised-mix.ts";
import type { AdviceEvidence } from "../../../advice/find-evidence.ts";
import { openConditions } from "../../../advice/findings/watches.ts";
import { lowerFirst, upperFirst } from "../../../language/sentence.ts";
import { shortDigest } from "../../../pack/pack-files.ts";
import { citedIn, list, prose, section, table } from "../../document/blocks.ts";
import type { Line, SectionBlock } from "../../document/document.ts";
import { sentences, sourced, strong, text } from "../../document/lines.ts";
import { type Draft, formTitle, instrumentInProse, levelLine, levelTitle } from "../draft.ts";
import { openFigure, phaseNames, phaseWording } from "../figures.ts";
import { effectSentences } from "./certainty-line.ts";
import { bindingLines, precedentLines } from "./write-argument.ts";
import { listBeside, restOfActions } from "./write-delivery.ts";
import { patternLines, restOfPreparations } from "./write-follow-up.ts";
import { unfitFormLines } from "./write-recommendation.ts";
import { tensionLines, watchesOf, watchList } from "./write-risks.ts";

/** The answers of the case, each with the note behind it, and what is in use and planned. */
export function writeAnswers({ advice, words, report }: Draft): readonly SectionBlock[] {
  const { answers } = words;
  const known = advice.facts.filter(({ value, relevant }) => value !== null && relevant !== false);
  const named = (ids: readonly string[]): string => report.and(ids.map((id) => instrumentInProse(id, advice)));
  const { current, planned } = advice.case;
  return [
    ...prose(answers.intro),
    ...table(
      answers.head,
      known.map(({ question, valueLabel, note, origin }) => [
        text(question),
        text(`${upperFirst(valueLabel ?? "")}${origin === "derived" ? ` (${answers.derived})` : ""}`),
        text(note ?? ""),
      ]),
      words.labels.none,
    ),
    ...prose(
      current === null || current.length === 0 ? null : answers.inUse(named(current)),
      planned === null || planned.length === 0 ? null : answers.planned(named(planned)),
    ),
  ];
}

/** What the body had no room for, the statements of the source that are `cited`, and by which rules the memo was made. */
export function writeSources(draft: Draft, cited: ReadonlySet<string>): readonly SectionBlock[] {
  const { sources } = draft.words;
  const details = detailBlocks(draft);
  return [
    ...details,
    ...titled(sources.statements, statementBlocks(new Set([...cited, ...citedIn(details)]), draft)),
    ...titled(sources.account, accountBlocks(draft)),
  ];
}

/** What the body had no room for. */
function detailBlocks(draft: Draft): readonly SectionBlock[] {
  const { advice, words } = draft;
  const { sources } = words;
  const mix = levelsInMix(advice);
  // Where there is no mix yet, the recommendation says what each level is.
  const otherLevels = draft.situation === "open" ? [] : levelsOutside(advice).map((level) => levelLine(level, words));
  const actions = restOfActions(draft);
  const beside = listBeside(draft);
  const reasons = mix.flatMap((level) =>
    draft
      .told("sources", level, "for")
      .map((reason) => sentences(strong(`${levelTitle(level)}:`), sourced(reason.text, reason))),
  );
  const forms = mix.flatMap((level) =>
    level.forms
      .filter(({ status }) => status === "use")
      .map((form) => sentences(strong(words.labels.colon(formTitle(form, level))), lowerFirst(form.summary))),
  );
  return [
    ...titled(sources.phases, list(phaseLines(draft))),
    ...titled(sources.otherLevels, list(otherLevels)),
    ...titled(sources.forms, list(forms)),
    ...titled(sources.otherForms, list(unfitFormLines(draft))),
    ...titled(sources.reasons, list([...reasons, ...bindingLines(draft)])),
    ...titled(sources.precedents, list(precedentLines(draft))),
    ...titled(draft.report.evidence.heading(advice.pack.publisher), writeEvidence(draft)),
    ...titled(sources.watch, watchList(watchesOf(draft).rest, draft)),
    ...titled(sources.actions, actions.length === 0 ? [] : [{ kind: "actions", actions }]),
    ...titled(sources.besideTheMix, beside.length === 0 ? [] : [{ kind: "actions", actions: beside }]),
    ...titled(
      sources.patterns,
      patternLines(draft).flatMap((line) => prose(line)),
    ),
    ...titled(sources.preparations, list(restOfPreparations(draft))),
    ...titled(sources.tensions, list(tensionLines(draft))),
  ];
}

/** What each phase is: the body says of one alone that the theme is in it. */
function phaseLines({ advice, words }: Draft): readonly Line[] {
  const { values = {}, meanings = {} } = phaseWording(advice) ?? {};
  return Object.entries(meanings).map(([id, meaning]) =>
    sentences(strong(words.labels.colon(values[id] ?? id)), lowerFirst(meaning)),
  );
}

function statementBlocks(cited: ReadonlySet<string>, { advice, words }: Draft): readonly SectionBlock[] {
  const rows = Object.entries(advice.statements)
    .filter(([id]) => cited.has(id))
    .map(([id, { basis, text: said, ...place }]) => [
      text(id),
      sentences(said, basis === "stated" ? null : words.sources.follows),
      text(words.sources.statementAt(place)),
    ]);
  return rows.length === 0
    ? []
    : [...prose(words.sources.intro), ...table(words.sources.head, rows, words.labels.none)];
}

function accountBlocks({ advice: { pack }, words }: Draft): readonly SectionBlock[] {
  return prose(
    words.sources.source(pack.source, pack.publisher),
    words.sources.pack(pack.title, pack.id, pack.version, shortDigest(pack.digest)),
    pack.official ? null : words.notOfficial(pack.publisher),
  );
}

function titled(title: string, blocks: readonly SectionBlock[]): readonly SectionBlock[] {
  return section(3, title, blocks);
}

/** What is not known: what could change the mix, and how; the other questions; and what nobody knows to be so. */
export function writeUnknowns(draft: Draft): readonly SectionBlock[] {
  const { advice, words } = draft;
  const { unknowns } = words;
  const deciding = advice.settled.open.map(({ fact }) => fact);
  const others = advice.facts.filter(
    ({ id, value, relevant }) => value === null && relevant !== false && !deciding.includes(id),
  );
  const items = advice.settled.open.map((fact) => sentences(strong(fact.question), ...changesOf(fact, draft)));
  return [
    ...openFigure(draft),
    ...prose(items.length + others.length === 0 ? unknowns.nothing : null),
    ...(items.length === 0 ? [] : [...prose(unknowns.deciding(items.length)), ...list(items)]),
    ...(others.length === 0
      ? []
      : [
          ...prose(unknowns.others(others.length, items.length > 0)),
          ...list(others.map(({ question }) => text(question))),
        ]),
    ...conditionBlocks(draft),
  ];
}

/** What the answers to a question change; of the phase, where the recommendation shows it already, only where that is. */
function changesOf(fact: OpenFact, draft: Draft): readonly (string | Line)[] {
  const { advice, words, situation, placeOf } = draft;
  const names = phaseNames(advice);
  const isPhase = names !== null && fact.changes.every(({ value }) => value in names);
  if (situation !== "open" || !isPhase) return effectSentences(fact, draft);
  return [words.unknowns.byPhase(placeOf("recommendation"))];
}

/** What has to be so for the mix to work, and may be so already. */
function conditionBlocks(draft: Draft): readonly SectionBlock[] {
  const open = openConditions(draft.advice);
  if (open.length === 0) return [];
  return [
    ...prose(draft.words.unknowns.conditions(open.length)),
    ...levelsInMix(draft.advice).flatMap((level): readonly SectionBlock[] => {
      const lines: readonly Line[] = open
        .filter((each) => each.level === level)
        .map(({ condition }) => sourced(condition.text, condition));
      return section(3, levelTitle(level), list(lines));
    }),
  ];
}

/** What research found beside the source, for the annex: it is told there alone, since no reason leans on it. */
function writeEvidence(draft: Draft): readonly SectionBlock[] {
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
