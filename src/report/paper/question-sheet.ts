import type { Language } from "../../language/languages.ts";
import type { ReportWording } from "../../language/report-wording.ts";
import { upperFirst } from "../../language/sentence.ts";
import { memoWording, reportWording } from "../../language/wordings.ts";
import { testsIn } from "../../pack/number-variables.ts";
import type { Fact, Level, Pack } from "../../pack/pack.ts";
import { shortDigest } from "../../pack/pack-files.ts";
import { meaningOf } from "../../pack/pack-names.ts";
import type { Condition } from "../../pack/terms.ts";
import { heading, list, paragraph } from "../document/blocks.ts";
import type { Block, Document, Span } from "../document/document.ts";
import { span, text, tickBox } from "../document/lines.ts";

/** A box to tick; a reader without marks is told the choices as a list. */
const box: Span = { ...span(tickBox), spoken: "" };

/** Room to write in. */
const room: Span = { ...span(` ${"…".repeat(30)}`), spoken: "" };

/** Questions under what they are about. */
interface QuestionGroup {
  readonly title: string;
  readonly facts: readonly Fact[];
}

/** All questions of a pack on paper, to fill in before a meeting: a document that any renderer of memos can print. */
export function questionSheet(pack: Pack, language: Language): Document {
  const { paper } = reportWording[language];
  const groups = groupQuestions(pack, language, reportWording[language]);
  return {
    language,
    title: paper.sheetTitle,
    sections: [
      { title: "", annex: false, holds: [], blocks: introduction(paper) },
      ...groups.map(({ title, facts }) => ({
        title,
        annex: false,
        holds: [],
        blocks: facts.flatMap((fact) => questionBlocks(pack, fact, language)),
      })),
    ],
    notes: [],
    gaps: [],
    account: pack.official
      ? reportWording[language].footer.pack(pack.id, pack.version, shortDigest(pack.digest))
      : reportWording[language].footer.notOfficial(pack.source.publisher),
    labels: memoWording[language].labels,
  };
}

function introduction({ how, about }: ReportWording["paper"]): readonly Block[] {
  return [...how.map((sentence) => paragraph(span(sentence))), ...list(about.map((label) => [span(label), room]))];
}

/** A question with what it means, a box for each answer with its definition, one for not knowing, and room for why. */
export function questionBlocks(pack: Pack, fact: Fact, language: Language): readonly Block[] {
  const { paper } = reportWording[language];
  const { kind, question, help, values, id } = fact;
  const choices = values.map((value) => {
    const meaning = meaningOf(pack, id, value.id);
    return meaning === null ? value.label[language] : `${value.label[language]} – ${meaning[language]}`;
  });
  const more = [...(kind === "set" ? [paper.noneOfThese] : []), paper.dontKnow];
  return [
    heading(3, question[language]),
    paragraph(span(`${help[language]} ${kind === "set" ? paper.several : paper.oneOnly}`)),
    ...list([...choices, ...more].map((choice) => ({ mark: box, line: text(upperFirst(choice)) }))),
    paragraph(span(paper.noteLine), room),
  ];
}

/**
 * The questions by subject, in the order of the pack: what says what the theme is, what the phase follows from, and of the
 * others the level of which most rules, conditions and cautions ask after them.
 */
export function groupQuestions(
  pack: Pack,
  language: Language,
  { paper, whatIf }: ReportWording,
): readonly QuestionGroup[] {
  const { fact: phase, derivation } = pack.phases;
  const behindPhase = new Set([phase, ...derivation.flatMap(({ when }) => factsIn(when))]);
  const subjectOf = (fact: Fact): string => {
    if (fact.fixed === true) return paper.theTheme;
    if (behindPhase.has(fact.id)) return whatIf.phase;
    return levelOf(pack, fact)?.name[language] ?? paper.theRest;
  };
  const titles = [paper.theTheme, whatIf.phase, ...pack.levels.map(({ name }) => name[language]), paper.theRest];
  return titles.flatMap((title) => {
    const facts = pack.facts.filter((fact) => subjectOf(fact) === title);
    return facts.length === 0 ? [] : [{ title, facts }];
  });
}

/** The level whose part of the pack asks after a fact most often; of several the first. */
function levelOf({ levels }: Pack, { id }: Fact): Level | undefined {
  const asked = levels.map(
    (level) => conditionsOf(level).filter((condition) => factsIn(condition).includes(id)).length,
  );
  const most = Math.max(...asked);
  return most === 0 ? undefined : levels[asked.indexOf(most)];
}

function conditionsOf({ rules, conditions, cautions }: Level): readonly (Condition | undefined)[] {
  return [...rules, ...cautions].map(({ when }) => when).concat(conditions.flatMap(({ when, met }) => [when, met]));
}

function factsIn(condition: Condition | undefined): readonly string[] {
  return condition === undefined ? [] : testsIn(condition).map(({ fact }) => fact);
}
