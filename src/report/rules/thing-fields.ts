import type { Language } from "../../language/languages.ts";
import { reportWording, toolingWording } from "../../language/wordings.ts";
import type { Evidence } from "../../pack/evidence.ts";
import type {
  Constraint,
  Fact,
  Grounds,
  Instrument,
  Level,
  Pack,
  Phase,
  Precedent,
  Statement,
} from "../../pack/pack.ts";
import { meaningOf, sourcePlace, topicFact } from "../../pack/pack-names.ts";
import type { ItemDescription } from "../../tooling/describe-item.ts";
import { levelLabel, valueLabel } from "../../tooling/describe-rule.ts";
import { propertyLine } from "../../tooling/prove/describe-property.ts";
import { sourceOf } from "../evidence-blocks.ts";

type Thing = Exclude<
  ItemDescription,
  { readonly kind: "rule" | "condition" | "preparation" | "caution" | "check" | "derivation" | "tension" }
>;

/** What is told of levels, phases, facts and whatever else is no rule. */
export function thingFields(pack: Pack, thing: Thing, when: Field, language: Language): readonly Field[] {
  const words = toolingWording[language].field;
  switch (thing.kind) {
    case "level":
      return levelFields(pack, thing.item, language);
    case "form": {
      const { name, summary } = thing.item;
      return [field(words.name, name[language]), field(words.summary, summary[language])];
    }
    case "phase":
      return phaseFields(pack, thing.item, language);
    case "fact":
      return factFields(pack, thing.item, thing.conditions.relevant, language);
    case "statement":
      return statementFields(pack, thing.item, language);
    case "precedent":
      return precedentFields(pack, thing.item, language);
    case "evidence":
      return evidenceFields(pack, thing.item, language);
    case "instrument":
      return instrumentFields(pack, thing.item, when, language);
    case "constraint": {
      const demand = describeConstraint(pack, thing.item, language);
      return [field(words.demands, demand), when, field(words.because, thing.item.text[language])];
    }
    case "verdict": {
      const { text, letsGo } = thing.item;
      const { yes, no } = toolingWording[language].show;
      const goes = field(words.letsGo, letsGo ? yes : no);
      return [field(words.text, text[language]), when, goes, basisField(thing.item, language)];
    }
    case "pattern": {
      const { name, text } = thing.item;
      const told = field(words.text, text[language]);
      return [field(words.name, name[language]), told, when, basisField(thing.item, language)];
    }
    case "property": {
      const { text, because } = propertyLine(thing.item, pack, language);
      return [field(words.text, text), field(words.because, because)];
    }
    default:
      return thing satisfies never;
  }
}

function levelFields(pack: Pack, level: Level, language: Language): readonly Field[] {
  const words = toolingWording[language].field;
  const { direction, directionGrounds } = level;
  const works = `${reportWording[language].direction[direction]} (${reportWording[language].basis[directionGrounds.basis]})`;
  return [
    field(words.name, `${level.numeral} ${level.name[language]}`),
    field(words.summary, level.summary[language]),
    field(words.direction, works, directionGrounds.text[language]),
    partiesField(pack, level.by, language),
  ];
}

function phaseFields(pack: Pack, phase: Phase, language: Language): readonly Field[] {
  const { and, condition, field: words } = toolingWording[language];
  const assumes = Object.entries(phase.assumes).map(([fact, values]) => {
    const found = pack.facts.find(({ id }) => id === fact);
    const label = found?.label[language] ?? fact;
    const labels = values.map((value) => valueLabel(pack, fact, value, language));
    return found?.kind === "set" ? condition.includes(label, labels) : condition.is(label, labels);
  });
  return [
    field(words.name, phase.name[language]),
    field(words.summary, phase.summary[language]),
    field(words.assumes, assumes.length === 0 ? undefined : and(assumes)),
    basisField(phase, language),
  ];
}

function factFields(pack: Pack, fact: Fact, relevant: string | undefined, language: Language): readonly Field[] {
  const { field: words, show } = toolingWording[language];
  return [
    field(words.name, fact.label[language]),
    field(words.question, fact.question[language]),
    field(words.help, fact.help[language]),
    field(words.kind, fact.kind === "one" ? show.one : show.several),
    field(
      words.values,
      ...fact.values.map(({ id, label }) => {
        const meaning = meaningOf(pack, fact.id, id);
        return `${id}: ${label[language]}${meaning === null ? "" : `. ${meaning[language]}`}`;
      }),
    ),
    field(words.relevant, relevant),
  ];
}

function statementFields(pack: Pack, statement: Statement, language: Language): readonly Field[] {
  const words = toolingWording[language].field;
  return [
    field(words.text, statement.text[language]),
    field(words.section, statement.section),
    field(words.lines, statement.lines),
    field(words.pages, statement.pages),
    field(words.source, sourcePlace(pack, statement).of, statement.url),
    basisField(statement, language),
  ];
}

function precedentFields(pack: Pack, precedent: Precedent, language: Language): readonly Field[] {
  const { and, field: words } = toolingWording[language];
  const { topic, chainLevels, field: theField } = pack.matching;
  const { about = {} } = precedent;
  const listed = (label: string, names: readonly string[]): Field =>
    field(label, names.length === 0 ? undefined : and(names));
  const values = (fact: string | undefined, ids: readonly string[]): readonly string[] =>
    fact === undefined ? [] : ids.map((id) => valueLabel(pack, fact, id, language));
  return [
    field(words.name, precedent.name),
    field(words.purpose, precedent.purpose[language]),
    field(words.outcome, precedent.outcome?.[language]),
    listed(words.phases, values(pack.phases.fact, precedent.phases)),
    listed(words.topics, values(topic, precedent.topics)),
    listed(words.fields, values(theField, precedent.fields)),
    listed(words.chainLevels, values(chainLevels, precedent.chainLevels)),
    ...Object.entries(about).map(([fact, ids]) =>
      listed(pack.facts.find(({ id }) => id === fact)?.label[language] ?? fact, values(fact, ids)),
    ),
    listed(
      words.levels,
      precedent.levels.map((level) => levelLabel(pack, level, language)),
    ),
    field(words.lines, precedent.lines),
    field(words.pages, precedent.pages),
  ];
}

function instrumentFields(pack: Pack, instrument: Instrument, when: Field, language: Language): readonly Field[] {
  const words = toolingWording[language].field;
  const { companion } = instrument;
  const own = [
    field(words.name, instrument.name[language]),
    field(words.direction, reportWording[language].direction[instrument.direction]),
    partiesField(pack, instrument.by, language),
  ];
  if (companion === undefined) return own;
  const caveats = companion.caveats.map(({ text, cites }) => `${text[language]} [${cites.join(", ")}]`);
  const because = field(words.because, companion.because[language]);
  return [...own, when, because, field(words.caveats, ...caveats), basisField(companion, language)];
}

/** What a demand asks of a mix, in words. */
export function describeConstraint(pack: Pack, constraint: Constraint, language: Language): string {
  const words = toolingWording[language].constraint;
  switch (constraint.kind) {
    case "size":
    case "leads":
      return words[constraint.kind](constraint);
    case "balance":
      return words.balance;
    case "not-alone":
      return words.notAlone(levelLabel(pack, constraint.level, language));
    default:
      return constraint satisfies never;
  }
}

/** A label with what it stands for; without lines it is left out. */
export interface Field {
  readonly label: string;
  readonly lines: readonly string[];
}

/** A field; lines that are absent are left out. */
export function field(label: string, ...lines: readonly (string | undefined)[]): Field {
  return { label, lines: lines.filter((line) => line !== undefined) };
}

/** What a claim rests on. */
export function basisField({ basis }: Pick<Grounds, "basis">, language: Language): Field {
  return field(toolingWording[language].field.basis, reportWording[language].basis[basis]);
}

/** Whose decision something is. */
export function partiesField(pack: Pack, by: readonly string[] | undefined, language: Language): Field {
  const { decider = "" } = pack;
  const parties = (by ?? []).map((party) => valueLabel(pack, decider, party, language));
  return field(
    toolingWording[language].field.by,
    parties.length === 0 ? undefined : reportWording[language].or(parties),
  );
}

/** What is told of a finding of research beside the source. */
function evidenceFields(pack: Pack, entry: Evidence, language: Language): readonly Field[] {
  const { and, field: words } = toolingWording[language];
  const { evidence: told, quote } = reportWording[language];
  const listed = (label: string, names: readonly string[]): Field =>
    field(label, names.length === 0 ? undefined : and(names));
  return [
    field(words.finding, entry.finding[language]),
    field(words.limits, entry.limits[language]),
    field(words.touches, ...touchLines(pack, entry, language)),
    listed(words.programmes, programmeNames(pack, entry)),
    listed(
      words.levels,
      entry.levels.map((level) => levelLabel(pack, level, language)),
    ),
    listed(
      words.topics,
      entry.topics.map((topic) => valueLabel(pack, topicFact(pack.matching) ?? "", topic, language)),
    ),
    field(words.design, `${told.design[entry.design]}; ${told.read[entry.read]}`),
    field(words.published, `${sourceOf(entry)}, ${quote(entry.title)}`, entry.url),
  ];
}

function touchLines(pack: Pack, { touches }: Evidence, language: Language): readonly string[] {
  const { evidence, quote } = reportWording[language];
  return touches.map(({ statement, bearing }) => {
    const said = pack.statements.find(({ id }) => id === statement)?.text[language];
    return `${evidence.bearing[bearing]} ${statement}${said === undefined ? "" : ` ${quote(said)}`}`;
  });
}

function programmeNames(pack: Pack, { programmes }: Evidence): readonly string[] {
  return programmes.map((programme) => pack.precedents.find(({ id }) => id === programme)?.name ?? programme);
}
