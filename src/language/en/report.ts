import type { ReportWording } from "../report-wording.ts";
import { agree, counted, joined, placeWords } from "../sentence.ts";
import { clause, example, inUse, mayTurnOut, planned, quote } from "./phrases.ts";

const phaseGiven = "The case says so itself.";
const nearlyAll = "nearly everything is unknown.";
const ifNoneOrUnknown = "Leave it out if you do not know; [] if there are none.";
const marks: readonly string[] = [
  "Codes such as P2 refer to the statements of the source.",
  "An asterisk (*) marks a judgement of the authors of the rules, not of the source.",
];

/** The English of reports. */
export const report: ReportWording = {
  clause,
  and: (words) => joined(words, "and"),
  or: (words) => joined(words, "or"),
  decimal: (value) => String(value).replace("-", "minus "),
  quote,
  yes: "yes",
  no: "no",
  none: "none",
  not: (value) => `not ${value}`,
  unknown: "unknown",
  nothing: "nothing",
  case: "Case",

  roleHeading: {
    lead: "Focus on",
    support: "Support with",
    later: "Later",
    avoid: "Not advised",
    neutral: "Not needed now",
  },
  role: {
    lead: "focus",
    support: "support",
    later: "later",
    avoid: "not advised",
    neutral: "not needed",
  },
  outside: "not in the mix",
  roleByPhase: "depends on the phase",
  inMix: {
    lead: (level) => `focus on ${level}`,
    support: (level) => `support with ${level}`,
    out: (level) => `without ${level}`,
    alsoLead: (level) => `also focus on ${level}`,
    alsoSupport: (level) => `also support with ${level}`,
    onlySupport: (level) => `only support with ${level}`,
  },
  weight: {
    brief: {
      for: (pro) => pro,
      against: (_, against) => `against ${against}`,
      both: (pro, against) => `${pro}, against ${against}`,
      none: () => "none",
    },
    full: {
      for: (pro) => `weight for ${pro}`,
      against: (_, against) => `weight against ${against}`,
      both: (pro, against) => `weight for ${pro}, against ${against}`,
      none: () => "no weight",
    },
  },
  action: { start: "start", strengthen: "strengthen", keep: "keep going", "phase-out": "phase out" },
  keepOutside: "let it run, add nothing now",
  decidedBy: (parties) => `decided by ${parties}`,
  severity: { error: "Serious", warning: "Warning", note: "Note" },
  basis: {
    stated: "stated in the source",
    implied: "follows from the source",
    inferred: "the authors’ own judgement",
  },
  effect: {
    require: "always belongs in the mix",
    exclude: "is ruled out",
    limit: "does not lead",
    constraint: "a requirement for the whole mix",
  },
  formStatus: { use: "use", later: "later", avoid: "not advised", open: "still open" },
  formWouldFit: "would fit",
  conditionStatus: { met: "already so", unmet: "still to do", open: "unknown whether this is so" },
  origin: { given: "given", derived: "derived", unknown: "unknown" },
  direction: { "top-down": "top-down", "bottom-up": "bottom-up", mixed: "from both sides" },

  phase: {
    given: (name) => `Phase: ${name} (given).`,
    derived: (name) => `Phase: ${name} (derived from the facts).`,
    open: (names) => `Phase: still open. It may be: ${names}.`,
    findOut: "So first find out which phase the theme is in: each phase calls for a different mix.",
    contradicted: (name) => `The other facts point to a different phase: ${name}.`,
    contradictedOpen: "The other facts do not fit this phase.",
    otherMix: (phase, lead, support) => {
      const parts = [lead && `focus on ${lead}`, support && `support with ${support}`].filter((part) => part !== "");
      return `In that phase (${phase}) the mix would be: ${parts.join(", ") || "none"}.`;
    },
    mixesHeading: "The mix in each possible phase",
    cell: { lead: "focus", support: "support" },
    shared: (levels) => `The same in every phase: ${levels}.`,
    nothingShared: "No level has the same role in every phase.",
    soFar: "This already follows from what is known, even without the phase:",
    inPhase: (phase) => `in the phase ${phase}`,
  },

  mix: {
    heading: "The mix",
    notYours: "not yours",
    notYoursHeading: "Not yours to decide",
    belongsTo: (levels, parties) => `${levels}: up to ${parties}`,
    empty: "No level has enough reasons in its favour now.",
    letGo: "Stop using the levels.",
    letGoUnused: "Start none of the levels.",
    added: "Added because of a requirement for the mix.",
    forms: {
      use: (forms) => `form: ${forms}`,
      later: (forms) => `later: ${forms}`,
      avoid: (forms) => `not advised: ${forms}`,
    },
    companions: "Alongside these",
    outside: "Not in the mix",
    caveat: "But",
    phaseOut: (levels) => `Phase out: ${levels}.`,
    keep: (levels) => `Carry on with: ${levels}.`,
  },

  legend: {
    bar: "weight ▰ for, ▱ against",
    cites: "[P2] statement of the source",
    inferred: "* authors’ judgement",
    full: [
      "Each block is weight: ▰ counts for a level, ▱ counts against it. The weight is also given in figures beside the blocks; a figure without a word counts for the level.",
      ...marks,
    ],
    spoken: ["The weight says how heavily the reasons for and against a level count.", ...marks],
  },

  balance: {
    heading: "Balance",
    verdict: {
      balanced: "in balance",
      "leans-top-down": "leans towards top-down measures",
      "leans-bottom-up": "leans towards bottom-up movement",
      "one-sided-top-down": "top-down measures only",
      "one-sided-bottom-up": "bottom-up movement only",
      none: "there is no mix to weigh",
    },
    weights: (topDown, bottomUp) => `top-down ${topDown} and bottom-up ${bottomUp}`,
    mixed: (weight) => `of which ${weight} from levels that work from both sides`,
    because: "Because of a requirement for the mix:",
    unmet: "Out of reach in this case:",
  },

  alternatives: {
    heading: "Other mixes",
    equal: (change) => `Equally good: ${change}.`,
    nearly: (change) => `Almost as good: ${change}.`,
    noChange: "the same mix",
  },

  watch: {
    heading: "Watch out",
    plan: "plan",
    inUse: "in use",
    planAsks: "question about the plan",
    more: (count) => (count === 1 ? "… and 1 more point to watch." : `… and ${count} more points to watch.`),
    nothing: "No special points to watch.",
  },

  open: {
    label: { proven: "Certain", open: "Still open", unproven: "Not certain" },
    heading: "How certain this is",
    certain: (inMix, outside) => {
      const is = inMix.count === 1 ? "is" : "are";
      if (inMix.count === 0) {
        return `Whatever you find out: ${outside.names} ${outside.count === 1 ? "is" : "are"} not in the mix.`;
      }
      const rest = outside.count === 0 ? "" : `; ${outside.names} ${outside.count === 1 ? "is" : "are"} not`;
      return `Whatever you find out: ${inMix.names} ${is} in the mix${rest}.`;
    },
    proven: "no unknown fact can change this mix.",
    provenButForms: ({ names, count }) =>
      `the mix is settled; how to use ${count === 1 ? "level" : "levels"} ${names} is not.`,
    unproven: "we found no unknown fact that changes the mix, but cannot rule it out altogether.",
    open: (count) => {
      if (count === 0) return "what is not known yet can change the mix:";
      return count === 1
        ? "the answer to this question can change the mix:"
        : "the answers to these questions can change the mix:";
    },
    counted: (count) =>
      count === 1
        ? "the answer to one question can change the mix."
        : `the answers to ${count} questions can change the mix.`,
    nearlyAll: (count) =>
      count === 1 ? `${nearlyAll} This question comes first:` : `${nearlyAll} These questions come first:`,
    others: "… and then whatever else is unknown.",
    withValue: (value, change) => `with ${value}: ${change}`,
    more: (count) => (count === 1 ? "… and 1 more question." : `… and ${count} more questions.`),
    together: example,
    alsoTogether: (facts, change) => `Answers can change the mix together too. ${example(facts, change)}`,
  },

  levels: {
    heading: "The levels one by one",
    forms: "Forms",
    conditions: "How to go about it",
    for: "Reasons for it",
    against: "Reasons against it",
    undecided: "Reasons that may still count",
    cautions: "Watch out",
    decision: (parties) => `Not yours to decide; that is up to ${parties}.`,
    facts: (facts) => `because ${facts}`,
    wouldCount: (facts) => `counts if ${facts}`,
    score: (forPoints, againstPoints) => `Weight for: ${forPoints}, against: ${againstPoints}.`,
    range: (min, max) => `With what is still unknown, the total (for minus against) lies between ${min} and ${max}.`,
  },

  change: {
    heading: "What would change the role",
    becomes: (facts) => `if ${facts}, then:`,
    roleIf: (role, facts) => `${role} if ${facts}`,
    notByOne: "If a single fact changes, this level keeps its role.",
    notByTwo: "Even if one or two facts change, this level keeps its role.",
  },

  tensions: {
    heading: "Where the lessons clash",
    versus: "but also",
    wayOut: "Way out",
  },
  audit: {
    heading: "Check of the plan",
    none: "We found nothing wrong with the plan.",
    asks: mayTurnOut,
    whichForm: (level) => `which form of ${level}`,
  },
  precedents: {
    heading: "Earlier programmes",
    shared: (what) => `In common: ${what}.`,
    used: (levels) => `Used: ${levels}.`,
    source: (place) => placeWords({ ...place, of: "source" }, ["line", "lines"], ["page", "pages"]),
  },
  evidence: {
    heading: (publisher) => `What research found elsewhere; not from ${publisher}`,
    label: (publisher) => `Research elsewhere, not from ${publisher}:`,
    bearing: { contradicts: "contradicts", qualifies: "qualifies", supports: "supports" },
    design: {
      experiment: "experiment",
      "quasi-experiment": "comparison without random assignment",
      "before-after": "measured before and after",
      monitor: "monitor",
      review: "review of research",
      audit: "audit",
      survey: "survey or interviews",
    },
    read: {
      "full-text": "full text read",
      summary: "summary read",
      abstract: "abstract read",
    },
    about: (names) => `About: ${names}.`,
    contradiction: (programmes, source, id) =>
      `An evaluation could not show the effect of ${programmes} (${source}, ${id}).`,
    more: (count) => `… and ${count} more: --verbose.`,
    see: "More: --verbose.",
    count: (all, contradicting) => {
      const findings = `${all} ${all === 1 ? "finding" : "findings"}`;
      const against = contradicting === 0 ? "" : `, ${contradicting} against the source`;
      return `${findings}${against}: --verbose.`;
    },
    seeAlso: (ids) => `Research on it: ${ids}.`,
  },
  roadmap: {
    heading: "Looking ahead",
    ifByThen: (phase, assumptions) => `Once the theme reaches the phase ${phase}, and ${assumptions}`,
    once: (phase) => `Once the theme reaches the phase ${phase}`,
    samePhase: (assumptions) => `Still in this phase, if ${assumptions}`,
    mix: (lead, support) => `focus on ${lead}; support with ${support}`,
    unchanged: "the mix stays the same",
  },
  sustainment: {
    heading: "Sustaining and letting go",
    prepare: "Prepare this from the start",
    pattern: (name) => `Way of handing over: ${name}`,
  },
  expectations: {
    heading: "Expectations of the case",
    ok: "as expected",
    failed: "not as expected",
    got: (expected, actual) => `expected ${expected}, got ${actual}`,
  },
  facts: {
    heading: "The facts",
    fact: "Fact",
    value: "Value",
    origin: "Origin",
    note: "Note",
    inUse,
    planned,
    unknown: (facts) => `Unknown: ${facts}.`,
    known: (clauses) => `Known: ${clauses.join("; ")}.`,
  },
  statements: {
    heading: "Statements of the source",
    id: "No.",
    statement: "Statement (in our words)",
    where: "Place",
    basis: "Basis",
    inOurWords: "In our words; bare numbers are lines of the source.",
    place: (place) => placeWords(place, ["line", "lines"], ["page", "pages"]),
    source: (title) => `Source: ${title}.`,
  },
  table: {
    role: "Role",
    level: "Level",
    weight: "Weight",
    action: "Action",
    why: "Why",
    decision: "Who decides",
    before: "Before",
    after: "After",
    what: "What",
  },

  footer: {
    heading: "About this report",
    pack: (id, version, digest) => `Rules: ${id} ${version} (${digest}).`,
    notOfficial: (publisher) => `Not an official position of ${publisher}.`,
    more: "See everything: --verbose. Why exactly: mixwijzer explain.",
  },

  explain: {
    title: (title) => `The advice explained: ${title}`,
    because: {
      excluded: "This level is ruled out, however heavily the other reasons weigh:",
      required: "This level always belongs in the mix:",
      constraint: "A requirement for the whole mix was decisive:",
      weight: {
        lead: "The reasons for it weigh enough to focus on it.",
        support: "The reasons for it weigh enough to use it as support.",
        later: "The reasons do not weigh enough now.",
        avoid: "The reasons against it weigh more than the reasons for it.",
        neutral: "The reasons for it do not weigh enough for a place in the mix.",
      },
      laterPhase: (phase) => `This level does enter the mix in the phase ${phase}.`,
      noReason: "None of the facts counts for or against this level.",
    },
    decided: (reason) => `Decisive: ${reason}`,
    nearest: "What almost counted, and what was missing",
    lacks: (facts) => `would count if ${facts}`,
    soThat: (effect) => `Therefore: ${effect}.`,
    openFacts: "Unknown facts that can change the role",
    noReasons: "There are no reasons for or against.",
    phaseBecause: "The case does not give the phase. It follows from these facts:",
    phaseAlso: `${phaseGiven} Its other facts point to the same phase:`,
    phaseAlone: `${phaseGiven} Its other facts do not decide the phase.`,
    advised: "The advice names this beside the mix:",
    notAdvised: (id) =>
      `The advice does not name this: in this case it is not certain that it applies. \`mixwijzer rules show ${id}\` says when it does.`,
    noLevel: "This level is not in the advice.",
  },

  whatIf: {
    title: (title) => `What if: ${title}`,
    same: "Nothing changes: the advice stays exactly the same.",
    noFacts: "The facts are the same.",
    factsHeading: "What you change",
    adviceHeading: "What changes because of it",
    reasonsHeading: "Reasons that appear or disappear",
    conditionsHeading: "How to go about it: what changes",
    conditionNew: (status) => `new: ${status}`,
    conditionGone: "no longer applies",
    listsHeading: "Points to watch that appear or disappear",
    adviceSame: "The advice stays the same: this change makes no difference to the mix or the reasons.",
    phase: "Phase",
    balance: "Balance",
    settled: "Certainty of the mix",
    sustainment: "Letting go",
    settledStatus: { proven: "certain", open: "still open", unproven: "not proven" },
    phaseOpen: "still open",
    appeared: "new",
    disappeared: "gone",
    wasAndIs: (before, after) => `before: ${before}; after: ${after}`,
    side: { for: "for", against: "against", open: "still open" },
    kinds: { companion: "alongside these", caution: "watch out", audit: "plan" },
  },

  comparison: {
    title: (title) => (title === null ? "Answers side by side" : `Answers side by side: ${title}`),
    otherTitles: (titles) => `The titles differ: ${titles}. Make sure that the answers are about the same theme.`,
    otherTheme: (facts) => `The answers differ on what the theme is (${facts}). Make sure that it is the same theme.`,
    same: "No differences: everyone gives the same answers, and so the same mix.",
    differ: (facts, gaps, mattering, undecided) => {
      const differ =
        facts === 0 ? "No two answers differ." : `The answers differ on ${counted(facts, "fact", "facts")}.`;
      const known = gaps === 0 ? "" : ` ${counted(gaps, "fact is", "facts are")} known to some only.`;
      const all = facts + gaps;
      if (mattering + undecided === 0) return `${differ}${known} None of this matters for the mix.`;
      if (mattering === 0) return `${differ}${known} None of this is known to matter for the mix.`;
      if (mattering === all) return `${differ}${known} ${all === 1 ? "It matters" : "All of them matter"} for the mix.`;
      return `${differ}${known} ${mattering} of these ${all} ${agree(mattering, "matters", "matter")} for the mix.`;
    },
    everyLevel: "every level",
    first: (question) => `Talk about this first: ${question}`,
    mixesHeading: "The mix by each one’s answers",
    whateverHeading: "The same whatever you agree on",
    inMix: (levels) => `Always in the mix, whatever else you find out: ${levels}.`,
    outside: (levels) => `Never in the mix, whatever else you find out: ${levels}.`,
    steady: ({ names, count }) =>
      `Whichever of these answers you choose, ${names} ${agree(count, "keeps its role", "keep their roles")}; what is still unknown can change that.`,
    sameNow: (levels) => `Now the same for everyone, but a choice between the answers can change it: ${levels}.`,
    nothingSame: "No level is certain to stay as it is.",
    disagreementsHeading: "Where the answers differ",
    ranked:
      "In front is what can change the role of most levels. Each mix is the one with the other differences left open.",
    gapsHeading: "What some know and others do not",
    follows: (name) => `${name} (it follows from the other answers)`,
    leadsTo: (answer, mix) => `${answer}: ${mix}`,
    noMix: "no mix yet",
    moves: (levels) => `Matters: it can change the role of ${levels}.`,
    movesTogether: (levels) =>
      `Matters together with other answers, not by itself: it can change the role of ${levels}.`,
    makesNone: "Makes no difference to the mix, whatever you agree on the others.",
    unproven: "We found no difference to the mix, but there are too many combinations to try them all.",
    agreedHeading: "On this all agree",
  },

  paper: {
    sheetTitle: "Questions about your theme",
    how: [
      "Tick what holds for your theme. If you do not know something, tick “I don’t know”: it never counts as no.",
      "You need not answer everything. Where you know why, write it down in a few words.",
    ],
    about: ["Theme:", "Filled in by:", "Date:"],
    theTheme: "What the theme is",
    theRest: "Other questions",
    several: "Tick all that hold.",
    oneOnly: "Tick one.",
    dontKnow: "I don’t know",
    noneOfThese: "none of these",
    noteLine: "Because:",
    findOutHeading: "What to find out first",
    nothingToFindOut: "The answer to no single question changes the mix.",
    findOutIntroduction: "The answers to these questions can change the mix. Agree on who finds out what, and by when.",
    findOutHead: ["Question", "What the answer can change", "Who", "By when"],
    toFillIn: "to fill in",
  },

  caseTemplate: {
    schema: "After `mixwijzer schema case -o case.schema.json` your editor can complete and check this file.",
    several:
      "Several cases in one file have --- between them. Repeat the first line below each ---, or see `mixwijzer schema case --multi`: editors check only the case that it is in.",
    introduction: [
      "A case for mixwijzer: a theme on which you want advice.",
      "Fill in what you know. What you do not know can stay unknown: the advice says what is still open.",
    ],
    title: "Name of the theme",
    language: "Language of the report: nl or en.",
    around: "The region and the partners, for the view over several themes; they change nothing in the advice.",
    facts: "The facts. Replace unknown by one of the values below it.",
    set: "Several may apply: [a, b]; [] for none.",
    onlyWhere: "Only counts if the other facts call for it.",
    irrelevant: "Does not count, given the answers to the other questions.",
    notes: "The evidence behind your answers, per fact. Shown in reports.",
    current: `Instruments in use now. ${ifNoneOrUnknown}`,
    planned: `Instruments that are planned. Mixwijzer checks this plan. ${ifNoneOrUnknown}`,
  },
};
