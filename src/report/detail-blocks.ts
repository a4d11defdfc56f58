import type { Advice, RoadmapStep } from "../advice/advice.ts";
import type { ReportWording } from "../language/report-wording.ts";
import { upperFirst } from "../language/sentence.ts";
import { list, paragraph, section, table } from "./document/blocks.ts";
import type { Block, Line, ListItem } from "./document/document.ts";
import { groundedLine, groundSpans, span } from "./document/lines.ts";
import { evidenceBlocks, evidenceOn } from "./evidence-blocks.ts";
import { expectationBlocks } from "./findings.ts";
import { allLevelBlocks, conditionItems, labelled } from "./level-blocks.ts";
import { alternativeInWords, levelsInWords } from "./mix-change.ts";

/** Everything that the short answer leaves out; `twoFacts` says whether changes of two facts were looked for. */
export function detailBlocks(advice: Advice, words: ReportWording, twoFacts: boolean): readonly Block[] {
  return [
    ...allLevelBlocks(advice, words, twoFacts),
    ...alternativeBlocks(advice, words),
    ...tensionBlocks(advice, words),
    ...precedentBlocks(advice, words),
    ...evidenceBlocks(advice, words),
    ...roadmapBlocks(advice, words),
    ...sustainmentBlocks(advice, words),
    ...expectationBlocks(advice, words),
    ...factBlocks(advice, words),
    ...statementBlocks(advice.statements, advice.pack.source, words),
  ];
}

/** The mixes that come nearest to the advised one, with what speaks for and against them. */
function alternativeBlocks(advice: Advice, words: ReportWording): readonly Block[] {
  const items = advice.alternatives.map((alternative): ListItem => {
    const sentence = alternative.gap === 0 ? words.alternatives.equal : words.alternatives.nearly;
    return {
      line: [span(sentence(alternativeInWords(advice, alternative, words)))],
      more: [
        ...alternative.for.map((reason) => sided("for", reason, words)),
        ...alternative.against.map((reason) => sided("against", reason, words)),
      ],
    };
  });
  return section(2, words.alternatives.heading, list(items));
}

function sided(
  side: "for" | "against",
  reason: Advice["alternatives"][number]["for"][number],
  words: ReportWording,
): Line {
  return [span(`${upperFirst(words.whatIf.side[side])}: `), ...groundedLine(reason.text, reason)];
}

/** Where two lessons pull apart in this case: both sides, and the way out. */
export function tensionBlocks(advice: Advice, words: ReportWording): readonly Block[] {
  const items = advice.tensions.map(
    (tension): ListItem => ({
      line: tension.sides.flatMap((side, index) => [
        span(index === 0 ? "" : ` — ${words.tensions.versus}: `, "quiet"),
        ...groundedLine(side.text, side),
      ]),
      more: [
        [
          span(`${words.tensions.wayOut}: `, "strong"),
          ...groundedLine(tension.resolution, { cites: [], basis: tension.basis }),
        ],
      ],
    }),
  );
  return section(2, words.tensions.heading, list(items));
}

/** Earlier programmes that resemble the case, and in what. */
function precedentBlocks(advice: Advice, words: ReportWording): readonly Block[] {
  const items = advice.precedents.map(
    (precedent): ListItem => ({
      line: [span(precedent.name, "strong"), span(`: ${precedent.purpose}`), ...groundSpans(precedent)],
      more: [
        ...(precedent.why === "" ? [] : [[span(words.precedents.shared(precedent.why))]]),
        ...(precedent.levels.length === 0
          ? []
          : [[span(words.precedents.used(levelsInWords(precedent.levels, advice, words)))]]),
        ...(precedent.outcome === undefined ? [] : [[span(precedent.outcome)]]),
        ...evidenceLine(precedent.id, advice, words),
        ...(precedent.lines === undefined && precedent.pages === undefined
          ? []
          : [[span(words.precedents.source(precedent), "quiet")]]),
      ],
    }),
  );
  return section(2, words.precedents.heading, list(items));
}

function evidenceLine(programme: string, advice: Advice, words: ReportWording): readonly Line[] {
  const ids = evidenceOn(programme, advice);
  return ids.length === 0 ? [] : [[span(words.evidence.seeAlso(words.and(ids)))]];
}

/** What the mix would be in later phases, and under which assumptions. */
export function roadmapBlocks(advice: Advice, words: ReportWording): readonly Block[] {
  const items = advice.roadmap.map(
    (step): ListItem => ({
      line: [span(roadmapIf(step, words), "strong"), span(": "), span(roadmapMix(step, advice, words))],
    }),
  );
  return section(2, words.roadmap.heading, list(items));
}

function roadmapIf(step: RoadmapStep, words: ReportWording): string {
  const assumptions = words.and(step.assumesText);
  if (step.samePhase) return words.roadmap.samePhase(assumptions);
  return assumptions === "" ? words.roadmap.once(step.name) : words.roadmap.ifByThen(step.name, assumptions);
}

function roadmapMix(step: RoadmapStep, advice: Advice, words: ReportWording): string {
  return words.roadmap.mix(levelsInWords(step.lead, advice, words), levelsInWords(step.support, advice, words));
}

/** Whether and how to let go, and what to prepare for it. */
function sustainmentBlocks(advice: Advice, words: ReportWording): readonly Block[] {
  const { sustainment } = advice;
  const { pattern } = sustainment;
  return section(2, words.sustainment.heading, [
    paragraph(...groundedLine(sustainment.text, sustainment)),
    ...(pattern === undefined
      ? []
      : [
          paragraph(
            span(`${words.sustainment.pattern(pattern.name)}. `, "strong"),
            ...groundedLine(pattern.text, pattern),
          ),
        ]),
    ...labelled(words.sustainment.prepare, conditionItems(sustainment.preparations, words)),
  ]);
}

/** Every known fact with where it comes from and its note; the unknown ones, what is in use and what is planned. */
function factBlocks(advice: Advice, words: ReportWording): readonly Block[] {
  const known = advice.facts.filter(({ value, relevant }) => value !== null && relevant !== false);
  const rows = known.map((fact): readonly Line[] => [
    [span(fact.label)],
    [span(fact.valueLabel ?? words.unknown)],
    [span(words.origin[fact.origin])],
    [span(fact.note ?? "")],
  ]);
  const heads = [words.facts.fact, words.facts.value, words.facts.origin, words.facts.note];
  const withNotes = known.some(({ note }) => note !== undefined);
  const blocks = [
    ...table(withNotes ? heads : heads.slice(0, 3), withNotes ? rows : rows.map((row) => row.slice(0, 3)), words.none),
    ...unknownAndUsedBlocks(advice, words),
  ];
  return section(2, words.facts.heading, blocks);
}

/** Which facts are unknown, what is in use and what is planned, as far as a case says so. */
export function unknownAndUsedBlocks(advice: Advice, words: ReportWording): readonly Block[] {
  const { facts, case: input } = advice;
  const unknown = facts.filter(({ value, relevant }) => value === null && relevant !== false);
  return [
    ...(unknown.length === 0
      ? []
      : [paragraph(span(words.facts.unknown(words.and(unknown.map(({ label }) => label)))))]),
    ...(input.current === null ? [] : [paragraph(span(words.facts.inUse(instruments(advice, "current", words))))]),
    ...(input.planned === null ? [] : [paragraph(span(words.facts.planned(instruments(advice, "planned", words))))]),
  ];
}

function instruments(advice: Advice, list: "current" | "planned", words: ReportWording): string {
  const ids = advice.case[list] ?? [];
  if (ids.length === 0) return words.nothing;
  return words.and(ids.map((id) => advice.labels[list]?.values[id] ?? levelsInWords([id], advice, words)));
}

/** The statements of the source that the advice cites, with their places. */
export function statementBlocks(
  statements: Advice["statements"],
  source: string,
  words: ReportWording,
): readonly Block[] {
  const { statements: heads } = words;
  const rows = Object.entries(statements).map(([id, statement]): readonly Line[] => [
    [span(id)],
    [span(statement.text)],
    [span(heads.place(statement))],
    [span(words.basis[statement.basis])],
  ]);
  const blocks = table([heads.id, heads.statement, heads.where, heads.basis], rows, words.none);
  return section(2, heads.heading, blocks.length === 0 ? [] : [...blocks, paragraph(span(heads.source(source)))]);
}
