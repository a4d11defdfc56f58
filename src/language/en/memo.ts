import type { MemoWording } from "../memo-wording.ts";

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

const numbers = [
  "zero",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];

const amount = (count: number): string => numbers[count] ?? String(count);

const upperFirst = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

const isAre = (count: number, one: string, more: string): string => (count === 1 ? one : more);

const counted = (count: number, one: string, more: string): string => `${amount(count)} ${isAre(count, one, more)}`;

const see = (title: string | null): string => (title === null ? "" : ` (see “${title}”)`);

/** The English of memos. */
export const memoEn: MemoWording = {
  form: `# Decision memo: {{subject}}

{{header}}

## 1 Issue

{{issue}}

## 2 Recommendation

{{recommendation}}

## 3 Timing

{{timing}}

## 4 Key points

{{key-points}}

## 5 Options

{{options}}

## 6 Argument

{{argument}}

## 7 Risks and caveats

{{risks}}

## 8 Money and delivery

{{delivery}}

## 9 Monitoring and exit

{{monitoring}}

## 10 Consultation

{{consultation}}

## 11 Communication

{{communication}}

## 12 Next steps

{{next-steps}}

## Annex A: Answers

{{answers}}

## Annex B: Rules and sources

{{sources}}

## Annex C: What is not known yet

{{unknowns}}
`,
  sectionNames: {
    header: "header",
    issue: "issue",
    recommendation: "recommendation",
    timing: "timing",
    "key-points": "key-points",
    argument: "argument",
    options: "options",
    risks: "risks",
    delivery: "delivery",
    monitoring: "monitoring",
    consultation: "consultation",
    communication: "communication",
    "next-steps": "next-steps",
    answers: "answers",
    sources: "sources",
    unknowns: "unknowns",
  },
  date: (iso) => {
    const [year = "", month = "", day = ""] = iso.split("-");
    return `${Number(day)} ${months[Number(month) - 1] ?? month} ${year}`;
  },
  you: "you",
  butAlso: (text) => `At the same time: ${text}`,
  wayOut: (text) => `Our way out: ${text}`,
  notOfficial: (publisher) => `This advice is no official position of ${publisher}.`,
  labels: {
    for: "For",
    against: "Against",
    notes: "Notes",
    page: (page, pages) => `Page ${page} of ${pages}`,
    gap: (text) => `[Fill in: ${text}]`,
    colon: (name) => `${name}:`,
    actionHead: ["Action", "For", "Who decides"],
    decides: (party) => (party === "you" ? "you decide" : `decided by ${party}`),
  },
  header: {
    to: "To",
    toGap: "to whom the memo goes",
    from: "From",
    fromGap: "who sends the memo",
    date: "Date",
    subject: "Subject",
    purpose: "Purpose",
    purposes: {
      mix: "for decision",
      open: "for decision, on what to find out first",
      "let-go": "for decision",
      none: "for information",
    },
    decisionBy: "Decide by",
    decisionByGap: "the last date",
  },
  issue: {
    whyNow: "what is going on, and why a decision is needed now",
    theme: (title) => `This memo is about the theme “${title}”.`,
    question:
      "The question is which mix of interventions fits it now. An intervention is a way to set something in motion from " +
      "outside. There are several kinds, and we call these levels. In a mix one or two levels carry the work, and other " +
      "levels support it.",
    basis: (pack, answers, title) =>
      `The advice rests on ${counted(answers, "answer", "answers")} about the theme${see(title)} and on a fixed set of rules: “${pack}”.`,
    unanswered: (count, title) =>
      count === 0
        ? "Every question that matters has been answered."
        : `${upperFirst(counted(count, "question has", "questions have"))} no answer yet${see(title)}.`,
  },
  timing: {
    by: (date) => `Please decide by ${date}.`,
    byGap: "by which date the decision is needed",
    whyGap: "what happens if it comes later",
    findOut: (count, title) =>
      count === 1
        ? `Before you decide, find the answer to the question that is still open${see(title)}.`
        : `Before you decide, find the answers to the questions that are still open${see(title)}.`,
  },
  recommendation: {
    intro: "We advise you to choose this mix:",
    lead: (level) => `Focus on ${level}`,
    support: (level) => `Support with ${level}`,
    forms: {
      use: (forms) => `Within it, choose ${forms}.`,
      later: (forms) => `Leave ${forms} for later.`,
      avoid: (forms) => `Do not choose ${forms}.`,
    },
    actions: {
      start: (levels, count) => `New ${isAre(count, "is", "are")} ${levels}.`,
      strengthen: (levels, count) =>
        `${levels} ${isAre(count, "is in use already; make it", "are in use already; make them")} stronger.`,
      keep: (levels, count) =>
        `${levels} ${isAre(count, "is in use already; simply go on with it", "are in use already; simply go on with them")}.`,
      keepOutside: (levels, count) =>
        `${levels} ${isAre(count, "does", "do")} not belong to this mix, but ${isAre(count, "is", "are")} in use. Let ${isAre(count, "it", "them")} run on without putting more into ${isAre(count, "it", "them")} now.`,
      phaseOut: (levels) => `Phase out ${levels}.`,
    },
    plan: {
      differs: (how) => `The plan that is on the table differs from this: ${how}.`,
      extra: (levels) => `it also has ${levels}, which does not fit the mix now`,
      missing: (levels) => `it lacks ${levels}`,
    },
    companion: (name) => `Use ${name} beside it.`,
    others: (levels, parties) =>
      `The decision on ${levels} is not yours but that of ${parties}. Make agreements on it first.`,
    open: {
      intro: "We advise you not to choose a mix yet, and to find out first which phase the theme is in.",
      why: "Each phase asks for another mix. Who chooses now may well invest in what does not fit.",
      first: "To that end, have these questions answered first:",
      mixes: "The table shows which mix fits which phase, by what is known now.",
      shared: (levels, count) =>
        `${levels} ${isAre(count, "belongs", "belong")} to the mix in every phase. So you can begin with that now.`,
      nothingShared:
        "No level belongs to the mix in every phase. So there is nothing yet that you can choose with certainty.",
    },
    letGo: "We advise you to let go of this theme, and to begin no new intervention.",
    none: "We advise you not to choose a mix now. For none of the levels there are reasons enough.",
  },
  certainty: {
    proven: "This advice is settled: no answer that is missing can change the mix.",
    unproven:
      "Whether this advice is settled is not certain. We found no missing answer that changes the mix, but we cannot rule it out.",
    one: "One question is left whose answer can change this mix:",
    several: (count, title) =>
      `${upperFirst(amount(count))} questions are left whose answers can change the mix${see(title)}. The most important is:`,
    effect: (values, change) => `If the answer is ${values}, the advice becomes: ${change}.`,
    together: (facts, change) =>
      `No missing answer changes this mix by itself, but some do together. For example ${facts}: ${change}.`,
  },
  phases: {
    given: (name) => `The theme is in the phase “${name}”.`,
    derived: (name) => `From the answers it follows that the theme is in the phase “${name}”.`,
    open: (names) => `It is not known which phase the theme is in. It may be ${names}.`,
    contradicted: (name) => `But the other answers point to another phase, “${name}”.`,
    contradictedOpen: "But the other answers do not fit this phase.",
  },
  keyPoints: {
    problem: "Problem.",
    problemGap: "the problem in one sentence, with a figure",
    goal: "Goal.",
    goalGap: "what is to be reached, and when",
    phase: "Phase.",
    mix: "Mix.",
    mixSentence: (leads, leadCount, supports, supportCount) => {
      const led =
        leadCount === 0
          ? "No level carries the mix"
          : `${upperFirst(counted(leadCount, "level carries", "levels carry"))} the mix (${leads})`;
      return supportCount === 0
        ? `${led}.`
        : `${led} and ${amount(supportCount)} ${isAre(supportCount, "other supports", "others support")} it (${supports}).`;
    },
    balance: "Balance.",
    balances: {
      "leans-top-down": "The mix leans on steering from above; there is less from below.",
      "leans-bottom-up": "The mix leans on movement from below; there is less from above.",
      "one-sided-top-down": "All of this mix comes from above; there is nothing from below.",
      "one-sided-bottom-up": "All of this mix comes from below; there is nothing from above.",
    },
    risk: "Greatest risk.",
  },
  options: {
    intro: (count) => `You can choose from ${amount(count)} options.`,
    title: (mark, title) => `Option ${mark}: ${title}`,
    advised: {
      title: "the advised mix",
      strongest: (title) => `Of all possible combinations this one has the strongest reasons${see(title)}.`,
      work: (actions, title) =>
        `This mix takes work: ${actions === 1 ? "one action is" : `${amount(actions)} actions are`} still to be done${see(title)}.`,
      effort: "This mix takes money, people and time.",
    },
    findOut: {
      title: "find out first (our advice)",
      for: "After that you choose a mix that fits the phase. Finding out costs little.",
      against: "It takes longer before anything begins.",
    },
    chooseNow: {
      title: "choose a mix now",
      for: "You can begin at once.",
      against:
        "The mixes of the phases differ much. If the phase turns out to be another one, the chosen mix does not fit.",
    },
    letGo: {
      title: "let go (our advice)",
      for: "The intervention has done what it had to do. Money and people become free for something else.",
      against: "If the work slips back in time, nobody is there to see it at once.",
    },
    wait: {
      title: "do not intervene now (our advice)",
      for: "No level has reasons enough. Who begins all the same does so on a guess.",
      against: "The theme does not move on by itself.",
    },
    others: {
      equal: "By the rules this mix is equally good.",
      less: "There is one part less to pay for and to carry out.",
      more: "One part more takes extra money and attention, and the reasons for it do not outweigh that yet.",
      misses: (levels, title) => `You then miss what pleads for ${levels}${see(title)}.`,
      sameLevels: "The parts stay the same; only the emphasis shifts.",
      weaker: (newLeads, oldLeads) =>
        oldLeads === ""
          ? `The reasons to put ${newLeads} first are less strong.`
          : `The reasons to put ${newLeads} first are less strong than those for ${oldLeads}.`,
    },
    zero: {
      title: "do nothing",
      cheap: "No new money is needed, and nobody has to change what they do.",
      running: (levels) => `What is in use now simply goes on: ${levels}.`,
      stays: {
        mix: "All that pleads for the mix is then left lying.",
        open: "It then also stays unknown which phase the theme is in.",
        "let-go": "The help then goes on while it is no longer needed.",
        none: "Nothing changes then.",
      },
      costGap: "what it costs to wait",
    },
  },
  argument: {
    noReason: "This level belongs to it for the sake of the mix as a whole.",
    but: (text) => `On the other hand: ${text}`,
    binding: "A demand on the whole mix was decisive.",
    unmet: "One demand cannot be met by this mix.",
    outside: "Why not the other levels.",
    avoid: (levels) => `We advise against ${levels} for now.`,
    later: (levels, phase, count) =>
      `The turn of ${levels} ${isAre(count, "comes", "comes")} later, in the phase “${phase}”.`,
    neutral: (levels) => `For ${levels} there are not enough reasons now.`,
    againstLevel: (level, text) => `Against ${level}: ${text}`,
    forLevel: (level, text) => `What does plead for ${level}: ${text}`,
    open: "Without the phase little can be said of almost any level. What is certain already is this.",
    letGo: "The field can itself go on with what is in use now.",
    precedents: "Done before.",
    precedent: (name, why, purpose) =>
      `The programme “${name}” is like this theme: ${why}. Its purpose was: ${purpose}`,
  },
  risks: {
    plan: (count) =>
      count === 1
        ? "The plan was checked. One more point stood out:"
        : `The plan was checked. ${upperFirst(amount(count))} more points stood out, the most serious first:`,
    cautions: (title) => `Beside the greatest risk${see(title)} these points ask for attention:`,
    nothing: "No other particular risks were found.",
    rest: (count, title) =>
      `${upperFirst(counted(count, "less pressing point is", "less pressing points are"))} in the annex${see(title)}.`,
    tensions: (count) =>
      count === 1 ? "On one point two lessons pull apart:" : "Now and then two lessons pull apart:",
    judgement: "Source and judgement.",
    bases: (total, stated, implied, inferred) => {
      const parts = [
        ...(stated === 0 ? [] : [`${amount(stated)} ${isAre(stated, "is", "are")} stated in the source`]),
        ...(implied === 0
          ? []
          : [`${amount(implied)} only ${isAre(implied, "follows", "follow")} from its examples or experiences`]),
      ];
      const said = parts.length === 0 ? "none is in the source" : parts.join(" and ");
      const judged =
        inferred === 0
          ? ""
          : ` ${upperFirst(counted(inferred, "is a judgement", "are judgements"))} of the makers of the rules.`;
      return `Of the ${counted(total, "reason", "reasons")} for the mix ${said}.${judged}`;
    },
    judged: (levels) => `For ${levels} all reasons are such judgements. Take that into account.`,
    star: "A star (*) in this memo means: a judgement of the makers, not of the source.",
  },
  delivery: {
    moneyGap: "amount, where the money comes from, and for how long",
    carrierGap: "who leads the delivery",
    actions: (count) =>
      count === 1
        ? "The mix only works on conditions. This one is not met yet, so it has to be done:"
        : `The mix only works on conditions. ${upperFirst(amount(count))} of them are not met yet, so they have to be done:`,
    rest: (count, title) =>
      `The other ${isAre(count, "action is", `${amount(count)} actions are`)} in the annex${see(title)}.`,
    others: (met, open, title) =>
      [
        ...(met === 0 ? [] : [`${upperFirst(counted(met, "condition is", "conditions are"))} met already.`]),
        ...(open === 0 ? [] : [`Of ${counted(open, "other", "others")} we do not know${see(title)}.`]),
      ].join(" "),
  },
  monitoring: {
    indicatorsGap: "how and when you measure whether the goal comes closer",
    pattern: (name, text) => `A way of handing over that fits here is “${name}”. ${text}`,
    prepare: "So arrange this now:",
    nextPhase: (name, change) =>
      change === null
        ? `Once the theme is in the phase “${name}”, the mix stays the same.`
        : `Once the theme is in the phase “${name}”, the advice becomes: ${change}.`,
    samePhase: (assumptions, change) =>
      change === null
        ? `The mix stays the same if this is so: ${assumptions}.`
        : `The mix can change within this phase. Once ${assumptions} holds, the advice becomes: ${change}.`,
    again: (facts) => `Ask for advice again if one of these answers changes: ${facts}.`,
  },
  consultation: {
    allYours: "You can decide on all levels of the mix yourself.",
    others: "Not everything is yours to decide:",
    decides: (level, parties) => `${level} is decided by ${parties}.`,
    agreedGap: "with whom this memo was discussed, and what they think of it",
    forceGap: "who supports this advice, who does not, and why",
  },
  communication: {
    howGap: "who makes the decision known, when and how",
    answers: (title) =>
      `“${title}” has the answers about the theme, with the notes behind them. See whether these may be public before you share the memo.`,
    notOfficial: (publisher) => `If you publish it, say that ${publisher} did not give this advice.`,
  },
  nextSteps: {
    head: ["What", "Who", "When"],
    whoGap: "name",
    whenGap: "date",
    by: (date) => `by ${date}`,
    beforeDecision: "before the decision",
    findOut: (count, title) =>
      count === 1 ? `Answer the open question${see(title)}` : `Answer the ${amount(count)} open questions${see(title)}`,
    decide: "Decide on this memo",
    start: (actions, title) =>
      actions === 0
        ? "Begin with the mix"
        : `Begin with the mix, and with the ${isAre(actions, "action that belongs", `${amount(actions)} actions that belong`)} to it${see(title)}`,
    handOver: "Hand over the work and end the help",
    again: {
      mix: "See whether the advice still fits",
      open: "Ask for advice again, once the phase is known",
      "let-go": "See whether the field goes on with the work",
      none: "See whether there are reasons for a mix by now",
    },
  },
  answers: {
    intro: "The advice rests on these answers. The notes come from who gave them.",
    head: ["Question", "Answer", "Note"],
    derived: "derived from the other answers",
    inUse: (instruments) => `In use now: ${instruments}.`,
    planned: (instruments) => `In the plan: ${instruments}.`,
  },
  sources: {
    reasons: "Further reasons for the mix",
    watch: "Further points to watch",
    actions: "Further actions",
    statements: "Statements of the source",
    intro: "These are the statements on which this advice rests, in the words of the makers of the rules.",
    head: ["No.", "Statement", "Place", "Ground"],
    where: (section, lines) => `“${section}”, lines ${lines}`,
    account: "Account",
    source: (title, publisher) => `Source: ${title}, by ${publisher}.`,
    pack: (title, id, version, digest) => `Rules: “${title}” (${id} ${version}, digest ${digest}).`,
    note: (statements, isJudgement) =>
      `${isJudgement ? `Judgement of the makers of the rules, after ${statements}` : statements}.`,
    noteStatement: (id, section, lines) => `${id} (“${section}”, lines ${lines})`,
  },
  unknowns: {
    deciding: (count) =>
      count === 1
        ? "The answer to this question can change the mix:"
        : "The answers to these questions can change the mix. Find these first:",
    others: (count) =>
      count === 1
        ? "This question has no answer yet either, but does not change the mix by itself:"
        : "These questions have no answer yet either, but do not change the mix by themselves:",
    conditions: (count) =>
      count === 1
        ? "One condition for the mix may be met already. See whether it is:"
        : "These conditions for the mix may be met already. See whether they are.",
    nothing: "Every question that matters has been answered.",
  },
  figures: {
    mix: {
      caption: "The levels, with their roles and the weight of the reasons for and against.",
      alternative: (lead, support) =>
        `The mix focuses on ${lead === "" ? "no level" : lead}${support === "" ? "" : ` and supports with ${support}`}.`,
      labels: { level: "Level", role: "Role", for: "For", against: "Against" },
    },
    balance: {
      caption: "How much of the mix comes from above, and how much from below.",
      alternative: (topDown, bottomUp, verdict) => `From above ${topDown}, from below ${bottomUp}: ${verdict}.`,
      labels: { topDown: "from above", bottomUp: "from below", mixed: "from both sides" },
    },
    phases: {
      caption: "The phases of a theme, with the mix that probably fits then.",
      mix: (phase, lead, support) =>
        `${phase}: focus on ${lead === "" ? "nothing" : lead}${support === "" ? "" : `, support with ${support}`}.`,
      when: { past: "past", now: "now", possible: "possible", later: "later" },
      labels: { phase: "Phase", lead: "Focus on", support: "Support with" },
    },
    open: {
      caption: "How many questions are answered, and how many of the others can change the mix.",
      alternative: (known, all, deciding) =>
        `Of the ${all} questions that matter ${known} are answered. ${deciding === 0 ? "None of the others changes" : `${upperFirst(amount(deciding))} of the others ${isAre(deciding, "changes", "change")}`} the mix by itself.`,
      labels: { known: "answered", harmless: "unknown, but harmless alone", deciding: "unknown, can change the mix" },
    },
  },
  index: {
    title: "Decision memos",
    head: { memo: "Memo", phase: "Phase", mix: "Mix", gaps: "To fill in" },
    open: "still open",
  },
  gaps: (file, count) => `Still to fill in in ${file} (${count}):`,
  made: (memos, folder, gaps) =>
    `${memos === 1 ? "1 memo" : `${memos} memos`} in ${folder}. Still to fill in: ${isAre(gaps, "1 place", `${gaps} places`)}.`,
  gapAt: (section, text) => (section === "" ? text : `${section}: ${text}`),
};
