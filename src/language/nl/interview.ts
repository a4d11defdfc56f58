import type { InterviewWording } from "../interview-wording.ts";
import { written } from "./phrases.ts";

const unknownIsFine = (session: string): string =>
  `Weet u iets niet? Zeg dat dan: het telt nooit als nee. Uw antwoorden blijven bewaard in ${session}.`;
const noMixNow = "Met wat nu bekend is, is er geen mix.";
const allAsked = "Alles wat ertoe doet, is gevraagd.";

/** What the guided interview says and asks, in Dutch. */
export const interview: InterviewWording = {
  introduction: (session) => [
    "U krijgt vragen over één thema, en daarna advies. U krijgt alleen vragen die het advies kunnen veranderen.",
    unknownIsFine(session),
  ],
  completing: (title, session) => [
    `U vult de casus ‘${title}’ aan. U krijgt alleen vragen die nog open zijn en het advies kunnen veranderen.`,
    unknownIsFine(session),
  ],
  title: "Over welk thema wilt u advies?",
  progress: (number, atMost, about) =>
    `Vraag ${number}${atMost > 0 ? `, nog hoogstens ${atMost} ${about === "mix" ? "over de mix" : "hierna"}` : ""}`,
  lookingBack: (number) => (number === null ? "Eerder ingevuld" : `Vraag ${number} (eerder beantwoord)`),
  instruments: {
    current: "Welke instrumenten zijn nu in gebruik?",
    planned: "Welke instrumenten zijn gepland?",
  },
  instrumentsHelp: {
    current: [
      "Kies wat voor dit thema al loopt, bijvoorbeeld een subsidie die nog twee jaar doorgaat. Is er niets, kies dan niets.",
    ],
    planned: [
      "Kies wat in het plan staat dat er nu ligt. Het advies toetst dat plan. Is er niets gepland, kies dan niets.",
    ],
  },
  instrumentsWhy: {
    current: [
      "Het advies zegt dan wat u kunt voortzetten, versterken of afbouwen. Wat blijft lopen, telt mee in de balans.",
    ],
    planned: ["Het advies toetst dan het plan: wat past er niet, wat is te vroeg, en wat ontbreekt er."],
  },
  why: {
    roles: ({ both, for: inFavour, against }, movesMix) =>
      `${movesMix ? "Het antwoord kan de mix veranderen." : "Het antwoord telt mee, maar verandert deze mix niet meer."} Het kan pleiten ${[
        ...(both === null ? [] : [`voor of tegen ${both}`]),
        ...(inFavour === null ? [] : [`voor ${inFavour}`]),
        ...(against === null ? [] : [`tegen ${against}`]),
      ].join("; ")}.`,
    how: (levels) => `Het antwoord zegt hoe u dit goed inzet: ${levels}.`,
    elsewhere: "Het antwoord bepaalt waar u op moet letten, ook bij het loslaten.",
    decider: "Het advies zegt dan bij welke stappen u zelf beslist, en bij welke anderen dat doen.",
    examples: "Het antwoord bepaalt welke voorbeelden uit de bron bij uw thema passen.",
    source: (id, text) => `${id}: ${text}`,
    moreSources: (count) => `en nog ${count === 1 ? "één uitspraak" : `${count} uitspraken`} van de bron`,
    inferred: "De bron zegt niet dat dit antwoord hier meetelt. Dat is een oordeel van de makers van de regels.",
  },
  firstMix: (lead, support) =>
    `Voorlopige mix: ${[
      ...(lead === null ? [] : [`inzetten op ${lead}`]),
      ...(support === null ? [] : [`ondersteunen met ${support}`]),
    ].join("; ")}.`,
  noMixYet: noMixNow,
  strip: {
    mix: (lead, support) =>
      `Mix nu: ${
        lead === null && support === null
          ? "nog geen"
          : [
              ...(lead === null ? [] : [`inzetten op ${lead}`]),
              ...(support === null ? [] : [`ondersteunen met ${support}`]),
            ].join("; ")
      }.`,
    moved: (changes) => `Uw laatste antwoord: ${changes.length === 0 ? "geen verandering" : changes.join("; ")}.`,
  },
  phaseFollows: (count, facts) =>
    count === 1
      ? `De fase volgt dan uit één feit: ${facts}.`
      : `De fase volgt dan uit hoogstens ${count} feiten: ${facts}. Die vragen komen eerst.`,
  phaseFound: (phase, because) =>
    `De fase die uit uw antwoorden volgt: ${phase}.${because === null ? "" : ` ${because}`}`,
  otherField: (text) =>
    `Ligt uw thema in een ander vakgebied? Dan kunt u ook advies vragen, maar dan geldt dit: ${text}`,
  mixChanged: (changes) => `De mix verandert: ${changes.join("; ")}.`,
  moves: {
    newLead: (levels) => `ook inzetten op ${levels}`,
    newSupport: (levels) => `ook ondersteunen met ${levels}`,
    toLead: (levels) => `van ondersteunen naar inzetten: ${levels}`,
    toSupport: (levels) => `van inzetten naar ondersteunen: ${levels}`,
    out: (levels) => `valt af: ${levels}`,
  },
  mixEmptied: (isSettled) => (isSettled ? "De mix is nu leeg: er is geen niveau dat u hoeft in te zetten." : noMixNow),
  caution: (severity, text) => `${severity === "error" ? "Dit klopt niet" : "Let op"}: ${text}`,
  settled: (isLeft) =>
    isLeft
      ? "De mix staat vast: geen enkele vraag die over is, kan de mix veranderen."
      : `De mix staat vast. ${allAsked}`,
  asked: (isLeft) => (isLeft ? "Geen enkele vraag die over is, kan deze mix veranderen." : allAsked),
  noMix:
    "Geen enkele vraag die over is, helpt nog; er is te weinig bekend voor één mix. Het advies zegt wat u kunt uitzoeken.",
  unsettled: "Er zijn geen vragen meer, maar de mix staat nog niet vast. Het advies zegt wat hem kan veranderen.",
  unknownMatters: "Wat u nu niet weet, kan de mix later nog wel veranderen. Het advies zegt hoe.",
  more: {
    offer: (sharpening) =>
      `${sharpening === 1 ? "Eén vraag maakt" : `${sharpening} vragen maken`} de rest van het advies nog wel preciezer: hoe u iets goed inzet, en waar u op moet letten.`,
    message: "Wilt u die ook beantwoorden?",
    yes: (sharpening) => `Ja, ga door (${sharpening === 1 ? "nog één vraag" : `hoogstens ${sharpening} vragen`})`,
    no: "Nee, naar het advies",
    why: [
      "Deze vragen veranderen de mix niet meer. De voorwaarden en waarschuwingen in het advies kunnen nog wel preciezer worden.",
    ],
  },
  note: (label) => `Notitie bij ‘${label}’ (waar blijkt uw antwoord uit?)`,
  review: {
    message: "Welk antwoord wilt u veranderen?",
    done: "Klaar, terug naar het advies",
    entry: (label, answer, note) => `${label}: ${answer}${note ? " (met notitie)" : ""}`,
    irrelevant: "telt nu niet mee",
    title: "Thema",
    unknown: "weet ik niet",
    instruments: { current: "Nu in gebruik", planned: "Gepland" },
  },
  menu: {
    message: "Wat wilt u doen?",
    save: "Bewaar als casusbestand",
    saveAgain: (path) => `Bewaar in ${path}`,
    saveCopy: "Bewaar als nieuw casusbestand",
    report: "Schrijf het advies in een bestand",
    memo: "Schrijf een nota voor wie beslist",
    explain: "Leg een niveau uit",
    whatIf: "Bekijk het advies bij een ander antwoord",
    compare: "Vergelijk het advies voor en na uw wijzigingen",
    change: "Verander een antwoord",
    more: (count) => `Beantwoord meer vragen (hoogstens ${count})`,
    quit: "Stop",
  },
  saveAs: "Naam van het casusbestand",
  reportAs: "Naam van het bestand met het advies",
  reportStem: "advies",
  memoAs: "Naam van het bestand met de nota (.md, .html of .docx)",
  memoStem: "nota",
  whichLevel: "Welk niveau?",
  whichAnswer: "Welk antwoord zou anders zijn?",
  older: {
    message: (paths) =>
      `U hebt antwoorden veranderd nadat deze bestanden zijn geschreven: ${paths}. Wilt u ze opnieuw schrijven?`,
    yes: "Ja, met de antwoorden van nu",
    no: "Nee, laat ze zoals ze zijn",
  },
  exists: {
    message: (path) => `${path} bestaat al.`,
    overwrite: "Overschrijf het",
    other: "Kies een andere naam",
  },
  written,
  cannotEdit: (path) =>
    `In ${path} kunnen de antwoorden nu niet worden geschreven: het bestand is weg, of het is intussen veranderd. Bewaar ze als nieuw casusbestand.`,
  alreadySaved: (path) => `${path} heeft al deze antwoorden.`,
  kept: (session, command) => [`Uw antwoorden staan in ${session}.`, `Ga verder met: ${command}`],
  notSaved: (session, reason) =>
    `De antwoorden konden niet worden bewaard in ${session} (${reason}). Ze gaan verloren als u nu stopt.`,
  found: {
    message: (title, answers) => `Er is nog een gesprek niet afgerond: ${title}, ${countAnswers(answers)}. Wat wilt u?`,
    resume: "Verdergaan met dat gesprek",
    anew: "Opnieuw beginnen (de antwoorden van dat gesprek gaan weg)",
    quit: "Stoppen",
  },
  resumed: (answers) => [`U gaat verder met uw gesprek, ${countAnswers(answers)}.`],
  untitled: "zonder naam",
  untitledCase: "Thema zonder naam",
};

function countAnswers(answers: number): string {
  if (answers === 0) return "nog zonder antwoorden";
  return answers === 1 ? "met één antwoord" : `met ${answers} antwoorden`;
}
