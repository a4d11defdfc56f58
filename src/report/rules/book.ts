import { describePack } from "../../advice/create-adviser.ts";
import type { Language } from "../../language/languages.ts";
import { memoWording, reportWording, toolingWording } from "../../language/wordings.ts";
import type { Statement } from "../../pack/pack.ts";
import type { LocatedPack } from "../../pack/read-pack.ts";
import { describeItems, type ItemDescription } from "../../tooling/describe-item.ts";
import { type ItemKind, listItems } from "../../tooling/list-items.ts";
import type { PackProof } from "../../tooling/prove/prove-pack.ts";
import { readTests } from "../../tooling/test-pack.ts";
import { heading, list, paragraph } from "../document/blocks.ts";
import type { Document, Inline, Line, ListItem, Section, SectionBlock } from "../document/document.ts";
import { span } from "../document/lines.ts";
import { footerLine } from "../report-context.ts";
import { ownFields } from "./item-report.ts";
import { propertyItem } from "./prove-report.ts";

/** What a book is made from. */
interface Source {
  readonly located: LocatedPack;
  readonly items: readonly ItemDescription[];
  readonly proof: PackProof;
  readonly language: Language;
}

/**
 * Everything that the rules say, as a document for whoever answers for them: what they rest on, each thing in words with
 * its grounds, what is proven, what the authors chose themselves, and a page to sign.
 */
export function bookDocument(located: LocatedPack, proof: PackProof, language: Language): Document {
  const source: Source = { located, items: describeItems(located, listItems(located.pack), language), proof, language };
  const { pack } = located;
  const words = toolingWording[language].book;
  const sections = [
    opening(source),
    ...pack.phases.phases.map(({ id, name }) => under(source, words.phase(name[language]), id)),
    kinds(source, words.derivation, ["derivation"]),
    ...pack.levels.map(({ id, numeral, name }) => under(source, `${numeral} ${name[language]}`, id)),
    kinds(source, words.demands, ["constraint", "instrument"]),
    kinds(source, words.cautions, ["caution", "check"]),
    kinds(source, words.tensions, ["tension"]),
    kinds(source, words.sustainment, ["verdict", "pattern", "preparation"]),
    kinds(source, words.precedents, ["precedent"]),
    kinds(source, words.evidence, ["evidence"]),
    kinds(source, words.facts, ["fact"]),
    ...statementSections(source),
    testSection(source),
    proofSection(source),
    chosenSection(source),
    signSection(source),
  ];
  return {
    language,
    title: words.title(pack.title[language]),
    sections: sections.filter(({ blocks }) => blocks.length > 0),
    notes: [],
    gaps: [],
    account: footerLine(describePack(pack, language), reportWording[language]),
    labels: memoWording[language].labels,
    lookUp: true,
  };
}

function opening({ located: { pack }, items, language }: Source): Section {
  const words = toolingWording[language].book;
  const { source } = pack;
  const name = source.publisherName ?? source.publisher;
  const count = (kind: ItemKind): number => items.filter((item) => item.kind === kind).length;
  const blocks: readonly SectionBlock[] = [
    {
      kind: "header",
      fields: [
        { label: words.rules, line: [span(`${pack.id} ${pack.version}`)] },
        { label: words.digest, line: [span(pack.digest)] },
        ...(pack.sources ?? [source]).map(({ publisher, year, title }) => ({
          label: words.source,
          line: [span(`${publisher === source.publisher ? name : publisher} (${year}), ${title}`)],
        })),
      ],
    },
    paragraph(span(words.introduction)),
    paragraph(span(words.counts(count("rule"), count("statement"), count("fact")))),
    paragraph(span(words.worth(pack.roles.lead, pack.roles.support))),
  ];
  return { title: "", annex: false, holds: [], blocks };
}

/** A phase or a level, with all that stands under it. */
function under(source: Source, title: string, id: string): Section {
  const own = source.items.filter((item) => item.under === id || (item.id === id && isWhole(item.kind)));
  return sectionOf(source, title, own);
}

function isWhole(kind: ItemKind): boolean {
  return kind === "phase" || kind === "level";
}

/** The things of some kinds that stand under no phase or level. */
function kinds(source: Source, title: string, wanted: readonly ItemKind[]): Section {
  return sectionOf(
    source,
    title,
    source.items.filter((item) => wanted.includes(item.kind) && item.under === undefined),
  );
}

/** Statements as their source has them together, so that what cites one leads near to it. */
function statementSections(source: Source): readonly Section[] {
  const { items, language, located } = source;
  const words = toolingWording[language].book;
  const sources = new Map(located.pack.sources?.map(({ id, title }) => [id, title]));
  const statements = items.filter((item) => item.kind === "statement");
  const nameOf = ({ source: from, section }: Statement): string =>
    words.statements([from === undefined ? undefined : (sources.get(from) ?? from), section].filter(isThere));
  const names = [...new Set(statements.map(({ item }) => nameOf(item)))];
  return names.map((name) =>
    sectionOf(
      source,
      name,
      statements.filter(({ item }) => nameOf(item) === name),
    ),
  );
}

function isThere(text: string | undefined): text is string {
  return text !== undefined;
}

/** A section with a list for each kind of thing in it; the phase or level itself comes first. */
function sectionOf(source: Source, title: string, items: readonly ItemDescription[]): Section {
  const { kind: kindWords } = toolingWording[source.language];
  const found = [...new Set(items.map(({ kind }) => kind))];
  const blocks = found.flatMap((kind): readonly SectionBlock[] => {
    const entries = items.filter((item) => item.kind === kind).map((item) => itemEntry(source, item));
    const isAlone = found.length === 1 || isWhole(kind);
    return [...(isAlone ? [] : [heading(3, kindWords[kind].more)]), ...list(entries)];
  });
  return { title, annex: false, holds: items.map(({ id }) => id), blocks };
}

function itemEntry({ located: { pack }, items, language }: Source, item: ItemDescription): ListItem {
  const { show } = toolingWording[language];
  const fields = ownFields(pack, item, language).filter(({ lines }) => lines.length > 0);
  const cites = item.statements.map(({ id }) => id);
  const others = (isEvidence: boolean): readonly string[] => [
    ...new Set(item.related.filter(({ kind }) => (kind === "evidence") === isEvidence).map(({ id }) => id)),
  ];
  const related = others(false);
  // What cites a statement rests on it; what research found does not.
  const found = others(true);
  const isCited = item.kind === "statement" || item.kind === "fact";
  const tests = [
    { label: show.fires, names: item.tests?.fires ?? [] },
    { label: show.silent, names: item.tests?.silent ?? [] },
  ].filter(({ names }) => names.length > 0);
  return {
    ...(items.find(({ id }) => id === item.id) === item ? { name: item.id } : {}),
    line: [span(item.id, "strong")],
    more: [
      ...fields.map(({ label, lines }): Line => [span(`${label}: `, "quiet"), span(lines.join(" "))]),
      ...(cites.length === 0 ? [] : [[span(`${show.cites}: `, "quiet"), ...references(cites)]]),
      ...(isCited && related.length > 0
        ? [[span(`${item.kind === "statement" ? show.citedBy : show.askedBy}: `, "quiet"), ...references(related)]]
        : []),
      ...(found.length === 0 ? [] : [[span(`${show.evidence}: `, "quiet"), ...references(found)]]),
      ...tests.map(({ label, names }): Line => [span(`${show.tests}, ${label}: `, "quiet"), span(names.join(", "))]),
    ],
  };
}

/** Ids, each leading to where it stands. */
function references(ids: readonly string[]): Line {
  return ids.flatMap((id, at): readonly Inline[] => [
    ...(at === 0 ? [] : [span(", ")]),
    { kind: "reference", text: id, section: id },
  ]);
}

function testSection({ located, language }: Source): Section {
  const words = toolingWording[language].book;
  const { cases } = readTests(located);
  const entries = cases.map(
    (test): ListItem => ({ line: [span(test.case.id, "strong"), span(` ${test.case.title}`)] }),
  );
  return { title: words.tests, annex: false, holds: [], blocks: list(entries) };
}

function proofSection({ located: { pack }, proof, language }: Source): Section {
  const { book, prove } = toolingWording[language];
  const { properties, counts } = proof;
  const told = properties.length === 0 ? prove.none : prove.counts(counts.proven, counts.refuted, counts.undecided);
  return {
    title: book.properties,
    annex: false,
    holds: properties.map(({ id }) => id),
    blocks: [
      paragraph(span(told)),
      ...list(
        properties.map((property) => ({
          name: property.id,
          ...propertyItem(property, pack, language, (cites) => [span("["), ...references(cites), span("]")]),
        })),
      ),
    ],
  };
}

/** All that the source does not say: whoever signs answers for it. */
function chosenSection({ items, language }: Source): Section {
  const { book, kind } = toolingWording[language];
  const chosen = items.filter(({ basis }) => basis === "inferred");
  const found = [...new Set(chosen.map((item) => item.kind))];
  return {
    title: book.chosen,
    annex: false,
    holds: [],
    blocks: [
      paragraph(span(book.chosenIntroduction(chosen.length, reportWording[language].basis.inferred))),
      ...list(
        found.map((each) => [
          span(`${kind[each].more}: `, "quiet"),
          ...references([...new Set(chosen.filter((item) => item.kind === each).map(({ id }) => id))]),
        ]),
      ),
    ],
  };
}

/** A page to sign, for as many as want to. */
function signSection({ located: { pack }, language }: Source): Section {
  const words = toolingWording[language].book;
  const line = "…".repeat(24);
  return {
    title: words.sign,
    annex: true,
    holds: [],
    blocks: [
      paragraph(span(words.signed(pack.id, pack.version, pack.digest))),
      { kind: "header", fields: words.signFields.map((label) => ({ label, line: [span(line)] })) },
    ],
  };
}
