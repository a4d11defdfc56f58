import type { Language } from "../../language/languages.ts";
import type { TopicName } from "../../language/tooling-wording.ts";
import { reportWording, toolingWording } from "../../language/wordings.ts";
import type { Fact, Level, Pack, Phase } from "../../pack/pack.ts";
import { meaningOf } from "../../pack/pack-names.ts";
import { heading, list, paragraph, paragraphApart, section, table } from "../document/blocks.ts";
import type { Block, Line, ListItem } from "../document/document.ts";
import { span, strong, text } from "../document/lines.ts";
import type { ReportContext } from "../report-context.ts";
import { renderText } from "../text/render-text.ts";

/** What there is to explain, in the order in which it is listed. */
export const topicNames = ["levels", "phases", "facts", "rule-language"] as const satisfies readonly TopicName[];

/** What a subject of the rules is about, for who meets it for the first time. */
export function topicReport(topic: TopicName, pack: Pack, context: ReportContext): string {
  const { language } = context;
  const words = toolingWording[language].topics[topic];
  const blocks = [
    heading(1, words.title),
    paragraph(span(words.introduction)),
    ...explain[topic](pack, language),
    paragraphApart(span(words.more, "quiet")),
  ];
  return `${renderText(blocks, context).join("\n")}\n`;
}

const explain: Readonly<Record<TopicName, (pack: Pack, language: Language) => readonly Block[]>> = {
  levels: ({ levels }, language) => levels.flatMap((level) => levelBlocks(level, language)),
  phases: ({ phases }, language) => phases.phases.flatMap((phase) => phaseBlocks(phase, phases.derivation, language)),
  facts: (pack, language) => pack.facts.flatMap((fact) => factBlocks(pack, fact, language)),
  "rule-language": (_, language) =>
    toolingWording[language].ruleLanguage.flatMap(({ title, head, rows }) =>
      section(
        2,
        title,
        table(
          head,
          rows.map((row) => row.map(text)),
          reportWording[language].none,
        ),
      ),
    ),
};

function levelBlocks({ numeral, name, summary, direction, forms }: Level, language: Language): readonly Block[] {
  const works = `${toolingWording[language].field.direction}: ${reportWording[language].direction[direction]}.`;
  return [
    heading(2, `${numeral} ${name[language]}`),
    paragraph(span(`${summary[language]} ${works}`)),
    ...list(forms.map((form) => named(form.name[language], form.summary[language]))),
  ];
}

function phaseBlocks(
  { id, name, summary }: Phase,
  derivation: Pack["phases"]["derivation"],
  language: Language,
): readonly Block[] {
  const because = derivation.filter(({ phase }) => phase === id).map((line): Line => text(line.because[language]));
  const { follows } = toolingWording[language].topics.phases;
  return [
    heading(2, name[language]),
    paragraph(span(summary[language])),
    ...(because.length === 0 ? [] : [paragraph(span(follows)), ...list(because)]),
  ];
}

function factBlocks(pack: Pack, { id, label, question, values }: Fact, language: Language): readonly Block[] {
  return [
    heading(2, `${label[language]} (${id})`),
    paragraph(span(question[language])),
    ...list(
      values.map((value): ListItem | Line => {
        const told = [value.label[language], meaningOf(pack, id, value.id)?.[language]].filter(
          (each) => each !== value.id,
        );
        const said = told.filter((each) => each !== undefined);
        return said.length === 0 ? strong(value.id) : named(value.id, said.join(". "));
      }),
    ),
  ];
}

function named(name: string, told: string): ListItem {
  return { line: [span(`${name}: `, "strong"), span(told)] };
}
