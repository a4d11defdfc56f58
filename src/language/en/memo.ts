import { type MemoPlace, type MemoText, memoText, reference } from "../memo-text.ts";
import type { MemoWording, Ties } from "../memo-wording.ts";
import { joined, placeWords, upperFirst } from "../sentence.ts";
import { example, inUse, planned } from "./phrases.ts";

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

const ordinals = ["zeroth", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth"];

const isAre = (count: number, one: string, more: string): string => (count === 1 ? one : more);

const counted = (count: number, one: string, more: string): string => `${amount(count)} ${isAre(count, one, more)}`;

/** The number or letter of a section, where it has one. */
const marked = (title: string): string | null => {
  const number = /^(\d+)\b/.exec(title)?.[1];
  if (number !== undefined) return `section ${number}`;
  const annex = /^(annex \w+)\b/i.exec(title)?.[1];
  return annex === undefined ? null : annex.toLowerCase().replace(/\w+$/, (mark) => mark.toUpperCase());
};

/** How the text refers to a section: by its number or letter, else by its title. */
const at = (place: MemoPlace): MemoText => reference(place, marked(place.title) ?? `“${place.title}”`);

const see = (place: MemoPlace | null): MemoText => {
  if (place === null) return [];
  return marked(place.title) === null ? memoText` (see ${at(place)})` : memoText` (${at(place)})`;
};

const allReasons = (total: number): string => {
  if (total === 1) return "The only reason for the mix";
  return `${total === 2 ? "Both" : `All ${amount(total)}`} reasons for the mix`;
};

const grounds = (answers: number, place: MemoPlace | null): MemoText =>
  answers === 0
    ? memoText`There are no answers yet; the advice rests on rules alone,`
    : memoText`The advice rests on ${counted(answers, "answer", "answers")}${see(place)} and on rules`;

const levelsCalled = (names: string, count: number): string => `the ${isAre(count, "level", "levels")} ${names}`;

const before = (by: string | null): string => (by === null ? "" : ` before ${by}`);

const tied = ({ count, isLeast }: Ties): string => `${isLeast ? "at least " : ""}${amount(count)} mixes are`;

const answered = "Every question that matters has been answered.";
const tooFewReasons = "No level has enough reasons in its favour.";
const onlyUnderConditions = "The mix works only under conditions.";

/** The English of memos. */
export const memo: MemoWording = {
  tag: "en-GB",
  template: `# Decision memo: {{subject}}

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
  page: `# Decision memo: {{subject}}

{{header}}

## Decision asked

{{decision}}

## Advice

{{advice}}

## Why

{{why}}

## Greatest risk and what speaks against

{{greatest-risk}}

## What it takes

{{effort}}

## Who decides what

{{deciders}}

## Still unknown

{{still-unknown}}

## To fill in

{{gaps}}
`,
  short: `# Decision memo: {{subject}}

{{header}}

## Decision asked

{{decision}}

## Advice

{{advice}}

## Why

{{why}}

## Options

{{choices}}

## Greatest risk and what speaks against

{{greatest-risk}}

## What it takes

{{effort}}

## Who decides what

{{deciders}}

## Still unknown

{{still-unknown}}

## To fill in

{{gaps}}
`,
  annex: `## Annex A: The advice

{{issue}}

{{recommendation}}

{{key-points}}

## Annex B: Options

{{options}}

## Annex C: Argument

{{argument}}

## Annex D: Risks and caveats

{{risks}}

## Annex E: Money, delivery and monitoring

{{delivery}}

{{monitoring}}

## Annex F: Consultation and next steps

{{consultation}}

{{communication}}

{{next-steps}}

## Annex G: Answers

{{answers}}

## Annex H: Rules and sources

{{sources}}

## Annex I: What is not known yet

{{unknowns}}
`,
  annexName: "annex",
  annexTo: (title) => `Annex: ${title}`,
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
    decision: "decision",
    advice: "advice",
    why: "why",
    choices: "choices",
    "greatest-risk": "greatest-risk",
    effort: "effort",
    deciders: "deciders",
    "still-unknown": "still-unknown",
    gaps: "gaps",
  },
  fieldNames: { subject: "subject", title: "title", date: "date" },
  date: (iso) => {
    const [year = "", month = "", day = ""] = iso.split("-");
    return `${Number(day)} ${months[Number(month) - 1] ?? month} ${year}`;
  },
  you: "you",
  level: (numeral, name) => `level ${numeral} (${name})`,
  newMix: (lead, support) =>
    [...(lead === "" ? [] : [`focus on ${lead}`]), ...(support === "" ? [] : [`support with ${support}`])].join(", "),
  butAlso: (text) => `At the same time: ${text}`,
  wayOut: (text) => `Our way out: ${text}`,
  notOfficial: (publisher) => `This advice is not an official position of ${publisher}.`,
  labels: {
    for: "For",
    against: "Against",
    none: "none",
    notes: "Notes",
    contents: "Contents",
    note: (number) => `Note ${number}`,
    backFrom: (number) => `Back from note ${number}`,
    page: (page, pages) => `Page ${page} of ${pages}`,
    gap: (text) => `[Fill in: ${text}]`,
    colon: (name) => `${name}:`,
    actionHead: ["Action", "For", "Who decides"],
    decides: (party) => (party === "you" ? "you decide" : `${party} decides`),
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
    decisionBy: "Decide before",
    decisionByGap: "before which date",
  },
  issue: {
    whyNow: "what is going on, and why now",
    theme: (title) =>
      `This memo advises on the mix of interventions that now fits the theme “${title}”. An intervention sets something in motion from outside.`,
    kinds: (count) => `There are ${amount(count)} kinds, called levels: some carry the mix, others support it.`,
    basis: (answers, place, publisher, name) =>
      memoText`${grounds(answers, place)} drawn from a publication (the source) by ${name === null ? publisher : `${name} (${publisher})`}.`,
    star: "A star (*) marks a judgement of the authors of the rules, not of the source.",
    unanswered: (count, place) =>
      count === 0
        ? memoText`${answered}`
        : memoText`There ${isAre(count, "is", "are")} still ${counted(count, "open question", "open questions")}${see(place)}.`,
  },
  timing: {
    by: (date) => `Please decide before ${date}.`,
    byGap: "before which date the decision is needed",
    whyGap: "what happens if it comes later",
  },
  recommendation: {
    leads: "We advise you to focus on:",
    supports: "Support this with:",
    supportsOnly: "We advise you to choose:",
    livesOn: "We advise you to let go, and to keep up only this:",
    forms: {
      later: (forms) => `Not suitable yet: ${forms}.`,
      avoid: (forms) => `Not suitable now: ${forms}.`,
    },
    actions: {
      start: (levels, count) => `${upperFirst(levelsCalled(levels, count))} ${isAre(count, "is", "are")} new.`,
      strengthen: (levels, count) =>
        `Strengthen ${levelsCalled(levels, count)}, which ${isAre(count, "is", "are")} already in use.`,
      keep: (levels, count) => `Continue with ${levelsCalled(levels, count)}.`,
      keepOutside: (levels, count) =>
        `Let ${levels} run on too, but put no more into ${isAre(count, "it", "them")} for now.`,
      phaseOut: (levels) => `Phase out ${levels}.`,
    },
    plan: {
      differs: "The plan on the table differs from this.",
      unfit: (instruments) => `This does not fit now: ${instruments}.`,
      idle: (instruments) => `This is not part of the mix: ${instruments}.`,
      missing: (levels) => `It lacks ${levels}.`,
    },
    companion: (name) => `Use ${name} as well.`,
    companionOfOthers: (name, parties) =>
      `Alongside this, ${name} fits. ${upperFirst(parties)} decides on that, not you.`,
    others: (levels, count, parties) => `${upperFirst(parties)} decides on ${levelsCalled(levels, count)}, not you.`,
    open: {
      intro: "We advise you not to choose a mix yet, and to find out first which phase the theme is in.",
      why: "Each phase may call for a different mix. If you choose now, money and time may go into what does not fit.",
      first: "Have these questions answered first:",
      mixes: "Below you see which mix fits which phase, as far as we know now.",
      shared: (levels, count) =>
        `${upperFirst(levels)} ${isAre(count, "belongs", "belong")} in the mix in every phase. So you can begin with ${isAre(count, "it", "them")} now.`,
      nothingShared:
        "No level belongs in the mix in every phase. So there is nothing yet that you can choose with certainty.",
      levels: (count) => `These are the ${amount(count)} levels:`,
    },
    letGo: "We advise you to let go of this theme, and to begin no new intervention.",
    none: `We advise you not to choose a mix now. ${tooFewReasons}`,
  },
  certainty: {
    complete: "No open question is left that can change the mix.",
    proven: "No missing answer can change this.",
    unproven:
      "It is not certain that this advice will stay as it is. We found no missing answer that changes it, but we cannot rule it out.",
    one: (question) => `One open question can change this advice: ${question}`,
    several: (count, question, place) =>
      memoText`There are ${amount(count)} open questions that can change this advice${see(place)}. First: ${question}`,
    effect: (values, change, isNew) =>
      `If the answer is ${values}, the advice ${isNew ? "becomes" : "changes"}: ${change}.`,
    alsoTogether: (facts, change) => `Answers can change it together too. ${example(facts, change)}`,
    together: (facts, change) => `What is not known yet can change this advice. ${example(facts, change)}`,
  },
  phases: {
    given: (name) => name,
    derived: (name) => `According to the answers: ${name}`,
    open: (names) => `Not known. It may be: ${names}.`,
    place: (index, count) =>
      `, ${index === count ? "the last" : ordinals[index] === undefined ? `number ${index}` : `the ${ordinals[index]}`} of the ${amount(count)} phases of a theme.`,
    contradicted: (name) => `But the other answers point to another phase, ${name}.`,
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
      if (leadCount === 0) {
        return `No level comes first; ${supports} ${isAre(supportCount, "makes", "together make")} up the mix.`;
      }
      const led = `The ${isAre(leadCount, "level", "levels")} ${leads} ${isAre(leadCount, "carries", "carry")} the mix`;
      return supportCount === 0 ? `${led}.` : `${led}; ${supports} ${isAre(supportCount, "supports", "support")} it.`;
    },
    balance: "Balance.",
    balances: {
      "leans-top-down": "The mix leans towards steering from above; there is less from below.",
      "leans-bottom-up": "The mix leans towards movement from below; there is less from above.",
      "one-sided-top-down": "All of this mix comes from above; there is nothing from below.",
      "one-sided-bottom-up": "All of this mix comes from below; there is nothing from above.",
    },
    risk: "Greatest risk.",
    riskOpen: "You choose a mix that does not fit, since the phase is not known.",
  },
  options: {
    intro: (count) => `You have ${amount(count)} options.`,
    title: (mark, title) => `Option ${mark}: ${title}`,
    advised: {
      title: "the advised mix",
      strongest: (place) => memoText`By the rules no other combination is better${see(place)}.`,
      equal: (ties) => `By the rules ${tied(ties)} equally good; this is one of them.`,
      notAlone: (levels, count, parties) => `Without ${parties} you cannot decide on ${levelsCalled(levels, count)}.`,
      work: (actions, place) => memoText`This mix still takes ${counted(actions, "action", "actions")}${see(place)}.`,
      effort: "This mix takes money, people and time.",
    },
    findOut: {
      title: "find out first (our advice)",
      for: "After that you choose a mix that fits the phase.",
      against: "It takes longer before anything begins.",
    },
    chooseNow: {
      title: "choose a mix now",
      for: "You can begin at once.",
      against: "If the theme turns out to be in another phase, the chosen mix may not fit.",
    },
    letGo: {
      title: "let go (our advice)",
      for: "The intervention has done what it had to do. Money and people become free for something else.",
      against: "If the work slips back over time, perhaps nobody will notice at once.",
    },
    wait: {
      title: "do not intervene now (our advice)",
      for: `${tooFewReasons} Anyone who begins all the same is guessing.`,
      against: "The theme may not move on by itself.",
    },
    others: {
      adds: (added) => `${added} as well`,
      drops: (dropped) => `without ${dropped}`,
      swaps: (added, dropped) => `${added} instead of ${dropped}`,
      lowers: (leads) => `less emphasis on ${leads}`,
      strongEnough: (leads) => `The case for ${leads} is strong enough to put it first.`,
      shifts: (leads) => `more emphasis on ${leads}`,
      equal: (difference) => `Equally good by the rules: ${difference}`,
      less: "This takes less money and work.",
      more: "The reasons do not outweigh the extra money and work.",
      misses: (count, place) =>
        memoText`You miss what ${isAre(count, "this level contributes", "these levels contribute")}${see(place)}.`,
      sameLevels: "The levels stay the same; only the emphasis shifts.",
      weaker: (newLeads, oldLeads) =>
        oldLeads === ""
          ? `The case for ${newLeads} is not strong enough to put it first.`
          : `The case for ${newLeads} is weaker than that for ${oldLeads}.`,
    },
    zero: {
      title: "do nothing",
      cheap: "It takes no new money, and nobody has to change anything.",
      running: (levels, count) => `What is in use continues (${levelsCalled(levels, count)}).`,
      stays: {
        mix: "What the mix should solve stays unsolved.",
        open: "Then it also remains unknown which phase the theme is in.",
        "let-go": "The help then continues although it is no longer needed.",
        none: "Nothing changes then.",
      },
      costGap: "what it costs to wait",
    },
  },
  argument: {
    noReason: "This level belongs in it for the sake of the mix as a whole.",
    but: (text) => `On the other hand: ${text}`,
    binding: (text) => `A requirement for the whole mix counted too: ${text}`,
    bindingElsewhere: (count, place) =>
      memoText`${count === 1 ? "A requirement" : `${upperFirst(amount(count))} requirements`} for the mix as a whole counted too${see(place)}.`,
    unmet: (text) => `This mix cannot meet one requirement: ${text}`,
    outside: { others: "Why not the other levels.", all: "Why none of the levels." },
    avoid: (levels) => `For now we advise against ${levels}.`,
    later: (levels, count, phase) =>
      `${upperFirst(levels)} ${isAre(count, "does", "do")} not fit until the phase “${phase}”.`,
    neutral: (levels) => `There are not enough reasons now for ${levels}.`,
    againstLevel: (level, text) => `What counts against the level ${level} now: ${text}`,
    forLevel: (level, text) => `Yet this speaks for the level ${level}: ${text}`,
    outsideMeaning: (count, place) =>
      memoText`See ${at(place)} for what ${isAre(count, "this level is", "these levels are")}.`,
    open: "As long as the phase is not known, little can be said about the levels.",
    letGo: "The field can carry on by itself with what is in use now.",
    precedents: "Done before.",
    precedent: (name, place) => memoText`The programme “${name}” had a similar theme${see(place)}.`,
    purpose: (purpose) => `Its purpose was: ${purpose}`,
    likeness: (why) => `What it has in common with this theme: ${why}.`,
  },
  risks: {
    watches: (place) =>
      place === null ? memoText`Note this:` : memoText`Besides the greatest risk${see(place)}, note this:`,
    ofPlan: (text) => `On the plan: ${text}`,
    ofUse: (text) => `On what stays in use: ${text}`,
    whole: "As a whole",
    asks: (facts, levels, text) => {
      const parts = [
        ...(facts === "" ? [] : [`about ${facts}`]),
        ...(levels === "" ? [] : [`which form of ${levels} is meant`]),
      ];
      return `Find out ${parts.join(", and ")}. You may then see this: ${text}`;
    },
    nothing: "Besides the greatest risk, no other particular risks were found.",
    none: "No particular risks were found.",
    tooEarly: "Too little is known yet to name the other risks.",
    rest: (points, tensions, place) => {
      const less = counted(points, "less pressing point", "less pressing points");
      const clash = `${counted(tensions, "point", "points")} on which lessons of the source clash`;
      const parts = [...(points === 0 ? [] : [less]), ...(tensions === 0 ? [] : [clash])].join(" and ");
      return memoText`In ${at(place)} you find ${parts}.`;
    },
    tensions: (count) => `On ${counted(count, "point", "points")} lessons of the source clash:`,
    judgement: "Source and judgement.",
    bases: (total, stated, implied, inferred) => {
      const all = allReasons(total);
      if (stated === total) return `${all} ${isAre(total, "is", "are")} stated in the source.`;
      if (implied === total) return `${all} ${isAre(total, "follows", "follow")} from the source.`;
      if (inferred === total) {
        return `${all} ${isAre(total, "is a judgement", "are judgements")} of the authors of the rules.`;
      }
      const parts = [
        ...(stated === 0 ? [] : [`${amount(stated)} ${isAre(stated, "is", "are")} stated in the source`]),
        ...(implied === 0
          ? []
          : [`${amount(implied)} ${isAre(implied, "follows", "follow")} from ${stated === 0 ? "the source" : "it"}`]),
        ...(inferred === 0
          ? []
          : [`${amount(inferred)} ${isAre(inferred, "is a judgement", "are judgements")} of the authors`]),
      ];
      return `There are ${amount(total)} reasons for the mix: ${joined(parts, "and")}.`;
    },
    judged: (levels, count) => `Such judgements are the only ground for ${levelsCalled(levels, count)}.`,
  },
  delivery: {
    moneyGap: "amount, source and term of the money",
    carrierGap: "who leads the delivery",
    findOutGap: "who finds it out, and what that may cost",
    actions: (count) =>
      count === 1
        ? `${onlyUnderConditions} This is still to be done:`
        : `${onlyUnderConditions} It still takes ${amount(count)} actions:`,
    besideTheMix: (levels, count, place) => {
      const said = `${upperFirst(levels)} ${isAre(count, "is", "are")} outside the mix, but ${isAre(count, "is", "are")} already in use or planned.`;
      return place === null
        ? memoText`${said} That takes something too:`
        : memoText`${said} What that takes is in ${at(place)}.`;
    },
    rest: (count, place) =>
      place === null
        ? []
        : memoText`The other ${isAre(count, "action is", `${amount(count)} actions are`)} in ${at(place)}.`,
    others: (met, open, place) => {
      const isMet = `${counted(met, "condition is", "conditions are")} met already`;
      if (open === 0) return memoText`${met === 0 ? "" : `${upperFirst(isMet)}.`}`;
      return met === 0
        ? memoText`We do not know whether ${counted(open, "condition is", "conditions are")} met${see(place)}.`
        : memoText`We know that ${isMet}, but not whether ${counted(open, "other is", "others are")}${see(place)}.`;
    },
  },
  monitoring: {
    indicatorsGap: "how and when you measure progress",
    pattern: (name, place) => memoText`A way of handing over that fits here is “${name}”${see(place)}.`,
    samePhase: (assumptions, change) =>
      change === null
        ? `The mix stays the same if ${assumptions}.`
        : `The mix can change within this phase. Once ${assumptions}, the advice will probably be: ${change}.`,
    again: (facts) => `Ask for advice again if anything changes about ${facts}.`,
    findOut: "Ask for advice again once the phase is known.",
  },
  consultation: {
    allYours: "You can decide on all levels of the mix yourself.",
    others: (parties) => `First come to an agreement with those who decide on parts of it: ${parties}.`,
    agreedGap: "who was consulted, and what they think",
    forceGap: "who is for and against, and why",
  },
  communication: {
    howGap: "who makes the decision known, when and how",
    answers: (place) => memoText`Check whether the answers and notes${see(place)} may be public.`,
    notOfficial: (publisher) => `When publishing, say that this is not an official position of ${publisher}.`,
  },
  nextSteps: {
    head: ["What", "Who", "When"],
    whoGap: "name",
    whenGap: "date",
    by: (date) => `before ${date}`,
    beforeDecision: "before the decision",
    findOut: (count) => `Answer the open ${isAre(count, "question", "questions")}`,
    decide: "Decide on this memo",
    start: "Begin with the mix",
    act: (actions) => `Carry out the ${isAre(actions, "action", "actions")}`,
    handOver: "Hand over the work",
    again: {
      mix: "See whether this still fits",
      open: "Ask for advice again",
      "let-go": "See whether the work continues",
      none: "Ask for advice again",
    },
  },
  answers: {
    intro: "The advice rests on these answers. The notes come from those who answered.",
    head: ["Question", "Answer", "Note"],
    derived: "derived from the other answers",
    inUse,
    planned,
  },
  sources: {
    forms: "Forms that fit",
    phases: "The phases of a theme",
    otherLevels: "Levels outside the mix",
    otherForms: "Forms that do not fit now or yet",
    patterns: "Handing over",
    reasons: "Further reasons for the mix",
    mixAsWhole: "The mix as a whole",
    precedents: "Done before",
    watch: "Further points to watch",
    actions: "Further actions",
    besideTheMix: "Actions for what is outside the mix, and already in use or planned",
    preparations: "Further preparation for letting go",
    tensions: "Where lessons clash",
    statements: "Statements of the source",
    intro:
      "These are the statements to which this memo refers, in the words of the authors of the rules, with the place in the source. Where the source does not say something in so many words, this is added.",
    head: ["No.", "Statement", "In the source"],
    follows: "This follows from the source.",
    account: "Account",
    source: (title, publisher) => `Source: ${title}, by ${publisher}.`,
    pack: (title, id, version, digest) => `Rules: “${title}” (${id} ${version}, digest ${digest}).`,
    note: (statements, isJudgement, place) => {
      const told = place === null ? statements : `${statements}, ${marked(place.title) ?? `“${place.title}”`}`;
      return isJudgement ? `Judgement of the authors of the rules, based on ${told}.` : `${told}.`;
    },
    noteStatement: (id, at) => `${id} (${at})`,
    statementAt: ({ section, ...place }) =>
      placeWords(
        section === undefined ? place : { ...place, section: `“${section}”` },
        ["line", "lines"],
        ["page", "pages"],
      ),
  },
  brief: {
    ask: (by, mix) => `We ask you to choose this mix of interventions${before(by)}: ${mix}.`,
    askToFindOut: (by) =>
      `We ask you to choose no mix of interventions yet, and to have found out${before(by)} which phase the theme is in.`,
    askToLetGo: (by) => `We ask you to decide${before(by)} to let go of this theme, and to begin no new intervention.`,
    keepUp: (levels) => `Keep up only ${levels}.`,
    forInformation: `This memo is for your information: there is no mix of interventions to choose now. ${tooFewReasons}`,
    ties: (ties, levels) =>
      `${upperFirst(tied(ties))} equally good by the rules; they differ in the role of ${levels}.`,
    levelAs: (level, role) => `${level}, ${role}`,
    moreReasons: (count, place) =>
      memoText`There ${isAre(count, "is", "are")} ${counted(count, "more reason", "more reasons")}${see(place)}.`,
    against: "Against the advice.",
    nothingAgainst: "No rule speaks against a level of the mix.",
    research: (statements, place) =>
      memoText`Research elsewhere contradicts or qualifies ${counted(statements, "statement", "statements")} that the advice rests on${see(place)}.`,
    moreWatches: (count, place) =>
      memoText`There ${isAre(count, "is", "are")} ${counted(count, "other point", "other points")} to watch${see(place)}.`,
    work: (actions, place) => memoText`The mix still takes ${counted(actions, "action", "actions")}${see(place)}.`,
    yours: (levels, count) => `You can decide on ${levelsCalled(levels, count)} yourself.`,
    noDecider: "The answers do not say who takes this decision, and so not who else decides.",
    actionsOfOthers: (count, parties) => `Others decide on ${amount(count)} of the actions: ${parties}.`,
    unanswered: (count, place) =>
      memoText`In all, ${counted(count, "question that matters has", "questions that matter have")} no answer yet${see(place)}.`,
    moreGaps: (count) => `The annexes have ${counted(count, "more place", "more places")} to fill in.`,
  },
  evidence: {
    intro: (publisher) =>
      `These studies are not from ${publisher}. They do not count in the advice; you can lay them beside it.`,
    touches: {
      contradicts: (statement, quoted) => `This contradicts statement ${statement} of the source: ${quoted}`,
      qualifies: (statement, quoted) => `This qualifies statement ${statement} of the source: ${quoted}`,
      supports: (statement, quoted) => `This supports statement ${statement} of the source: ${quoted}`,
    },
    see: "See",
  },
  unknowns: {
    deciding: (count) => (count === 1 ? "Find this answer first:" : "Find these answers first:"),
    byPhase: (place) => (place === null ? [] : memoText`The mix that fits each phase is in ${at(place)}.`),
    others: (count, isAlso) => {
      const yet = isAlso ? "yet either" : "yet";
      return count === 1
        ? `This question has no answer ${yet}. It does not change the mix by itself:`
        : `These questions have no answer ${yet}. None of them changes the mix by itself:`;
    },
    conditions: (count) =>
      count === 1
        ? "One condition for the mix may be met already. See whether it is:"
        : "These conditions for the mix may be met already. See whether they are.",
    nothing: answered,
  },
  figures: {
    mix: {
      caption: "Each level with its role and the weight of the reasons.",
      alternative: (lead, support) =>
        `The mix focuses on ${lead === "" ? "no level" : lead}${support === "" ? "" : ` and supports with ${support}`}.`,
      labels: { level: "Level", role: "Role", for: "For", against: "Against" },
    },
    balance: {
      caption: "How much of the mix comes from above, and how much from below.",
      alternative: (verdict) => `From above and from below: ${verdict}.`,
      labels: { topDown: "from above", bottomUp: "from below", mixed: "from both sides" },
    },
    phases: {
      caption: "The phases of a theme, with the mix that probably fits.",
      mix: (phase, lead, support) =>
        `${phase}: focus on ${lead === "" ? "nothing" : lead}${support === "" ? "" : `, support with ${support}`}.`,
      when: { earlier: "earlier", now: "now", possible: "possible", later: "later" },
      labels: { phase: "Phase", lead: "Focus on", support: "Support with" },
    },
    open: {
      caption: "How many questions are answered, and how many of the others can change the mix.",
      alternative: (known, all, deciding) => {
        const answered = `Of the ${all} questions that matter, ${counted(known, "is", "are")} answered.`;
        if (deciding === 0) return `${answered} None of the others can change the mix by itself.`;
        return `${answered} Of the others, ${amount(deciding)} can change the mix.`;
      },
      labels: { known: "answered", harmless: "unknown, but harmless alone", deciding: "unknown, can change the mix" },
    },
  },
  index: {
    title: "Decision memos",
    head: { memo: "Memo", phase: "Phase", gaps: "To fill in" },
    open: "still open",
    annex: (format) => `annex (${format})`,
  },
  gaps: (file, count) => `Gaps to fill in ${file} (${count}):`,
  made: (memos, folder, gaps) =>
    `${memos === 1 ? "1 memo" : `${memos} memos`} in ${folder}. Still to fill in: ${isAre(gaps, "1 place", `${gaps} places`)}.`,
  gapAt: (section, text, places) =>
    `${section === "" ? "" : `${section}: `}${text}${places === 1 ? "" : ` (in ${places} places)`}`,
};
