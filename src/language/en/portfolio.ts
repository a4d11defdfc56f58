import type { PortfolioWording } from "../portfolio-wording.ts";
import { counted } from "../sentence.ts";

const themes = (count: number): string => counted(count, "theme", "themes");
const share = (part: number, all: number): string => `${part} of ${themes(all)}`;

/** The English of many themes side by side. */
export const portfolio: PortfolioWording = {
  title: "Portfolio",
  themes,
  share,
  part: (part, all) => `${part} of ${all}`,
  nothing: "nothing",
  leftOut: (count) => `… and ${count} more; --verbose shows all.`,
  andMore: (names, more) => `${names} and ${more} more`,
  summary: {
    settled: (settled, all) => `The mix is certain in ${share(settled, all)}.`,
    question: (label, settles, open) =>
      `The question that settles most: “${label}”. It is open in ${themes(open)}; in ${settles} of these the mix is certain once you know the answer.`,
    opens: (label, open) => `The question that is open in most themes: “${label}” (${themes(open)}).`,
    everyone: (levels) => `All themes focus on ${levels}.`,
    most: (level, part, all) => `No level is the focus of all themes; most often it is ${level} (${share(part, all)}).`,
    serious: (part, all) => `An error was found in ${share(part, all)}.`,
  },
  headings: {
    summary: "In short",
    since: "What changed",
    picture: "Phases and levels",
    roles: "How often each level has each role",
    common: "What is found more often",
    questions: "What is still open",
    shared: "What themes could share",
    themes: "The themes",
    legend: "How to read this",
  },
  columns: {
    theme: "Theme",
    id: "Id",
    file: "File",
    region: "Region",
    partners: "Partners",
    phase: "Phase",
    level: "Level",
    certainty: "The mix",
    balance: "Balance",
    findings: "Findings",
    found: "Found",
    accepted: "Accepted",
    open: "Open",
    questions: "Open questions",
    files: "Files",
    gaps: "To fill in",
  },
  levelColumns: {
    role: (level) => `${level}: role`,
    action: (level) => `${level}: action`,
    certain: (level) => `${level}: certainty`,
  },
  certain: { in: "certainly in the mix", out: "certainly not in the mix", no: "not certain" },
  accepted: (count) => `${count} accepted`,
  noFindings: "nothing found",
  noAction: "no action",
  noQuestions: "no open questions",
  noMix: "no mix",
  phaseOpen: "still open",
  phaseOneOf: (phases) => `still open: ${phases}`,
  notFilledIn: "not filled in",
  question: (label, open, settles) => {
    const where = `${label}: open in ${themes(open)}`;
    if (settles === 0) return `${where}.`;
    return `${where}; once you know the answer, the mix of ${settles === open ? "all of them" : `${settles} of these`} is certain.`;
  },
  sharedBy: {
    region: (name) => `Region ${name}`,
    partner: (name) => `Partner ${name}`,
    chain: (name) => `In the chain: ${name}`,
  },
  noneShared: "No two themes that have something in common, such as a region or a partner, share a level of the mix.",
  since: {
    title: (from) => `What changed since ${from}`,
    unchanged: (count) => `${themes(count)} ${count === 1 ? "is" : "are"} the same.`,
    added: (theme) => `New: ${theme}`,
    removed: (theme) => `Gone: ${theme}`,
    otherRules: "The earlier portfolio was made with other rules, so that a difference need not come from the theme.",
    change: (what, from, to) => `${what}: ${from} → ${to}`,
  },
  legend: {
    marks: (sign, meaning) => `${sign} ${meaning}`,
    found: "Found: errors/warnings/notes.",
    about: [
      "The mix is certain: no answer to what is unknown changes the mix; that has been proved.",
      "Findings are those of mixwijzer check. Open: the unknown facts of which an answer can change the mix.",
    ],
  },
  figure: {
    caption: "In which phase how many themes focus on a level (filled), and how many support with it (outlined).",
    column: (phase, count) => `${phase} (${themes(count)})`,
    cell: (level, lead, support) => {
      const parts = [
        ...(lead > 0 ? [`focus in ${themes(lead)}`] : []),
        ...(support > 0 ? [`support in ${themes(support)}`] : []),
      ];
      return `${level} ${parts.join(", ")}`;
    },
    none: (phase) => `${phase}: no theme.`,
    lead: "focus on",
    support: "support with",
  },
  page: {
    controls: "Search, choose and sort",
    search: "Search in titles, regions and partners",
    any: "all",
    sort: "Sort by",
    given: "as given",
    ascending: "ascending",
    descending: "descending",
    reset: "Show all",
    shown: "{shown} of {all} themes",
    sorted: "sorted by {order}",
    table: "Themes, with the role of each level",
  },
};
