import type { PortfolioWording } from "../portfolio-wording.ts";
import { counted } from "../sentence.ts";

const themes = (count: number): string => counted(count, "thema", "thema’s");
const share = (part: number, all: number): string => `${part} van de ${themes(all)}`;

/** The Dutch of many themes side by side. */
export const portfolio: PortfolioWording = {
  title: "Overzicht van thema’s",
  themes,
  share,
  part: (part, all) => `${part} van ${all}`,
  nothing: "niets",
  leftOut: (count) => `… en nog ${count}; --verbose toont alles.`,
  andMore: (names, more) => `${names} en nog ${more}`,
  summary: {
    settled: (settled, all) => `De mix staat vast bij ${share(settled, all)}.`,
    question: (label, settles, open) =>
      `De vraag die het meeste oplost: ‘${label}’. Die is open bij ${themes(open)}; bij ${settles} daarvan staat de mix vast zodra u het antwoord weet.`,
    opens: (label, open) => `De vraag die bij de meeste thema’s open is: ‘${label}’ (${themes(open)}).`,
    everyone: (levels) => `Alle thema’s zetten in op ${levels}.`,
    most: (level, part, all) =>
      `Er is geen niveau waarop alle thema’s inzetten; het vaakst is dat ${level} (${share(part, all)}).`,
    serious: (part, all) => `Bij ${share(part, all)} is een fout gevonden.`,
  },
  headings: {
    summary: "In het kort",
    since: "Wat er is veranderd",
    picture: "Fasen en niveaus",
    roles: "Hoe vaak elk niveau welke rol heeft",
    common: "Wat vaker is gevonden",
    questions: "Wat nog open is",
    shared: "Wat thema’s kunnen delen",
    themes: "De thema’s",
    legend: "Zo leest u dit",
  },
  columns: {
    theme: "Thema",
    id: "Id",
    file: "Bestand",
    region: "Regio",
    partners: "Partners",
    phase: "Fase",
    level: "Niveau",
    certainty: "De mix",
    balance: "Balans",
    findings: "Bevindingen",
    found: "Gevonden",
    accepted: "Geaccepteerd",
    open: "Open",
    questions: "Open vragen",
    files: "Bestanden",
    gaps: "In te vullen",
  },
  levelColumns: {
    role: (level) => `${level}: rol`,
    action: (level) => `${level}: actie`,
    certain: (level) => `${level}: zekerheid`,
  },
  certain: { in: "zeker in de mix", out: "zeker niet in de mix", no: "niet zeker" },
  accepted: (count) => `${count} geaccepteerd`,
  noFindings: "niets gevonden",
  noAction: "geen actie",
  noQuestions: "geen open vragen",
  noMix: "geen mix",
  phaseOpen: "nog open",
  phaseOneOf: (phases) => `nog open: ${phases}`,
  notFilledIn: "niet ingevuld",
  question: (label, open, settles) => {
    const where = `${label}: open bij ${themes(open)}`;
    if (settles === 0) return `${where}.`;
    return `${where}; zodra u het antwoord weet, staat de mix van ${settles === open ? "al deze thema’s" : `${settles} daarvan`} vast.`;
  },
  sharedBy: {
    region: (name) => `Regio ${name}`,
    partner: (name) => `Partner ${name}`,
    chain: (name) => `In de keten: ${name}`,
  },
  noneShared: "Geen twee thema’s die iets gemeen hebben, zoals een regio of een partner, delen een niveau van de mix.",
  since: {
    title: (from) => `Wat er is veranderd sinds ${from}`,
    unchanged: (count) => `${themes(count)} ${count === 1 ? "is" : "zijn"} hetzelfde gebleven.`,
    added: (theme) => `Nieuw: ${theme}`,
    removed: (theme) => `Weg: ${theme}`,
    otherRules:
      "Het eerdere overzicht is met andere regels gemaakt. Een verschil hoeft dus niet aan het thema zelf te liggen.",
    change: (what, from, to) => `${what}: ${from} → ${to}`,
  },
  legend: {
    marks: (sign, meaning) => `${sign} ${meaning}`,
    found: "Gevonden: fouten/waarschuwingen/opmerkingen.",
    about: [
      "De mix staat vast: geen antwoord op wat onbekend is, verandert de mix; dat is bewezen.",
      "De bevindingen zijn die van mixwijzer check. Open: de onbekende feiten waarvan een antwoord de mix kan veranderen.",
    ],
  },
  figure: {
    caption: "In welke fase hoeveel thema’s op een niveau inzetten (gevuld), en hoeveel ermee ondersteunen (omlijnd).",
    column: (phase, count) => `${phase} (${themes(count)})`,
    cell: (level, lead, support) => {
      const parts = [
        ...(lead > 0 ? [`inzetten bij ${themes(lead)}`] : []),
        ...(support > 0 ? [`ondersteunen bij ${themes(support)}`] : []),
      ];
      return `${level} ${parts.join(", ")}`;
    },
    none: (phase) => `${phase}: geen thema.`,
    lead: "inzetten op",
    support: "ondersteunen met",
  },
  page: {
    controls: "Zoeken, kiezen en sorteren",
    search: "Zoek in titels, regio’s en partners",
    any: "alle",
    sort: "Sorteer op",
    given: "zoals opgegeven",
    ascending: "oplopend",
    descending: "aflopend",
    reset: "Toon alles",
    shown: "{shown} van {all} thema’s",
    sorted: "gesorteerd op {order}",
    table: "Thema’s, met de rol van elk niveau",
  },
};
