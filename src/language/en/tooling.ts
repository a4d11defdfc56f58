import { agree, counted, joined, placeWords } from "../sentence.ts";
import type { Amount, ToolingWording } from "../tooling-wording.ts";

const and = (words: readonly string[]): string => joined(words, "and");
const or = (words: readonly string[]): string => joined(words, "or");

/** A value that holds a comma would read as two. */
const value = (text: string): string => (text.includes(",") ? `‘${text}’` : text);
const choice = (values: readonly string[]): string => or(values.map(value));
const members = (values: readonly string[], join: (words: readonly string[]) => string): string =>
  join(values.map((text) => `‘${text}’`));
const is = (names: readonly string[]): string => (names.length === 1 ? "is" : "are");

const amount = ({ min, max }: Amount): string => {
  if (min !== undefined && max !== undefined) return min === max ? `exactly ${min}` : `${min} to ${max}`;
  return min === undefined ? `at most ${max ?? 0}` : `at least ${min}`;
};
const isOne = ({ min, max }: Amount): boolean => (max ?? min) === 1;
const instruments = (how: Amount): string =>
  how.max === 0 ? "no instruments" : `${amount(how)} ${isOne(how) ? "instrument" : "instruments"}`;

const strengths = { slight: "slightly", moderate: "clearly", strong: "strongly" };

const head = ["You write", "It means"] as const;

/** Of those that keep their mix: what changes for how many. */
const restStays = (findings: number, points: number): string =>
  `${findings} keep it but are told something else, and ${points} keep all but the points and grounds behind it.`;

/** The English of the tools for packs. */
export const tooling: ToolingWording = {
  and,
  condition: {
    always: "always",
    never: "never",
    is: (label, values) => `‘${label}’ is ${choice(values)}`,
    isNot: (label, values) => `‘${label}’ is not ${choice(values)}`,
    includes: (label, values) => `‘${label}’ includes ${members(values, and)}`,
    lacks: (label, values) => `‘${label}’ does not include ${members(values, or)}`,
    count: (label, how) => (how.max === 0 ? `‘${label}’ is empty` : `‘${label}’ holds ${amount(how)}`),
    inUse: (names) => `${and(names)} ${is(names)} in use now`,
    notInUse: (names) => `${and(names)} ${is(names)} not in use now`,
    countInUse: (how) => `${instruments(how)} ${isOne(how) ? "is" : "are"} in use now`,
    planned: (names) => `${and(names)} ${is(names)} in the plan`,
    notPlanned: (names) => `${and(names)} ${is(names)} not in the plan`,
    countPlanned: (how) => `the plan has ${instruments(how)}`,
    advised: (level, roles) => `the advice for ${level} is ‘${roles.join("’ or ‘")}’`,
    notAdvised: (level, roles) => `the advice for ${level} is not ‘${roles.join("’ or ‘")}’`,
    inPlay: (level, isSo) =>
      `${level} is ${isSo ? "" : "neither "}in the mix, planned, ${isSo ? "or" : "nor"} kept in use`,
    lacksLead: (lacks) =>
      lacks
        ? "the plan lacks a level that the advice focuses on"
        : "the plan has every level that the advice focuses on",
    not: (condition) => `not (${condition})`,
    all: (conditions) => conditions.join(" and "),
    any: (conditions) => conditions.join(" or "),
  },
  effect: {
    favour: (target, strength) => `counts ${strengths[strength]} for ${target}`,
    oppose: (target, strength) => `counts ${strengths[strength]} against ${target}`,
    require: (target) => `puts ${target} in the mix`,
    requireLead: (target) => `makes ${target} lead the mix`,
    exclude: (target) => `keeps ${target} out of the mix`,
    limit: (target) => `does not let ${target} lead the mix`,
    form: (form, level) => `${form} (form of ${level})`,
  },
  kind: {
    rule: { one: "Rule", more: "Rules" },
    condition: { one: "Condition", more: "Conditions" },
    preparation: { one: "Preparation", more: "Preparations" },
    caution: { one: "Caution", more: "Cautions" },
    check: { one: "Check of a plan", more: "Checks of a plan" },
    tension: { one: "Tension", more: "Tensions" },
    verdict: { one: "Verdict on letting go", more: "Verdicts on letting go" },
    pattern: { one: "Way to hand over", more: "Ways to hand over" },
    constraint: { one: "Requirement for the mix", more: "Requirements for the mix" },
    instrument: { one: "Instrument beside the levels", more: "Instruments beside the levels" },
    derivation: { one: "Derivation of the phase", more: "Derivations of the phase" },
    level: { one: "Level", more: "Levels" },
    form: { one: "Form", more: "Forms" },
    phase: { one: "Phase", more: "Phases" },
    precedent: { one: "Precedent", more: "Precedents" },
    evidence: { one: "Evidence", more: "Evidence" },
    fact: { one: "Fact", more: "Facts" },
    statement: { one: "Statement of the source", more: "Statements of the source" },
    property: { one: "Property", more: "Properties" },
  },
  field: {
    file: "Found in",
    name: "Name",
    text: "Text",
    kind: "Kind",
    when: "When",
    met: "Is so already if",
    effect: "Effect",
    because: "Because",
    basis: "Basis",
    severity: "Severity",
    by: "Decided by",
    direction: "Works",
    summary: "In short",
    question: "Question",
    help: "Help",
    values: "Answers",
    relevant: "Counts if",
    assumes: "Assumes",
    sides: "Two sides",
    resolution: "Way out",
    caveats: "But",
    phases: "Phase",
    topics: "Topic",
    fields: "Field",
    chainLevels: "Kinds of education",
    levels: "Levels",
    purpose: "Purpose",
    outcome: "Outcome",
    section: "Section",
    lines: "Line numbers",
    pages: "Pages",
    source: "Source",
    letsGo: "Let go",
    pointsAt: "Points to",
    demands: "Requirement",
    finding: "Finding",
    limits: "Limits",
    touches: "Bears on",
    programmes: "Programme",
    design: "Design",
    published: "Published",
  },
  constraint: {
    size: (how) => `the mix has ${amount(how)} ${isOne(how) ? "level" : "levels"}`,
    leads: (how) => `${amount(how)} ${isOne(how) ? "level leads" : "levels lead"}`,
    balance: "the mix works from above and from below",
    notAlone: (level) => `${level} is never alone in the mix`,
  },
  topics: {
    levels: {
      names: ["levels", "level"],
      title: "The levels",
      introduction:
        "A level is a kind of intervention: something from outside that sets a theme in motion. The advice makes a mix of them: some levels lead, others support.",
      more: "Which rules are about a level: mixwijzer rules list <level>.",
    },
    phases: {
      names: ["phases", "phase"],
      title: "The phases",
      introduction: "A theme starts with a few people and then spreads. Which mix fits depends on how far it is.",
      more: "Which rules ask about a phase: mixwijzer rules list <phase>.",
      follows: "Where a case does not give the phase, this points to it:",
    },
    facts: {
      names: ["facts", "fact"],
      title: "The facts",
      introduction:
        "A fact is a question about the theme. What you do not know may stay open. In a case you write the id of the answer, or its name.",
      more: "What asks about a fact: mixwijzer rules show <fact>.",
    },
    "rule-language": {
      names: ["rule-language", "rules-language", "rule language", "rules language"],
      title: "How to write a rule",
      introduction:
        "A pack is a folder of YAML files. A rule counts where its condition is true. Where something that matters is unknown, the rule is still open and does not count yet.",
      more: "Check rules with mixwijzer rules lint, and run their tests with mixwijzer rules test.",
    },
  },
  ruleLanguage: [
    {
      title: "A rule",
      head,
      rows: [
        ["id: monitoring/too-early", "the level, a slash and a name"],
        ["when: { … }", "the condition; without it the rule always counts"],
        ["effects: [{ … }]", "what the rule does"],
        ["because: { nl: …, en: … }", "the reason, in each language of the pack"],
        ["cites: [M7]", "the statements of the source that it rests on"],
        ["basis: stated", "what its ground is: stated, implied or inferred"],
      ],
    },
    {
      title: "Conditions",
      head,
      rows: [
        ["{ maturity: starting }", "the fact has this value"],
        ["{ maturity: [starting, mixed] }", "the fact has one of these values"],
        ["{ actors: { includes: [employers] } }", "the fact has all of these values"],
        ["{ actors: { lacks: [employers] } }", "the fact has none of these values"],
        ["{ actors: { count: { min: 2 } } }", "how many values there are"],
        ["{ phase: pilot, novelty: new }", "all of these lines are true"],
        ["[{ … }, { … }]", "at least one of them is true"],
        ["{ not: { … } }", "it is not true"],
      ],
    },
    {
      title: "Effects",
      head,
      rows: [
        ["{ favour: LEVEL, strength: slight }", "speaks for a level: slight counts 1, moderate 2, strong 3"],
        ["{ oppose: LEVEL, strength: slight }", "speaks against it, with the same weights"],
        ["{ require: LEVEL }", "the level is in the mix"],
        ["{ require: LEVEL, role: lead }", "the level leads the mix"],
        ["{ limit: LEVEL, role: support }", "the level does not lead"],
        ["{ exclude: LEVEL }", "the level is not in the mix; this overrides all else"],
        ["LEVEL.FORM", "only this form of the level"],
      ],
    },
    {
      title: "Grounds",
      head,
      rows: [
        ["stated", "the source says so itself"],
        ["implied", "it follows from examples of the source"],
        ["inferred", "the authors of the rules judge it so"],
      ],
    },
  ],
  list: {
    all: (count) => counted(count, "rule.", "rules."),
    level: (count, level) => `${counted(count, "rule", "rules")} about ${level}.`,
    phase: (count, phase) => `${counted(count, "rule asks", "rules ask")} for the phase ‘${phase}’.`,
    statement: (count, statement) => `${counted(count, "rule cites", "rules cite")} ${statement}.`,
    text: (count, text) => `${counted(count, "rule", "rules")} with ‘${text}’.`,
    none: (filter) => `No rule fits ‘${filter}’.`,
    meant: (suggestion) => `Did you mean ‘${suggestion}’?`,
    when: (condition) => `if ${condition}`,
    always: "always",
    more: "`mixwijzer rules show` with an id shows a rule in full.",
  },
  evidence: {
    all: (count) => counted(count, "finding. No rule rests on it.", "findings. No rule rests on them."),
    none: "There is no evidence beside these rules.",
    more: "`mixwijzer rules show` with an id shows a finding in full.",
  },
  properties: {
    all: (count) =>
      counted(count, "property that must hold in every case.", "properties that must hold in every case."),
    more: "`mixwijzer rules prove` tells whether that is so.",
  },
  show: {
    cites: "Cites",
    statement: (place, basis) => `${placeWords(place, ["lines", "lines"], ["page", "pages"])}; ${basis}`,
    citedBy: "Cited by",
    askedBy: "Used by",
    tests: "Tests",
    fires: "true in",
    silent: "false in",
    untested: "no test names it",
    weighsOn: "Rules about it",
    namedBy: "Belongs here",
    evidence: "What research found elsewhere",
    yes: "yes",
    no: "no",
    one: "one answer",
    several: "more than one may apply",
  },
  lint: {
    good: "Nothing is wrong with the rules.",
    bad: (errors, warnings) =>
      `${and(
        [
          errors > 0 ? counted(errors, "error", "errors") : "",
          warnings > 0 ? counted(warnings, "warning", "warnings") : "",
        ].filter((part) => part !== ""),
      )}.`,
    statements: (all, cited) =>
      cited === all ? `${all} statements, all of them cited` : `${all} statements, ${cited} of them cited`,
    facts: (all, used) => (used === all ? `${all} facts, all of them used` : `${all} facts, ${used} of them used`),
    rules: (count) => counted(count, "rule", "rules"),
    texts: (count, languages) => {
      const few = ["no language", "one language", "two languages"];
      return `${counted(count, "text", "texts")} in ${few[languages] ?? `${languages} languages`}`;
    },
    tests: (count) => counted(count, "test", "tests"),
  },
  diff: {
    title: (before, after) => `What changes from ${before} to ${after}`,
    changesHeading: "In the rules",
    nothing: "Nothing differs.",
    new: "new",
    gone: "dropped",
    was: (part, text) => `${part}, was: ${text}`,
    is: (part, text) => `${part}, now: ${text}`,
    unchanged: (part) => `${part}: written otherwise, and holds in the same cases`,
    none: "nothing",
    parts: {
      effects: "Effect",
      direction: "Works",
      directionGrounds: "Works (grounds)",
      letsGo: "Let go",
      neverLater: "Never put off if",
      inUseWhen: "In use if",
      min: "At least",
      max: "At most",
      cites: "Rests on",
      label: "Name",
      order: "Order",
      version: "Version",
      roles: "What roles are worth",
      current: "In use now",
      planned: "In the plan",
    },
    pack: "Rules as a whole",
    order: "Order",
    casesHeading: "In the cases",
    provenAdvice: "No case gets other advice: proven. Nothing that differs can bear on it, but for words.",
    provenMix: "No case gets another mix: proven. What differs can only change what is told beside it.",
    sameCasesAll: (compared) => `The advice on ${counted(compared, "case", "cases")} stays the same.`,
    cases: (compared, { mix, findings, points }) =>
      `Of ${counted(compared, "case", "cases")}, ${mix} get another mix, ${restStays(findings, points)}`,
    noCases: "No cases were given.",
    place: (name, before, after) => `${name}: was ${before}, now ${after}`,
    absent: "not there",
    through: (rules) => `through ${and(rules)}`,
    appeared: (ids) => `now told: ${and(ids)}`,
    disappeared: (ids) => `no longer told: ${and(ids)}`,
    toldOtherwise: (ids) => `more or less severe, or met: ${and(ids)}`,
    phase: "Phase",
    open: "open",
    sampleHeading: "In all that can be",
    sample: (drawn, seed, share, { mix, findings, points }) =>
      `Of ${counted(drawn, "drawn case", "drawn cases")} (seed ${seed}), ${mix} get another mix (${share}), ${restStays(findings, points)}`,
    unsettled: (lost, tried) => `In ${lost} of the first ${tried}, what is known no longer settles the mix.`,
    noneDrawn: "None of them changes. That is no proof that none can.",
    smallest: "The smallest case that shows it",
    saysNothing: "It says nothing at all.",
    more: (count) => `And ${count} more; \`--format json\` has them all.`,
    proofsHeading: "In what is proven",
    noneLost: (compared) => `Of ${counted(compared, "property", "properties")}, none was proven that is not any more.`,
    lost: (lost, compared) =>
      `Of ${counted(compared, "property", "properties")}, ${lost} ${agree(lost, "was", "were")} proven and ${agree(lost, "is", "are")} not any more.`,
  },
  prove: {
    title: (pack) => `What is proven of ${pack}`,
    everywhere: "In every case.",
    where: (condition) => `If ${condition}.`,
    only: "Of cases that say no more than that.",
    always: (outcome) => `Always: ${outcome}.`,
    never: (outcome) => `Never: ${outcome}.`,
    anyLevel: "some level",
    level: (level, roles) => `${level} is advised as ${members(roles, or)}`,
    excluded: (level) => `${level}, although a rule excludes it`,
    alone: (level) => `${level} is alone in the mix`,
    form: (form, level, statuses) => `${form}, a form of ${level}, is advised as ${members(statuses, or)}`,
    companion: (instrument) => `${instrument} is named beside the mix`,
    companionWithout: (instrument, statement) => `${instrument} is named beside the mix without ${statement}`,
    balance: (verdicts) => `the balance is ${members(verdicts, or)}`,
    caution: (id) => `the caution ${id} is given`,
    status: { proven: "proven", refuted: "refuted", undecided: "undecided" },
    none: "Nothing is claimed of these rules: they have no properties.yaml.",
    counts: (proven, refuted, undecided) =>
      refuted + undecided === 0
        ? `${counted(proven, "property", "properties")}, proven over all cases, also those in which little is known.`
        : `${counted(proven + refuted + undecided, "property", "properties")}: ${proven} proven, ${refuted} refuted, ${undecided} undecided.`,
    undecided: (share, seconds) => `${share} of the cases were gone through in ${seconds} seconds; none breaks it.`,
    counterexample: "The smallest case found that breaks it",
    saved: (property) => `Breaks ${property}`,
  },
  book: {
    title: (pack) => `Book of rules: ${pack}`,
    rules: "Rules",
    digest: "Digest",
    source: "Source",
    introduction:
      "What the program advises follows from these rules alone. This book has them all in words, with what each rests on. The digest belongs to this version: if a rule changes, so does the digest.",
    counts: (rules, statements, facts) =>
      `There are ${counted(rules, "rule", "rules")}, on ${counted(statements, "statement", "statements")} of the source and ${counted(facts, "fact", "facts")} about a theme.`,
    worth: (lead, support) =>
      `A rule counts slightly (1 point), clearly (2) or strongly (3), for a level or against it. To focus on a level is worth ${lead.weight} times its points less ${lead.cost}, to support with it ${support.weight} times less ${support.cost}. The mix is what is worth most within the demands.`,
    phase: (name) => `Phase: ${name}`,
    derivation: "How the phase follows from facts",
    demands: "What a mix must keep to, and what stands beside it",
    cautions: "What to watch out for, and checks of plans",
    tensions: "Lessons that pull apart",
    sustainment: "Letting go",
    precedents: "Programmes of the source",
    evidence: "What research found elsewhere",
    facts: "Facts, with their questions",
    statements: (names) => ["The source", ...names].join(": "),
    tests: "Tests",
    properties: "What is claimed of every case",
    chosen: "What the authors chose",
    chosenIntroduction: (count, basis) =>
      `${counted(count, "thing rests", "things rest")} on no statement that says so: ${basis}. Whoever signs answers for these too.`,
    sign: "To sign",
    signed: (id, version, digest) =>
      `I have read this book and agree with the rules in it: ${id} ${version}, ${digest}.`,
    signFields: ["Name", "Role", "Date", "Signature"],
    search: "Search in this book",
    shown: "{shown} of {all} entries",
  },
  test: {
    good: (expectations, cases) =>
      `Everything is as expected: ${counted(expectations, "expectation", "expectations")} in ${counted(cases, "test", "tests")}.`,
    bad: (failed, expectations, failedCases, cases) =>
      `${failed} of ${counted(expectations, "expectation", "expectations")} failed, in ${failedCases} of ${counted(cases, "test", "tests")}.`,
    none: "The rules have no tests.",
    unreadable: (problems) =>
      `${counted(problems, "error", "errors")} in the test files; what cannot be read because of them was not tested.`,
    level: (name, role) => `${name}: ${role}`,
    noReasons: "no rule counts for or against it",
    for: "for",
    against: "against",
    condition: (condition) => `The condition is: ${condition}.`,
  },
  measure: {
    title: (pack) => `Tests of ${pack}`,
    reachHeading: "What the tests reach",
    reachHead: ["", "all", "true", "false", "open", "decisive"],
    reach: (tests) =>
      `In ${counted(tests, "test", "tests")}: how many of each were seen true, false and open, and decisive: without it the advice differs, or of a text, it is told.`,
    neverTrue: (ids) => `Never true: ${and(ids)}.`,
    neverFalse: (ids) => `Never false: ${and(ids)}.`,
    neverDecisive: (ids) => `Never decisive: ${and(ids)}.`,
    noticeHeading: "What the tests notice",
    notice: (killed, all, share) =>
      `Of ${counted(all, "small mistake", "small mistakes")} put into the rules, one at a time, the tests notice ${killed} (${share} %).`,
    same: (count) => `${count} more are proven to change nothing that a test can see, and do not count.`,
    drawn: (drawn, seed) =>
      `For each that is not noticed, up to ${counted(drawn, "case was", "cases were")} drawn (seed ${seed}) to find one that shows it.`,
    noticeHead: ["Mistake", "noticed", "not noticed"],
    mutation: {
      stronger: "weighs more",
      weaker: "weighs less",
      "effect-dropped": "effect dropped",
      "condition-dropped": "condition dropped",
      "condition-negated": "condition reversed",
      "limit-moved": "limit moved",
      "citation-swapped": "citation swapped",
    },
    missedHeading: "Not noticed",
    caughtBy: (test) => `The test ${test}, which --suggest writes, notices it.`,
    undecided: "No case was found that shows it, and it is not proven that there is none.",
    below: (share, least) => `${share} % is below the ${least} % that --min asks for.`,
    suggested: (id) => `What ${id} decides`,
    check: (seed) => [
      `Suggested by mixwijzer (rules test --suggest, seed ${seed}): each notices a mistake that no other test does.`,
      "They expect what the rules say now. Check each against your source, and give it a title that says why, before you keep it.",
    ],
    nothingToSuggest: "Nothing to suggest: no mistake was found that the tests do not notice.",
    failed: (test, path, expected, actual) => `${test}, ${path}: expected ${expected}, but it is ${actual}`,
  },
  analysis: {
    title: (pack) => `What decides in ${pack}`,
    drawn: (drawn, seed) =>
      `Over ${counted(drawn, "case", "cases")} drawn at random (seed ${seed}), of which every fact is known. In real cases facts hang together, so shares are other ones there.`,
    levelsHeading: "Levels by phase",
    levels:
      "In how many per cent of the cases of a phase a level is in the mix, and behind the stroke, in how many it leads.",
    level: "Level",
    all: "all",
    inAndLeads: (isIn, leads) => `${isIn} / ${leads}`,
    share: (count, percent) => `${count} (${percent} %)`,
    noLead: (share) => `Mixes without a level that leads: ${share}.`,
    empty: (share) => `Cases without any level in the mix: ${share}.`,
    byOrder: (share) => `Mixes that the order of the levels chose from equals: ${share}.`,
    demandsHeading: "Demands on the mix",
    demandsHead: ["Demand", "applies", "changes the mix", "dropped, as no mix meets it"],
    idleHeading: "What has no effect",
    nothingIdle: "Nothing was found that never has an effect.",
    underived: (phases) => `No facts lead to these phases, so cases have to give them: ${and(phases)}.`,
    neverDecisive: (rules) =>
      `Without these rules no case that was tried gets another mix or other forms: ${and(rules)}.`,
    beaten: (rule, target, by) =>
      `${rule} requires ${target} in vain: wherever it holds, ${by} excludes it. That is proven.`,
    cancelled: (rule, target, by) =>
      `${rule} never counts for ${target} by itself: wherever it holds, ${by} gives as many points or more the other way. That is proven.`,
    factsHeading: "Facts by influence",
    influence: (probed) =>
      `In how many of ${counted(probed, "case", "cases")} another answer to one fact, all else the same, gives another mix.`,
    noInfluence: "No fact changes a mix by itself.",
    factsHead: ["Fact", "changes the mix"],
    questionsHeading: "Questions to settle the mix",
    questions: (cases, mean, most) =>
      `Starting from nothing, an interview settles the mix after ${mean} questions on average, and ${most} at most (${counted(cases, "case", "cases")}).`,
    caption: "Levels by phase: in how many per cent of the drawn cases each leads and supports",
    lead: "leads (%)",
    support: "supports (%)",
    told: (level, lead, support) => `${level}: leads in ${lead} %, supports in ${support} %`,
  },
};
