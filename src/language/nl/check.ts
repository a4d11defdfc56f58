import type { CertainFound, CheckWording } from "../check-wording.ts";
import { agree, counted, joined } from "../sentence.ts";
import { mayTurnOut, quote } from "./phrases.ts";

const expectationHelp = "Ga na of de feiten kloppen. Klopt het advies, pas dan aan wat de casus verwacht.";
const contradictionHelp = "Controleer de fase en de feiten; een van beide klopt niet.";

/** Wat niet bewezen is, is daarmee niet onwaar. */
function certainNow(place: string, elsewhere: string, found: Omit<CertainFound, "expected">): string {
  const { proved, opposite, unproved, open } = found;
  const facts = joined(
    open.map((label) => `‘${label}’`),
    "en",
  );
  return [
    opposite === null ? "" : ` Zeker ${elsewhere}: ${opposite}.`,
    unproved === null ? "" : ` Niet bewezen, en dat betekent niet dat het onwaar is: ${unproved}.`,
    open.length === 0 ? "" : ` Dat hangt onder meer af van ${facts}.`,
    ` Zeker ${place}: ${proved ?? "geen"}.`,
  ].join("");
}

/** What `check` says, in Dutch. */
export const check: CheckWording = {
  kinds: {
    input: "onbruikbare invoer",
    expectation: "verwachting die niet uitkomt",
    audit: "controle van het plan",
    contradiction: "feiten die elkaar tegenspreken",
    caution: "aandachtspunt",
    open: "open vraag",
    accept: "wat een casus accepteert",
    gate: "de controle als geheel",
  },
  severities: { error: "fout", warning: "waarschuwing", note: "opmerking" },
  accepted: "geaccepteerd",
  acceptedBecause: ({ because, until, by }) =>
    `Geaccepteerd${by === undefined ? "" : ` door ${by}`}${until === undefined ? "" : ` tot en met ${until}`}: ${because}`,
  none: "geen",
  or: (words) => joined(words, "of"),
  quote,
  and: (words) => joined(words, "en"),
  expectation: {
    subject: {
      lead: "de niveaus om op in te zetten",
      support: "de niveaus om mee te ondersteunen",
      later: "de niveaus voor later",
      avoid: "de niveaus om te vermijden",
      balance: "de balans",
      phase: "de fase",
      cautions: "de aandachtspunten",
      audit: "de controle van het plan",
      companions: "wat naast de mix staat",
      settled: "de zekerheid van de mix",
    },
    includes: (expected, mix) => `Verwacht in de mix: ${expected}. De mix is: ${mix}.`,
    excludes: (expected, mix) => `Verwacht buiten de mix: ${expected}. De mix is: ${mix}.`,
    certain: {
      in: ({ expected, ...found }) =>
        `Verwacht in de mix, wat de onbekende feiten ook blijken te zijn: ${expected}.${certainNow("in de mix", "erbuiten", found)}`,
      out: ({ expected, ...found }) =>
        `Verwacht buiten de mix, wat de onbekende feiten ook blijken te zijn: ${expected}.${certainNow("buiten de mix", "erin", found)}`,
    },
    form: (form, level) => `de vorm ‘${form}’ van ${level}`,
    message: (subject, expected, actual) => `Verwacht bij ${subject}: ${expected}. Het advies zegt: ${actual}.`,
    formStatus: { use: "gebruiken", later: "later", avoid: "beter niet", open: "nog open" },
    settled: { proven: "zeker", open: "nog open", unproven: "niet bewezen" },
    phaseOpen: "nog open",
    answers: { fires: "geldt", silent: "geldt niet", open: "open" },
    help: expectationHelp,
    missing: [
      "De casus verwacht niets wat mis kan gaan, en --require-expect vraagt dat van elke casus.",
      "Zet onder `expect:` wat het advies over deze casus moet zeggen.",
    ],
  },
  open: {
    message: (label, effects) => `‘${label}’ is onbekend en kan de mix veranderen: ${effects.join("; ")}.`,
    effect: (values, changes) => `bij ${values}: ${changes.join(", ")}`,
    becomes: {
      lead: (level) => `inzetten op ${level}`,
      support: (level) => `ondersteunen met ${level}`,
      out: (level) => `zonder ${level}`,
    },
    help: (question) => `Zoek dit uit: ${question}`,
  },
  contradiction: {
    phase: (given, derived) =>
      derived === null
        ? `De casus noemt de fase ${given}, en de andere feiten passen daar niet bij.`
        : `De casus noemt de fase ${given}, en de andere feiten wijzen op ${derived}.`,
    help: contradictionHelp,
  },
  asks: (what, text) => mayTurnOut(joined(what, "en"), text),
  help: {
    audit: "Pas het plan aan, of de feiten als die niet kloppen.",
    asks: "Zet in de casus wat hier gevraagd wordt.",
    caution: "Houd hier rekening mee in de aanpak, of pas de feiten aan als die niet kloppen.",
    contradiction: "Ga na welk feit klopt.",
  },
  showRule: (rule) => `Meer: mixwijzer rules show ${rule}`,
  rules: {
    input: (code) => [
      `De invoer is niet te gebruiken (${code})`,
      `Wat gelezen is, is geen casus zoals het hoort. Wat er mis is, heeft de code ${code}.`,
      `Pas het bestand aan zoals de melding zegt. In docs/errors.md, de gids van mixwijzer bij foutcodes, staat ${code}.`,
    ],
    expectation: (key) => [
      `Het advies voldoet niet aan de verwachting ‘${key}’`,
      `De casus verwacht onder ‘${key}’ iets wat het advies niet geeft.`,
      expectationHelp,
    ],
    contradiction: () => [
      "De fase past niet bij de feiten",
      "De andere feiten van de casus kunnen niet leiden tot de fase die de casus noemt.",
      contradictionHelp,
    ],
    accept: (reason) => [
      `Wat een casus accepteert, klopt niet meer (${reason})`,
      "De casus accepteert een bevinding die er niet meer is, of de datum tot wanneer die geaccepteerd was, is voorbij.",
      "Doe wat de melding zegt, onder `accept` in de casus.",
    ],
    gate: (reason) => [
      `De controle als geheel slaagt niet (${reason})`,
      "Iets wat niet bij één casus hoort, maakt dat de controle niet slaagt; de melding zegt wat.",
      "Doe wat de melding zegt, of pas de opties van de controle aan.",
    ],
    open: (label) => [
      `‘${label}’ is onbekend en kan de mix veranderen`,
      `De casus geeft geen antwoord op ‘${label}’, en een antwoord kan op zichzelf de mix veranderen.`,
      "Zoek het antwoord uit, en zet het in de casus.",
    ],
  },
  report: {
    because: "Waarom het advies dit zegt:",
    nothing: "Niets gevonden.",
    looked: (files, cases, expectations) =>
      `${counted(files, "bestand", "bestanden")}, ${counted(cases, "casus", "casussen")}, ${counted(
        expectations,
        "verwachting",
        "verwachtingen",
      )}`,
    counts: {
      error: (count) => counted(count, "fout", "fouten"),
      warning: (count) => counted(count, "waarschuwing", "waarschuwingen"),
      note: (count) => counted(count, "opmerking", "opmerkingen"),
    },
    accepted: (count) =>
      count === 1
        ? "1 bevinding is met een reden geaccepteerd in de casus en telt niet mee."
        : `${count} bevindingen zijn met een reden geaccepteerd in hun casus en tellen niet mee.`,
    more: "Waarom een regel er is: mixwijzer rules show, met de id van de regel.",
    changed: (severity, was) => `${severity} (volgens de instellingen; anders ${was})`,
    ignored: (count) =>
      `${counted(count, "bestand", "bestanden")} weggelaten door .gitignore, de instellingen of een patroon dat met ! begint.`,
    off: (count, rules) =>
      `${counted(count, "bevinding", "bevindingen")} weggelaten, omdat de instellingen dit uitzetten: ${joined(rules, "en")}.`,
    known: (count) =>
      `${counted(count, "bekende bevinding", "bekende bevindingen")} weggelaten, volgens de lijst met bekende problemen.`,
    notesHidden: (count) =>
      `${counted(count, "opmerking", "opmerkingen")} niet getoond: gebruik --verbose om ${agree(count, "die", "ze")} te zien.`,
    warningsHidden: (count) => `${counted(count, "waarschuwing", "waarschuwingen")} niet getoond door --quiet.`,
    passed: "Geslaagd",
    failed: "Niet geslaagd",
    broken: "Niet alles kon worden gecontroleerd",
    undone: "Niet alles is gelukt",
    stale: (count) =>
      count === 1
        ? "1 bekend probleem is er niet meer, maar staat nog in de lijst."
        : `${count} bekende problemen zijn er niet meer, maar staan nog in de lijst.`,
    tooMany: (maximum) => `Het maximum is ${counted(maximum, "waarschuwing", "waarschuwingen")}.`,
    cut: (count) =>
      count === 1
        ? "Nog 1 bevinding staat hier niet, omdat GitHub er niet meer toont. Het volledige rapport heeft die wel."
        : `Nog ${count} bevindingen staan hier niet, omdat GitHub er niet meer toont. Het volledige rapport heeft ze wel.`,
    heading: "Controle van de casussen",
    columns: {
      case: "Casus",
      phase: "Fase",
      found: "Gevonden",
      severity: "Ernst",
      where: "Waar",
      what: "Wat",
      rule: "Regel",
    },
    findings: "Bevindingen",
    phaseOpen: "open",
    shortened: "Dit rapport is te lang voor GitHub en is hier afgekapt.",
  },
};
