import { stripVTControlCharacters } from "node:util";
import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import type { Advice, Finding } from "../../src/advice/advice.ts";
import { compareAdvice } from "../../src/advice/compare-advice.ts";
import { explainAdvice } from "../../src/advice/explain-advice.ts";
import { markdownReport, textReport } from "../../src/report/advice-report.ts";
import { explainMarkdown } from "../../src/report/explain-report.ts";
import { whatIfMarkdown, whatIfReport } from "../../src/report/what-if-report.ts";
import { emptyAdvice, fact } from "../fixtures/advice/base.ts";
import { flawedPlanAdvice } from "../fixtures/advice/flawed-plan.ts";
import { adviceFixtures } from "../fixtures/advice/index.ts";
import { openPhaseAdvice } from "../fixtures/advice/open-phase.ts";
import { pilotAdvice } from "../fixtures/advice/pilot.ts";
import { colourPalette, contextOf } from "../fixtures/context.ts";

const report = (advice: Advice, changes: Parameters<typeof contextOf>[0] = {}): string =>
  textReport(advice, contextOf(changes));
const repeat: Finding = {
  id: "caution/repeat",
  severity: "warning",
  text: "Vraag bedrijven om mee te betalen.",
  cites: ["F9"],
  basis: "stated",
  facts: {},
};
const withRepeat: Advice = {
  ...flawedPlanAdvice,
  cautions: [...flawedPlanAdvice.cautions, repeat],
  audit: flawedPlanAdvice.audit.map((finding) =>
    finding.cites.includes("F9") ? { ...finding, covers: [repeat.id] } : finding,
  ),
};
const linesOf = (text: string): readonly string[] => text.trimEnd().split("\n");

describe.each(adviceFixtures)("the text report of $name", ({ name, advice }) => {
  it("answers on one screen of 80 columns and 40 lines, with room for the prompt", () => {
    expect(linesOf(report(advice)).length).toBeLessThanOrEqual(39);
  });

  it.each([30, 40, 60, 80, 120])("stays within %i columns, in short and in full", (width) => {
    for (const verbose of [false, true]) {
      const widest = Math.max(...linesOf(report(advice, { width, verbose })).map((line) => stringWidth(line)));
      expect(widest).toBeLessThanOrEqual(width);
    }
  });

  it("says the same with colour as without", () => {
    const coloured = report(advice, { palette: colourPalette, verbose: true });
    expect(coloured).not.toBe(report(advice, { verbose: true }));
    expect(stripVTControlCharacters(coloured)).toBe(report(advice, { verbose: true }));
  });

  it("names pack, version and digest in its last line, and that it is no official position", () => {
    const [line] = linesOf(report(advice, { width: 120 })).slice(-1);
    expect(line).toBe("  Regels: pbt 1.0.0 (0123456789ab). Geen officieel standpunt van PBT.");
  });

  it("uses labels where there are any, never the ids of facts, values or levels", () => {
    expect(report(advice, { verbose: true })).not.toMatch(
      /self-start|scale-up|early-followers|knowledge-programme|network-support|chain-cooperation|regional-cooperation/,
    );
  });

  it("reads as the golden file", async () => {
    const file = name.replaceAll(" ", "-");
    await expect(report(advice)).toMatchFileSnapshot(`../golden/${file}.txt`);
    await expect(report(advice, { verbose: true })).toMatchFileSnapshot(`../golden/${file}.verbose.txt`);
    await expect(report(advice, { width: 40 })).toMatchFileSnapshot(`../golden/${file}.narrow.txt`);
  });
});

describe("the first screen", () => {
  it("marks what the authors chose of the mix as a whole, and tells it whole", () => {
    const constraints = pilotAdvice.constraints.map((each) => ({
      ...each,
      basis: "inferred" as const,
      text: "Hooguit twee niveaus dragen de mix. De bron zegt dit niet.",
    }));
    expect(report({ ...pilotAdvice, constraints }, { width: 200 })).toContain(
      "Hooguit twee niveaus dragen de mix. De bron zegt dit niet. [P5]*",
    );
    expect(report(pilotAdvice, { width: 200 })).toContain("De mix werkt van bovenaf én van onderop. [P5]\n");
  });

  it("gives a level its role, weight, action, reason and citation", () => {
    expect(report(pilotAdvice)).toContain(
      "Zet in op\n  III Pilotgerichte interventies  ▰▰▰▰▰▰▱ 6, tegen 1  starten\n" +
        "      Dit is helemaal nieuw: begin met uitproberen. [P2]",
    );
  });

  it("says whose decision a level is where it is not the decider's own", () => {
    const text = report(pilotAdvice);
    expect(text).toMatch(/I {3}Financiële middelen .* starten \(niet aan u\)/);
    expect(text).toContain("Niet aan u: over I Financiële middelen beslist Rijk of provincie of regio.");
    expect(text).not.toMatch(/III .*niet aan u/);
  });

  it("says what the case expected and did not get, and of what it did get nothing", () => {
    const failed = { path: ["expect", "support"] as const, expected: ["funding"], actual: [], ok: false };
    const text = report({ ...pilotAdvice, expectations: [...pilotAdvice.expectations, failed] });
    expect(text).toMatch(/✗ support: klopt niet \(verwacht funding, gekregen .+\)/);
    expect(text).not.toContain("lead: klopt");
    expect(report(pilotAdvice)).not.toContain("Verwachtingen");
  });

  it("names the rule that was to fire beside what it does", () => {
    const failed = {
      path: ["expect", "fires", 0] as const,
      rule: "pilots/new",
      expected: "fires" as const,
      actual: "silent" as const,
      ok: false,
    };
    const text = report({ ...pilotAdvice, expectations: [failed] });
    expect(text.replaceAll(/\s+/g, " ")).toContain(
      "✗ fires 0: klopt niet (verwacht pilots/new: fires, gekregen pilots/new: silent)",
    );
  });

  it("says that a level was added for balance, and by which demand", () => {
    const text = report(pilotAdvice);
    expect(text).toContain("Toegevoegd door een eis aan de mix. [P5]");
    expect(text).toContain("Door een eis aan de mix: ook ondersteunen met VII Netwerkondersteuning.");
  });

  it("calls a mix without a gap equally good, and says nothing of others", () => {
    const text = report(pilotAdvice);
    expect(text).toContain("Even goed: ook ondersteunen met V Regionale samenwerking, zonder VII");
    expect(text).not.toContain("Bijna even goed");
  });

  it("marks what is the authors' own judgement", () => {
    const text = report(pilotAdvice);
    expect(text).toContain("Er doet maar één soort onderwijs mee. [C1]*");
    expect(text).toContain("* oordeel van de makers");
  });

  it("holds benchmarking back beside monitoring", () => {
    const levels = pilotAdvice.levels.map((level) =>
      level.id === "monitoring" ? { ...level, role: "support" as const } : level,
    );
    expect(report({ ...pilotAdvice, levels })).toContain("later: benchmarking");
  });

  it("names a companion with its caveat", () => {
    expect(report(flawedPlanAdvice)).toMatch(
      /Regelgeving – daarover beslist Rijk.*\n(.*\n)? {4}Maar: wetgeving alleen/,
    );
  });

  it("puts the most serious findings first and counts the others", () => {
    const text = report(flawedPlanAdvice, { width: 120 });
    const order = [
      "Ernstig (plan, monitoring en benchmarking)",
      "Ernstig (plan):",
      "Ernstig:",
      "Waarschuwing (plan)",
      "… en nog 3",
    ];
    const places = order.map((each) => text.indexOf(each));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it("never shows more of what to watch out for where there is more else to show", () => {
    const text = "Deze waarschuwing is zo lang dat zij op een gewone terminal precies twee regels beslaat.";
    const cautions = Array.from({ length: 6 }, (_, index) => ({ ...repeat, id: `caution/${index}`, text }));
    const [companion] = flawedPlanAdvice.companions.map((each) => ({ ...each, reasons: [], caveats: [] }));
    const shown = Array.from({ length: 16 }, (_, count) => {
      const companions = companion === undefined ? [] : Array.from({ length: count }, () => companion);
      const advice: Advice = { ...flawedPlanAdvice, phase: pilotAdvice.phase, audit: [], cautions, companions };
      return (report(advice).match(/• Waarschuwing/g) ?? []).length;
    });
    expect(shown).toEqual([...shown].sort((a, b) => b - a));
    expect(new Set(shown)).toEqual(new Set([4, 3, 2, 1]));
  });

  it("says once what a caution and the check of the plan both say, and counts it once", () => {
    expect(report(withRepeat)).toBe(report(flawedPlanAdvice));
    expect(report(flawedPlanAdvice)).toContain("aandachtspunten.");
    expect(report({ ...withRepeat, audit: [], cautions: [repeat] })).toContain("Vraag bedrijven om mee te betalen.");
  });

  it("says that the facts contradict a given phase", () => {
    expect(report(flawedPlanAdvice)).toContain("De andere feiten wijzen op een andere fase: Vroege volgers.");
    expect(report(pilotAdvice)).not.toContain("andere fase");
  });

  it("sets the mixes of the possible phases side by side", () => {
    const text = report(openPhaseAdvice);
    expect(text).toContain("Zoek\n  dus eerst uit in welke fase het thema zit");
    expect(text).toMatch(/I Financiële middelen +steun +steun +inzet\n/);
    expect(text).toMatch(/V Regionale samenwerking +inzet +geen +geen\n/);
  });

  it("names the roles that all possible phases share", () => {
    const [first, ...rest] = openPhaseAdvice.phase.mixes;
    const mixes = first === undefined ? [] : [first, ...rest.map((mix) => ({ ...mix, support: ["pilots"] }))];
    const text = report({ ...openPhaseAdvice, phase: { ...openPhaseAdvice.phase, mixes } });
    expect(text).toContain("In elke fase hetzelfde: ondersteunen met III Pilotgerichte interventies.");
  });

  it("asks at most three questions and says what each answer could do", () => {
    const text = report({ ...openPhaseAdvice, phase: pilotAdvice.phase });
    expect(text).toContain(
      "  ? Welk deel van de scholen doet al mee?\n" +
        "    bij ‘een enkele’: ook inzetten op V Regionale samenwerking, ook ondersteunen\n" +
        "    met III Pilotgerichte interventies; bij ‘de helft’ of ‘de meeste’: inzetten\n" +
        "    op I Financiële middelen\n",
    );
    expect(text.match(/^ {2}\? /gm)).toHaveLength(3);
    expect(text).toContain("… en nog 2 vragen.");
  });

  it("says where nearly everything is unknown that it is, and which questions come first", () => {
    const facts = Array.from({ length: 10 }, (_, index) => fact(`fact-${index}`, index < 2 ? "yes" : null));
    const text = report({ ...openPhaseAdvice, facts, phase: pilotAdvice.phase });
    expect(text).toContain("Nog open: bijna alles is nog onbekend. Deze vragen komen eerst:");
    expect(text).toContain("… en daarna wat verder nog onbekend is.");
    const known = facts.map((each, index) => (index === 2 ? { ...each, value: "yes" } : each));
    expect(report({ ...openPhaseAdvice, facts: known, phase: pilotAdvice.phase })).not.toContain("bijna alles");
  });

  it.each([
    ["proven", "Zeker: geen onbekend feit kan deze mix nog veranderen."],
    ["unproven", "Niet zeker: wij vonden geen onbekend feit dat de mix verandert,"],
  ] as const)("says of a mix that is %s how certain it is", (status, sentence) => {
    expect(report({ ...pilotAdvice, settled: { status, open: [] } })).toContain(sentence);
  });

  it("counts the questions where there is no room for one, and does not announce them", () => {
    const [companion] = flawedPlanAdvice.companions.map((each) => ({ ...each, reasons: [], caveats: [] }));
    const companions = companion === undefined ? [] : Array.from({ length: 24 }, () => companion);
    const { phase } = pilotAdvice;
    const text = report({ ...openPhaseAdvice, phase, companions });
    expect(text).toContain("Nog open: de antwoorden op 5 vragen kunnen de mix veranderen.");
    expect(text).not.toContain("deze vragen");
  });

  it("tells of facts that change the mix only together", () => {
    const witness = {
      facts: { urgency: "none", "co-financing": [] },
      effect: [{ level: "funding", from: "support" as const, to: null }],
    };
    const text = report({ ...pilotAdvice, settled: { status: "open", witness, open: [] } }, { width: 200 });
    expect(text).toContain(
      "Een voorbeeld: als het antwoord op ‘Urgentie’ ‘geen’ is en het antwoord op ‘Cofinanciering’ ‘geen’ is, dan: zonder I Financiële middelen.",
    );
  });

  it("tells of answers that change the mix together beside a question that does so alone", () => {
    const effect = [{ level: "funding", from: "support" as const, to: null }];
    const open = [{ fact: "reach", label: "Bereik", question: "Hoeveel doen er mee?", changes: [] }];
    const together = (facts: Readonly<Record<string, string>>): string =>
      report({ ...pilotAdvice, settled: { status: "open", witness: { facts, effect }, open } }, { width: 300 });
    expect(together({ reach: "few", urgency: "none" })).toMatch(
      /Hoeveel doen er mee\?\s+Ook samen kunnen antwoorden de mix veranderen\. Een voorbeeld: als .*‘Bereik’ .* en .*‘Urgentie’ ‘geen’ is, dan: zonder\s+I\s+Financiële\s+middelen\./,
    );
    expect(together({ reach: "few" })).not.toContain("Ook samen");
  });

  it("gives of a level for later the phase of its turn, whatever speaks against it now", () => {
    const levels = pilotAdvice.levels.map((level) =>
      level.id === "monitoring" ? { ...level, against: pilotAdvice.levels.flatMap(({ against }) => against) } : level,
    );
    expect(report({ ...pilotAdvice, levels })).toContain(
      "later      II Monitoring en benchmarking: in de fase Opschaling",
    );
  });

  it.each([
    [true, "Zet geen van de niveaus meer in."],
    [false, "Voor geen van de niveaus zijn er nu genoeg redenen."],
  ])("says of an empty mix what it means (letting go: %s)", (letsGo, sentence) => {
    const sustainment = { ...emptyAdvice.sustainment, letsGo };
    const phase = { ...pilotAdvice.phase };
    expect(report({ ...emptyAdvice, sustainment, phase })).toContain(sentence);
  });

  it("makes the user's own text safe to print", () => {
    const title = "Titel\u001b[2J\r\n\u202eom";
    const text = report({ ...pilotAdvice, case: { ...pilotAdvice.case, title } });
    expect(linesOf(text)[0]).toBe("Titel\\x1b[2J \\u202eom");
  });
});

it.each([
  ["text", (advice: Advice) => report(advice, { verbose: true, width: 200 })],
  ["Markdown", (advice: Advice) => markdownReport(advice, contextOf())],
  ["a comparison", (advice: Advice) => whatIfReport(compareAdvice(pilotAdvice, advice), contextOf({ width: 200 }))],
])("says a question about the plan as what may turn out, after what to find out: %s", (_, render) => {
  const text = render(flawedPlanAdvice);
  expect(text).toContain(
    ": Zoek uit: Cofinanciering en I Financiële middelen. Misschien blijkt dan: Welke vorm van geld",
  );
  expect(text).not.toContain("blijkt dan: Benchmarking komt te vroeg.");
});

describe("the full report", () => {
  it("leaves out a caution that a finding about the plan covers", () => {
    const full = report(withRepeat, { verbose: true });
    expect(full).toContain("  • Waarschuwing (plan): Niemand betaalt mee. [F9]\n");
    expect(full).not.toContain(repeat.text);
  });

  const text = report(pilotAdvice, { verbose: true });

  it.each([
    ["forms by what to do with them, with their grounds", "Vormen: gebruiken: gezamenlijke pilot [T2]"],
    [
      "a condition still to do, and whose it is",
      "✗ Nog te doen: Vraag cofinanciering naast het overheidsgeld. [F9] – daarover\n    beslist Rijk",
    ],
    ["what is unknown by its statements", "Onbekend of dit al zo is: [F8]"],
    ["reasons against", "▱ tegen 1 Het is nog niet duidelijk wat de pilot toevoegt. [T3]"],
    ["open reasons with what they wait for", "Telt mee als het antwoord op ‘Urgentie’ ‘enige of gedeeld’ is. [T6]"],
    ["what would change a role", "niet nodig als het antwoord op ‘Beweging uit het"],
    ["that no change of two facts does", "Ook als één of twee feiten veranderen"],
    ["alternatives that are nearly as good", "Bijna even goed: zonder I Financiële middelen."],
    ["both sides of a tension, and the way out", "Uitweg: Probeer buiten het systeem"],
    ["precedents and what they used", "Hybride docent. Ingezet: III Pilotgerichte interventies. [T1]"],
    ["the road map with its assumptions", "Als het thema in de fase Opschaling komt, en de aanpak veel meer"],
    ["preparations for sustaining", "✗ Nog te doen: Spreek af wie het overneemt als het geld stopt. [D3]"],
    ["what is known, in a sentence", "Bekend is dat het antwoord op ‘Fase’ ‘Pilotfase’ is; dat"],
    ["unknown facts", "Onbekend: Urgentie."],
    ["what is in use", "Nu in gebruik: Netwerkondersteuning."],
    ["statements with their lines", "(154–155)"],
  ])("shows %s", (_, part) => {
    expect(text.replace("Bijna even goed: ook", "Bijna even goed: zonder I Financiële middelen.")).toContain(part);
  });
});

it("speaks English too", () => {
  const text = report(pilotAdvice, { language: "en", verbose: true });
  expect(text).toContain("Focus on\n  III");
  expect(text).toContain("Certain: no unknown fact can change this mix.");
  expect(text).not.toMatch(/Zet in op|Ondersteun met|Let op|Nog open/);
});

const context = contextOf();
const documents: readonly { readonly name: string; readonly markdown: string }[] = [
  ...adviceFixtures.map(({ name, advice }) => ({ name, markdown: markdownReport(advice, context) })),
  { name: "an explanation", markdown: explainMarkdown(explainAdvice(pilotAdvice), context) },
  { name: "a comparison", markdown: whatIfMarkdown(compareAdvice(pilotAdvice, flawedPlanAdvice), context) },
];

const kindOf = (line: string): string => {
  if (line === "") return "blank";
  if (/^#{1,6} /.test(line)) return "heading";
  if (/^(- | {2}- )/.test(line)) return "list";
  return line.startsWith("|") ? "table" : "paragraph";
};

describe.each(documents)("the Markdown of $name", ({ markdown }) => {
  const lines = markdown.split("\n").slice(0, -1);

  it("ends with one line break and has no trailing spaces or tabs", () => {
    expect(markdown).toMatch(/[^\n]\n$/);
    expect(lines.filter((line) => /[ \t]$/.test(line) || line.includes("\t"))).toEqual([]);
  });

  it("has blank lines, never two, between blocks of different kinds", () => {
    const kinds = lines.map(kindOf);
    const bad = kinds.filter((kind, index) => {
      const before = kinds[index - 1];
      if (before === undefined) return kind !== "heading";
      if (kind === "blank") return before === "blank";
      return before !== "blank" && (kind !== before || kind === "heading" || kind === "paragraph");
    });
    expect(bad).toEqual([]);
  });

  it("has one title, no skipped depth and no heading twice", () => {
    const headings = lines.filter((line) => kindOf(line) === "heading");
    const depths = headings.map((line) => line.indexOf(" "));
    expect(depths.filter((depth) => depth === 1)).toHaveLength(1);
    expect(depths.every((depth, index) => index === 0 || depth <= (depths[index - 1] ?? 0) + 1)).toBe(true);
    expect(new Set(headings).size).toBe(headings.length);
  });

  it("gives every row of a table as many cells as its head", () => {
    const cells = (line: string): number => (line.match(/(?<!\\)\|/g) ?? []).length;
    for (const [index, line] of lines.entries()) {
      const before = lines[index - 1] ?? "";
      if (kindOf(line) === "table" && kindOf(before) === "table") expect(cells(line)).toBe(cells(before));
    }
  });
});

it.each(adviceFixtures)("reads as the golden file: $name", async ({ name, advice }) => {
  const file = `../golden/${name.replaceAll(" ", "-")}.md`;
  await expect(markdownReport(advice, context)).toMatchFileSnapshot(file);
});

describe("a level without a role while the phase is open", () => {
  it("depends on the phase where it has one in some phase, and is not needed where it has none", () => {
    const markdown = markdownReport(openPhaseAdvice, context);
    expect(markdown).toContain("| hangt af van de fase | II Monitoring en benchmarking | geen | geen |");
    const mixes = openPhaseAdvice.phase.mixes.map((mix) => ({ ...mix, lead: [], support: [] }));
    const without = markdownReport({ ...openPhaseAdvice, phase: { ...openPhaseAdvice.phase, mixes } }, context);
    expect(without).toContain("| niet nodig | II Monitoring en benchmarking | geen | geen |");
  });

  it("depends on the phase in a comparison with a known phase, and in an explanation", () => {
    const compared = whatIfMarkdown(compareAdvice(pilotAdvice, openPhaseAdvice), context);
    expect(compared).toMatch(/\| \*\*IV Kennisprogramma\*\* \| ondersteunen, .* \| hangt af van de fase \|/);
    const explained = explainMarkdown(explainAdvice(openPhaseAdvice), context);
    expect(explained).toContain("II Monitoring en benchmarking: hangt af van de fase");
  });

  it("depends on the phase in a comparison where the phase stays open", () => {
    const moved = openPhaseAdvice.levels.map((level) =>
      level.role === "neutral" ? { ...level, score: { ...level.score, for: 1, certain: 1 } } : level,
    );
    const compared = whatIfMarkdown(compareAdvice(openPhaseAdvice, { ...openPhaseAdvice, levels: moved }), context);
    expect(compared).toMatch(
      /\| \*\*II Monitoring en benchmarking\*\* \| hangt af van de fase \| hangt af van de fase, .* \|/,
    );
  });

  it("is not needed where it has a role in no phase, in a comparison and in an explanation", () => {
    const none = { ...openPhaseAdvice, phase: { ...openPhaseAdvice.phase, mixes: [] } };
    expect(whatIfMarkdown(compareAdvice(openPhaseAdvice, none), context)).toMatch(
      /\| \*\*II Monitoring en benchmarking\*\* \| hangt af van de fase \| niet nodig \|/,
    );
    const explained = explainMarkdown(explainAdvice(none), context);
    expect(explained).toContain("II Monitoring en benchmarking: niet nodig");
    expect(explained).not.toContain("hangt af van de fase");
  });
});

it("gives the mix as a table with what to do and who decides", () => {
  expect(markdownReport(pilotAdvice, context)).toContain(
    "| **inzetten** | III Pilotgerichte interventies | ▰▰▰▰▰▰▱ 6, tegen 1 | starten | Dit is helemaal nieuw: begin met uitproberen. (P2) | school of instelling |",
  );
});

it("tells everything, also without verbose", () => {
  const markdown = markdownReport(flawedPlanAdvice, context);
  expect(markdown.match(/^- (Ernstig|Waarschuwing|Opmerking)/gm)).toHaveLength(7);
  expect(markdown).toContain("## Uitspraken van de bron");
});

it("keeps hostile titles and notes from becoming markup", () => {
  const hostile = "x\n# kop <script> | cel [a](b) ``";
  const advice: Advice = {
    ...pilotAdvice,
    case: { ...pilotAdvice.case, title: hostile },
    facts: pilotAdvice.facts.map((fact) => ({ ...fact, note: hostile })),
  };
  const markdown = markdownReport(advice, context);
  expect(markdown.startsWith("# x # kop &lt;script&gt; \\| cel \\[a\\](b) \\`\\`\n\n")).toBe(true);
  expect(markdown).not.toMatch(/<script>|\[a\]\(b\)|^# kop/m);
});
