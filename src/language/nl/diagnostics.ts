import type {
  ConditionPlace,
  EditObstacle,
  LineProblem,
  NeverAccepted,
  NumberRule,
  TextForm,
  ValueKind,
  YamlProblem,
} from "../../diagnostics/catalogue.ts";
import type { DiagnosticText } from "../../diagnostics/diagnostic.ts";
import { command, listed, shorten } from "../../diagnostics/format-diagnostic.ts";
import { agree, counted, joined } from "../sentence.ts";
import type { DiagnosticsWording } from "../wording.ts";
import { quote } from "./phrases.ts";

/** A user’s text between quotation marks, cut to a readable length. */
const quoted = (text: string): string => quote(shorten(text));

const kinds: Record<ValueKind, string> = {
  text: "tekst",
  number: "een getal",
  "yes-no": "true of false",
  list: "een lijst",
  mapping: "een groep sleutels met waarden",
  nothing: "leeg",
};

const notKinds: Record<ValueKind, string> = {
  text: "geen tekst",
  number: "geen getal",
  "yes-no": "niet true of false",
  list: "geen lijst",
  mapping: "geen groep sleutels met waarden",
  nothing: "niet leeg",
};

const forms: Record<TextForm, string> = {
  id: "Gebruik kleine letters en koppeltekens, zoals shared-language.",
  "rule-id": "Gebruik kleine letters, koppeltekens en schuine strepen, zoals monitoring/too-early.",
  "case-id": "Gebruik hoogstens 100 tekens zonder schuine strepen, en begin niet met een punt.",
  "statement-id": "Gebruik letters en cijfers, zoals M7.",
  date: "Schrijf een bestaande datum als jaar-maand-dag, zoals 2026-11-23.",
  version: "Schrijf drie getallen met punten ertussen, zoals 1.0.0.",
  lines: 'Schrijf regelnummers tussen aanhalingstekens, zoals `"153"` of `"154-155, 160"`.',
  digest: "Schrijf sha256: en 64 hexadecimale cijfers.",
  address: "Schrijf een adres dat met https:// begint.",
  doi: "Schrijf een DOI; die begint met 10., zoals 10.1000/182.",
  language: "Schrijf de code van een taal, zoals nl of pt-BR.",
  filled: "Schrijf minstens één zichtbaar teken.",
};

const levelParts = { forms: "vorm", rules: "regel", conditions: "voorwaarde" };

const neverAccepted: Record<NeverAccepted, string> = {
  input: "Pas het bestand aan: wat niet te lezen is, is niet gecontroleerd.",
  expectation: "Pas aan wat de casus verwacht onder `expect`.",
  gate: "Pas de opties van de controle aan.",
  accept: "Pas aan wat de casus accepteert onder `accept`.",
  weighs: "Deze regel weegt mee in het advies en is zelf geen bevinding. Neem de id over die `mixwijzer check` toont.",
};

const numbers: Record<NumberRule, string> = {
  whole: "Schrijf een heel getal.",
  half: "Schrijf een veelvoud van 0.5.",
  "not-negative": "Schrijf 0 of meer.",
  year: "Schrijf een jaartal van vier cijfers.",
  positive: "Schrijf 1 of meer.",
};

const places: Record<ConditionPlace, string> = {
  rule: "een regel",
  relevance: "de voorwaarde waaronder een feit telt",
  derivation: "de afleiding van de fase",
  constraint: "een eis aan de mix",
  outcome: "deze voorwaarde",
  audit: "een controle van een plan",
};

const obstacles: Record<Exclude<EditObstacle["reason"], "other">, (key: string) => DiagnosticText> = {
  alias: (key) => [
    `${key === "" ? "Een deel ervan" : quoted(key)} is met een anker (&) of een verwijzing (*) verbonden met een andere plek.`,
    "Schrijf de tekst op beide plekken uit, zonder & en *, en probeer het opnieuw.",
  ],
  comments: (key) => [
    `Tussen de haken${key === "" ? "" : ` bij ${quoted(key)}`} staat commentaar; dat zou bij iets anders terecht kunnen komen.`,
    "Zet het commentaar voor of achter de haken, of schrijf het zonder haken, met één regel per onderdeel. Probeer het daarna opnieuw.",
  ],
  form: (key) => [
    `${key === "" ? "Het" : quoted(key)} is geschreven in een vorm van YAML die hier niet wordt aangepast.`,
    "Schrijf het als gewone YAML, met één regel per sleutel, en probeer het opnieuw.",
  ],
};

function notWritten({ reason, key }: EditObstacle, problem: string, advice: string): DiagnosticText {
  if (reason === "other") return [problem, advice];
  const [why, how] = obstacles[reason](key);
  return [`${problem} ${why}`, how];
}

const oddStart = "Tekst kan niet met dit teken beginnen.";
const quoteIt = (example: string): string => `Zet de tekst tussen aanhalingstekens: \`${example}\`.`;
const splitOrWrong = "Verdeel het over kleinere bestanden, of controleer of dit het goede bestand is.";
const unchanged = "Het is niet veranderd.";
const keepOne = "Laat een van de twee staan.";
const joinParts = "Haal de regel `---` weg en voeg de delen samen.";
const seeAllRules = "Bekijk alle regels met `mixwijzer rules list`.";
const cannotBe = (what: string, value: string): string => `${quoted(what)} kan niet ${quoted(value)} zijn.`;
const addText = (language: string): string => `Voeg \`${language}:\` met de tekst toe.`;
const unfinished = (path: string): string => `Het gesprek dat niet af is, gaat over ${quoted(path)}.`;

const yamlProblems: Record<YamlProblem, DiagnosticText> = {
  indentation: [
    "De regels springen hier niet goed in.",
    "Geef regels die bij elkaar horen evenveel spaties, en sluit elk haakje.",
  ],
  tab: ["Hier staat een tab waar spaties horen.", "Spring in met spaties, hier en in de regels eronder."],
  colon: [
    "In deze regel staat een tweede dubbele punt, of de regel springt niet goed in.",
    "Zet tekst met een dubbele punt tussen aanhalingstekens, en laat regels die bij elkaar horen even ver inspringen.",
  ],
  "key-without-value": [
    "Hier ontbreekt iets: een dubbele punt na een sleutel, of een aanhalingsteken of haakje aan het eind.",
    "Schrijf een sleutel als `sleutel: waarde`, en sluit elk aanhalingsteken en haakje.",
  ],
  unclosed: [
    "Een aanhalingsteken of haakje is niet gesloten.",
    "Zet het aanhalingsteken of haakje aan het eind erbij. Hoort een apostrof bij de tekst? Zet dan dubbele aanhalingstekens om het geheel.",
  ],
  escape: [
    "In deze tekst staat een code met een backslash die niet bestaat.",
    "Schrijf twee backslashes voor één, of zet de tekst tussen enkele aanhalingstekens.",
  ],
  "first-character": [oddStart, "Zet de tekst tussen aanhalingstekens."],
  alias: [
    "Er klopt iets niet aan deze `&naam` of `*naam`.",
    "Schrijf de waarde helemaal uit, of zet tekst tussen aanhalingstekens.",
  ],
  directive: [
    "Deze regel met een `%` is niet te begrijpen.",
    "Haal de regel weg, of zet de tekst tussen aanhalingstekens.",
  ],
  comma: ["Tussen dit en wat ervoor staat, ontbreekt een komma.", "Zet een komma achter wat ervoor staat."],
  "too-deep": [
    "Deze regel springt verder in dan de regel erboven, en die heeft al een waarde.",
    "Geef hem evenveel spaties als de regels waar hij bij hoort.",
  ],
  unexpected: [
    "Dit hoort hier niet.",
    "Kijk naar deze regel en die ervoor: springen ze goed in, en is elk aanhalingsteken en haakje gesloten?",
  ],
};

const lineProblems: Record<LineProblem, (example: string) => DiagnosticText> = {
  "missing-colon": (example) => [
    "In deze regel staat geen dubbele punt.",
    `Schrijf de sleutel, een dubbele punt en een spatie voor de waarde: \`${example}\`. Hoort de regel bij de tekst erboven? Zet er dan spaties voor.`,
  ],
  "second-colon": (example) => ["In deze regel staat een tweede dubbele punt.", quoteIt(example)],
  "space-after-colon": (example) => ["Na de dubbele punt staat geen spatie.", `Schrijf \`${example}\`.`],
  equals: (example) => ["Hier staat een isgelijkteken waar een dubbele punt hoort.", `Schrijf \`${example}\`.`],
  "first-character": (example) => [oddStart, quoteIt(example)],
  "text-behind": (example) => [
    "Na een aanhalingsteken of haakje dat sluit, gaat de tekst door.",
    `Zet alles tussen aanhalingstekens: \`${example}\`.`,
  ],
  "trailing-comma": (example) => ["Aan het eind van deze regel staat een komma.", `Laat die weg: \`${example}\`.`],
  "extra-bracket": (example) => ["Er staat een haakje te veel.", `Laat het weg: \`${example}\`.`],
  bullet: (example) => [
    "Een onderdeel van een lijst begint met een streepje en een spatie.",
    `Schrijf \`${example}\`.`,
  ],
  "no-value": (example) => [
    "Dit teken is geen waarde.",
    `Weet u het niet? Schrijf dan \`${example} unknown\`, of laat de waarde weg.`,
  ],
  "line-start": () => [
    "Een regel kan niet met dit teken beginnen.",
    "Haal het weg, ook waar andere regels ermee beginnen.",
  ],
  fence: () => [
    "Deze regel komt van een pagina in Markdown en hoort niet bij de casus.",
    "Haal deze regel weg, en de regel aan het eind die erop lijkt.",
  ],
};

function oddCharacter({ character, column }: { readonly character: string; readonly column: number }): DiagnosticText {
  const code = `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
  if (/[\u00ab\u00bb\u2018-\u201f]/.test(character)) {
    return [
      `In kolom ${column} staat een gekruld aanhalingsteken (${character}). Dat telt hier als letter.`,
      'Schrijf rechte aanhalingstekens (`"`), of laat ze weg.',
    ];
  }
  if (/[\r\u0085\u2028\u2029]/.test(character)) {
    return [
      `In kolom ${column} staat een regeleinde van een ander soort (${code}).`,
      "Begin daar een nieuwe regel met de Enter-toets, of sla het bestand op met gewone regeleinden.",
    ];
  }
  if (/[\uff1a\ufe55\ua789]/.test(character)) {
    return [
      `In kolom ${column} staat een ander teken dan een dubbele punt (${code}).`,
      "Schrijf een gewone dubbele punt en een spatie.",
    ];
  }
  return /[\u00ad\u200b-\u200d\u2060\ufeff]/.test(character)
    ? [
        `In kolom ${column} staat een teken dat u niet ziet (${code}).`,
        "Haal het weg. Kunt u het niet vinden? Typ het woord dan opnieuw.",
      ]
    : [
        `In kolom ${column} staat een vaste of andere ongewone spatie (${code}).`,
        "Zet er een gewone spatie voor in de plaats. Kunt u haar niet vinden? Typ de regel dan opnieuw.",
      ];
}

function changeKind({
  expected,
  found,
}: {
  readonly expected: readonly ValueKind[];
  readonly found: ValueKind;
}): string {
  if (expected.includes("text") && found !== "list" && found !== "mapping") {
    return "Schrijf tekst, tussen aanhalingstekens als die op een getal lijkt.";
  }
  if (expected.includes("mapping")) {
    return found === "list"
      ? "Schrijf elke sleutel op een eigen regel, zonder streepje of haakjes: `sleutel: waarde`."
      : "Schrijf elke sleutel op een eigen regel eronder, met twee spaties ervoor: `sleutel: waarde`.";
  }
  return expected.includes("list") && found === "text"
    ? "Zet er vierkante haken omheen, zoals `[…]`."
    : "Pas de waarde aan.";
}

const meant = (suggestion: string | null, otherwise: string): string =>
  suggestion === null ? otherwise : `Bedoelt u ${quoted(suggestion)}?`;

const choose = (suggestion: string | null, known: readonly string[]): string =>
  known.length === 0 ? meant(suggestion, "Haal dit weg.") : meant(suggestion, `Kies uit ${listed(known, "of")}.`);

const unknownFact = (fact: string, suggestion: string | null): DiagnosticText => [
  `Er is geen feit ${quoted(fact)}.`,
  meant(suggestion, "Bekijk alle feiten met `mixwijzer help facts`."),
];

const ambiguousName = (a: { readonly name: string; readonly meanings: readonly string[] }): DiagnosticText => [
  `${quoted(a.name)} kan slaan op ${listed(a.meanings, "of")}.`,
  "Schrijf in plaats daarvan welke u bedoelt.",
];

const unknownValue = (a: {
  readonly fact: string;
  readonly value: string;
  readonly known: readonly string[];
  readonly suggestion: string | null;
}): DiagnosticText => [
  `Het feit ${quoted(a.fact)} kent de waarde ${quoted(a.value)} niet.`,
  choose(a.suggestion, a.known),
];

const unknownLevel = (a: {
  readonly level: string;
  readonly known: readonly string[];
  readonly suggestion: string | null;
}): DiagnosticText => [`Er is geen niveau ${quoted(a.level)}.`, choose(a.suggestion, a.known)];

const unknownForm = (a: {
  readonly level: string;
  readonly form: string;
  readonly known: readonly string[];
  readonly suggestion: string | null;
}): DiagnosticText => [
  `Het niveau ${quoted(a.level)} heeft geen vorm ${quoted(a.form)}.`,
  choose(a.suggestion, a.known),
];

const unknownPhase = (a: {
  readonly phase: string;
  readonly known: readonly string[];
  readonly suggestion: string | null;
}): DiagnosticText => [`Er is geen fase ${quoted(a.phase)}.`, choose(a.suggestion, a.known)];

const unknownInstrument = (a: {
  readonly instrument: string;
  readonly known: readonly string[];
  readonly suggestion: string | null;
}): DiagnosticText => [`Er is geen instrument ${quoted(a.instrument)}.`, choose(a.suggestion, a.known)];

const combines = (facts: readonly string[]): string =>
  `combineert ${facts.length} ${facts.length === 1 ? "feit" : "feiten"} op te veel manieren (${listed(facts, "en")}).`;

const stated = (id: string): DiagnosticText => [
  `${quoted(id)} zegt dat dit in de bron staat, maar verwijst niet naar een uitspraak die daar staat.`,
  "Verwijs naar een uitspraak met basis stated, of maak van de basis implied of inferred.",
];

/** How to get a file that no command writes. */
const ways = {
  print: "Schrijf een pagina (.html) en druk die in de browser af naar pdf.",
  office: "Schrijf een Word-document (.docx) en bewaar dat in het kantoorpakket als wat u nodig hebt.",
  sheet: "Schrijf een tabel (.csv); rekenbladen openen die.",
  memo: "`mixwijzer memo` schrijft een pagina (.html), die een browser naar pdf afdrukt, en een Word-document (.docx).",
  none: "Kies een andere extensie.",
};

/** Wat mixwijzer in het Nederlands zegt over wat er mis is. */
export const diagnostics: DiagnosticsWording = {
  severities: { error: "fout", warning: "waarschuwing", note: "opmerking" },
  also: (places) =>
    `Hetzelfde in ${places.map(({ file, lines }) => `${file}, regel ${joined(lines.map(String), "en")}`).join("; ")}.`,
  more: (count, code) => `En nog ${count} van deze soort (${code}). Herstel deze eerst.`,
  messages: {
    "file/missing": (a) => [`Het bestand ${quoted(a.path)} bestaat niet.`, "Controleer de naam en de map."],
    "file/missing-folder": (a) => [`De map ${quoted(a.path)} bestaat niet.`, "Controleer de naam, en waar u nu bent."],
    "file/not-a-folder": (a) => [
      `${quoted(a.path)} is een bestand, geen map.`,
      "Noem de map waarin de bestanden van de regels staan.",
    ],
    "file/is-directory": (a) => [`${quoted(a.path)} is een map, geen bestand.`, "Noem een bestand in die map."],
    "file/not-readable": (a) => [
      `Het bestand ${quoted(a.path)} is niet te lezen (${a.reason}).`,
      "Controleer of u dit bestand mag openen.",
    ],
    "file/cannot-write": (a) => [
      `Het bestand ${quoted(a.path)} is niet te schrijven (${a.reason}). Er is niets veranderd.`,
      "Controleer of de map bestaat, of u daar mag schrijven en of er ruimte is op de schijf.",
    ],
    "file/other-owner": (a) => [
      `Het bestand ${quoted(a.path)} is van gebruiker ${a.user} en groep ${a.group}. Dat kon bij vervangen niet zo blijven. ${unchanged}`,
      "Schrijf het als die gebruiker, of kies een andere naam.",
    ],
    "file/in-use": (a) => [
      `Het bestand ${quoted(a.path)} is niet te vervangen (${a.reason}): misschien is het open in een ander programma. ${unchanged}`,
      "Sluit het daar, bijvoorbeeld in Word of een tekstverwerker, en probeer het opnieuw. Ook een back-up of virusscanner kan het vasthouden.",
    ],
    "file/behind-link": (a) => [
      `Het bestand ${quoted(a.path)} is niet geschreven: het is een link of staat in een map die een link is.`,
      "Wilt u het bestand veranderen waar de link naar wijst? Noem dan dat bestand zelf.",
    ],
    "file/too-large": (a) => [
      `Het bestand ${quoted(a.path)} is te groot: ${a.bytes} bytes. Het maximum is ${a.maximum}.`,
      splitOrWrong,
    ],
    "file/document-too-large": (a) => [
      `Een document in ${quoted(a.path)} is te groot: het maximum is ${a.maximum} tekens.`,
      "Zet `---` tussen de casussen, of controleer of dit het goede bestand is.",
    ],
    "file/line-too-long": (a) => [
      `Een regel van ${quoted(a.path)} is te lang: het maximum is ${a.maximum} tekens.`,
      "Geef elke casus een eigen regel, of controleer of dit het goede bestand is.",
    ],
    "file/utf-16": (a) => [
      `Het bestand ${quoted(a.path)} is opgeslagen als UTF-16, en alleen UTF-8 is te lezen.`,
      "Sla het opnieuw op, met UTF-8 als tekencodering.",
    ],
    "file/not-utf8": (a) => [
      `Het bestand ${quoted(a.path)} is geen geldige UTF-8-tekst.`,
      "Sla het opnieuw op met UTF-8 als tekencodering, of controleer of dit het goede bestand is.",
    ],
    "file/no-match": (a) => [
      `Er is geen bestand dat past bij ${quoted(a.pattern)}.`,
      "Controleer het patroon en de map waarin u staat.",
    ],
    "file/nothing-in-folder": (a) => [
      `De map ${quoted(a.path)} bevat geen bestanden die eindigen op ${listed(a.endings, "of")}.`,
      "Controleer de map; bestanden die anders eindigen, kunt u zelf noemen.",
    ],
    "file/all-ignored": (a) => [
      `Van ${quoted(a.path)} blijft niets over: ${counted(a.count, "bestand is", "bestanden zijn")} weggelaten.`,
      "Kijk naar .gitignore, naar `ignore` in mixwijzer.config.yaml en naar patronen die met `!` beginnen, of noem de bestanden één voor één.",
    ],
    "file/broken-link": (a) => [
      `${quoted(a.path)} is een link die nergens heen leidt (${a.reason}); wat daar hoort te staan, is niet gecontroleerd.`,
      "Herstel de link, of haal hem weg.",
    ],
    "file/closed-folder": (a) => [
      `De map ${quoted(a.path)} is niet te lezen (${a.reason}); wat erin staat, is niet gecontroleerd.`,
      "Controleer of u deze map mag openen, of noem de mappen ernaast.",
    ],
    "file/more-problems": (a) => [
      `Er ${agree(a.count, "is", "zijn")} nog minstens ${counted(a.count, "probleem", "problemen")} in dit bestand.`,
      "Los eerst de problemen hierboven op en probeer het dan opnieuw.",
    ],

    "yaml/syntax": (a) => yamlProblems[a.problem],
    "yaml/line": (a) => lineProblems[a.problem](a.example),
    "yaml/odd-character": oddCharacter,
    "yaml/duplicate-key": (a) => [
      `De sleutel ${quoted(a.key)} staat er twee keer; de eerste staat op regel ${a.line}.`,
      keepOne,
    ],
    "yaml/forbidden-key": (a) => [`De sleutel ${quoted(a.key)} is niet toegestaan.`, "Haal hem weg."],
    "yaml/merge-key": () => [
      "`<<` neemt hier geen sleutels van een ander deel over.",
      "Schrijf die sleutels hier uit; u kunt ook een ander programma `<<` laten invullen.",
    ],
    "yaml/complex-key": () => ["Een sleutel moet gewone tekst zijn.", "Schrijf een woord voor de dubbele punt."],
    "yaml/tag": (a) => [
      `Het label ${quoted(a.tag)} is niet toegestaan.`,
      "Haal het weg, of zet de tekst tussen aanhalingstekens.",
    ],
    "yaml/unknown-alias": (a) => [
      `${quoted(`*${a.alias}`)} verwijst naar iets wat hiervoor geen naam kreeg.`,
      "Schrijf de waarde uit, of zet tekst die met * begint tussen aanhalingstekens.",
    ],
    "yaml/too-many-aliases": (a) => [
      `De verwijzingen met * tellen op tot meer dan ${a.maximum} waarden.`,
      "Schrijf de waarden uit.",
    ],
    "yaml/too-deep": (a) => [
      `Waarden staan meer dan ${a.maximum} diep in elkaar, of springen te ver in.`,
      "Controleer de haakjes en het inspringen, en of dit het goede bestand is.",
    ],
    "yaml/too-complex": () => [
      "In dit bestand staan meer regels, sleutels en haakjes dan te lezen zijn.",
      splitOrWrong,
    ],
    "yaml/too-many-documents": (a) => [
      `In dit bestand staan meer dan ${a.maximum} documenten.`,
      "Verdeel het over kleinere bestanden.",
    ],
    "yaml/control-character": (a) => [
      `In deze tekst staat een teken dat u niet ziet: ${a.character}`,
      "Haal het teken weg; typ de tekst opnieuw als u het niet kunt vinden.",
    ],

    "shape/unknown-key": (a) => [`De sleutel ${quoted(a.key)} betekent hier niets.`, choose(a.suggestion, a.known)],
    "shape/missing-key": (a) => [`De sleutel ${quoted(a.key)} ontbreekt.`, `Voeg \`${a.key}:\` met een waarde toe.`],
    "shape/wrong-kind": (a) => [
      `${quoted(a.key)} is ${kinds[a.found]}, en dat moet ${listed(
        a.expected.map((kind) => kinds[kind]),
        "of",
      )} zijn.`,
      changeKind(a),
    ],
    "shape/bad-choice": (a) => [cannotBe(a.key, a.value), choose(a.suggestion, a.choices)],
    "shape/bad-form": (a) => [cannotBe(a.key, a.value), forms[a.form]],
    "shape/bad-number": (a) => [`${quoted(a.key)} kan niet ${a.value} zijn.`, numbers[a.rule]],
    "shape/bad-key": (a) => [`Een sleutel kan hier niet ${quoted(a.key)} zijn.`, forms[a.form]],
    "shape/comma-in-braces": (a) => [
      "Tussen accolades eindigt de tekst bij een komma.",
      `Zet de hele tekst tussen aanhalingstekens: \`${a.key}: "${a.text}"\`.`,
    ],
    "shape/twice": (a) => [`${quoted(a.value)} staat twee keer in ${quoted(a.key)}.`, "Laat er een weg."],
    "shape/too-few": (a) => [`${quoted(a.key)} bevat er te weinig.`, `Geef er minstens ${a.minimum}.`],
    "shape/too-many": (a) => [`${quoted(a.key)} bevat er te veel.`, `Geef er hoogstens ${a.maximum}.`],

    "case/not-all-used": (a) => [
      [
        a.count === 1
          ? "Door een fout in wat er gelezen is, kon niet elke casus meedoen."
          : `Door ${a.count} fouten in wat er gelezen is, kon niet elke casus meedoen.`,
        ...(a.first === null ? [] : [`De eerste staat in ${quoted(a.first.file)}: ${a.first.problem}`]),
      ].join(" "),
      "Het rapport zegt wat er fout is en waar het staat.",
    ],
    "case/empty": () => [
      "In dit bestand staat geen casus.",
      "Begin met `title:` en `facts:`, of maak met `mixwijzer init` een bestand om mee te beginnen.",
    ],
    "case/not-a-mapping": (a) => [
      `Een casus kan ${notKinds[a.found]} zijn.`,
      "Schrijf sleutels met waarden, zoals `title:` en `facts:`, of maak met `mixwijzer init` een bestand om mee te " +
        "beginnen.",
    ],
    "case/is-report": () => [
      "Dit is geen casus maar een rapport.",
      "Schrijf rapporten in een map zonder casussen, of laat dit bestand weg met `ignore` in mixwijzer.config.yaml.",
    ],
    "case/unknown-fact": (a) => unknownFact(a.fact, a.suggestion),
    "case/renamed": (a) => [
      `${quoted(a.name)} heet nu ${quoted(a.now)}.`,
      "Schrijf de nieuwe naam, of laat `mixwijzer migrate` dat in al uw casussen doen.",
    ],
    "case/other-rules": (a) => [
      `Deze casus hoort niet bij deze regels: ${a.pack} heeft geen feit ${listed(a.facts.map(quoted), "of")}.`,
      "Noem de regels van de casus met --rules.",
    ],
    "case/not-migrated": (a) => [
      `Het bestand ${quoted(a.path)} is niet omgezet: het is niet te lezen, of ondertussen veranderd.`,
      "Kijk met `mixwijzer check` wat eraan mankeert.",
    ],
    "case/ambiguous-name": ambiguousName,
    "case/repeated-fact": (a) => [
      `${quoted(a.first)} op regel ${a.line} en ${quoted(a.name)} zijn hetzelfde feit.`,
      keepOne,
    ],
    "case/unknown-value": unknownValue,
    "case/bad-value": (a) => [
      `Het feit ${quoted(a.fact)} kan ${notKinds[a.found]} zijn.`,
      `Kies uit ${listed(a.known, "of")}.`,
    ],
    "case/value-of-other-fact": (a) => [
      `Het feit ${quoted(a.fact)} kent de waarde ${quoted(a.value)} niet, het feit ${quoted(a.other)} wel.`,
      `Schrijf \`${a.other}: ${a.value}\`, of kies bij ${quoted(a.fact)} uit ${listed(a.known, "of")}.`,
    ],
    "case/facts-outside": (a) => [
      a.facts.length === 1
        ? `Het feit ${quoted(a.facts[0] ?? "")} staat niet direct onder \`facts:\`.`
        : `Deze feiten staan niet direct onder \`facts:\`: ${listed(a.facts, "en")}.`,
      `Zet ${a.facts.length === 1 ? "het" : "elk"} op een eigen regel onder \`facts:\`, met twee spaties ervoor.`,
    ],
    "case/key-within-facts": (a) => [
      `De sleutel ${quoted(a.key)} is geen feit en hoort niet onder \`facts:\`.`,
      `Zet \`${a.key}:\` op een regel zonder spaties ervoor.`,
    ],
    "case/cut-off": (a) => [
      `Wat achter \`${a.key}:\` staat, houdt op vóór ${quoted(a.rest)}: een # achter een spatie begint een opmerking.`,
      "Hoort het bij de tekst, zet dan de hele tekst tussen aanhalingstekens. Is het een opmerking, zet dan een spatie achter de #.",
    ],
    "case/no-title": (a) => [
      `De titel is leeg; de casus heet nu ${quoted(a.id)}.`,
      "Schrijf een titel achter `title:`, tussen aanhalingstekens als hij met # begint, of laat de regel weg.",
    ],
    "case/notes-as-text": (a) => [
      "Een notitie hoort bij een feit.",
      `Schrijf onder \`notes:\` het feit, met twee spaties ervoor, en daarachter de tekst, zoals \`${a.example}: …\`.`,
    ],
    "case/instruments-not-listed": (a) => [
      `Bij ${quoted(a.key)} hoort een lijst van instrumenten.`,
      a.example.endsWith("[]")
        ? `Is er geen? Schrijf dan \`${a.example}\`.`
        : `Schrijf vierkante haken: \`${a.example}\`.`,
    ],
    "case/separators": (a) => [
      `Tussen de waarden van ${quoted(a.fact)} horen komma’s.`,
      `Schrijf \`${a.fact}: [${a.example}]\`.`,
    ],
    "case/unknown-in-list": (a) => [
      "Wat onbekend is, kan niet in een lijst staan.",
      `Schrijf \`${a.fact}: unknown\`, of noem alleen wat u weet.`,
    ],
    "case/list-for-one": (a) => [
      `Het feit ${quoted(a.fact)} heeft één waarde, geen lijst.`,
      `Schrijf één waarde: \`${a.fact}: ${a.example}\`.`,
    ],
    "case/one-for-set": (a) => [
      `Bij het feit ${quoted(a.fact)} hoort een lijst.`,
      a.example === ""
        ? `Is er geen? Schrijf dan \`${a.fact}: []\`.`
        : `Schrijf vierkante haken: \`${a.fact}: [${a.example}]\`, of \`[]\` voor geen.`,
    ],
    "case/repeated-value": (a) => [`${quoted(a.value)} staat twee keer in deze lijst.`, "Noem het één keer."],
    "case/unknown-instrument": unknownInstrument,
    "case/unknown-level": unknownLevel,
    "case/unknown-form": unknownForm,
    "case/unknown-phase": unknownPhase,
    "case/unknown-reference": (a) => [
      `Er is geen regel, waarschuwing, controle of uitspraak ${quoted(a.reference)}.`,
      meant(a.suggestion, seeAllRules),
    ],
    "case/unknown-finding": (a) => [
      `Er is geen controle, aandachtspunt of open vraag ${quoted(a.rule)}.`,
      meant(a.suggestion, "Neem de id over die `mixwijzer check` bij de bevinding toont."),
    ],
    "case/never-accepted": (a) => [`${quoted(a.rule)} kan niet worden geaccepteerd.`, neverAccepted[a.kind]],
    "case/idle-expectation": (a) => [
      `Onder ${quoted(a.key)} staat niets, dus dit kan nooit misgaan.`,
      "Zet erin wat het advies moet zeggen, of haal de sleutel weg.",
    ],
    "case/duplicate-id": (a) => [
      `Er is nog een casus met de id ${quoted(a.id)}, in ${a.file} op regel ${a.line}.`,
      "Geef een van de twee een andere `id`.",
    ],

    "config/several-documents": (a) => [`In het bestand ${quoted(a.path)} staat meer dan één document.`, joinParts],
    "config/not-a-mapping": (a) => [
      `Instellingen kunnen ${notKinds[a.found]} zijn.`,
      "Schrijf sleutels met waarden, zoals `cases: cases`. In docs/ci.md staat een voorbeeld.",
    ],
    "config/outside": (a) => [
      `Het pad ${quoted(a.path)} bij ${quoted(a.key)} leidt naar buiten de repository.`,
      "Noem een pad in de repository, gezien vanaf dit bestand. Is er geen repository? Blijf dan in de map van dit bestand.",
    ],

    "config/unknown-rule": (a) => [
      `Er is geen regel ${quoted(a.rule)}.`,
      meant(
        a.suggestion,
        "Bekijk alle regels met `mixwijzer rules list`; in de rapporten van `check` staat de id van elke regel.",
      ),
    ],
    "config/fixed-severity": (a) => [
      `De ernst van ${quoted(a.rule)} ligt vast: die zegt dat iets niet te controleren was, of waarom een controle niet slaagt.`,
      "Haal de regel weg bij `severity`.",
    ],

    "settings/no-equals": (a) => [
      `${quoted(a.setting)} is geen instelling.`,
      "Schrijf een feit, een isgelijkteken en een waarde: `phase=pilot`.",
    ],
    "settings/unknown-fact": (a) => unknownFact(a.fact, a.suggestion),
    "settings/unknown-value": unknownValue,
    "settings/ambiguous-name": ambiguousName,
    "settings/one-value": (a) => [
      `Bij het feit ${quoted(a.fact)} hoort precies één waarde.`,
      `Schrijf \`${a.fact}=${a.example}\`, of \`${a.fact}=unknown\`.`,
    ],
    "settings/repeated-fact": (a) => [
      `Het feit ${quoted(a.fact)} is twee keer ingesteld.`,
      "Stel het één keer in; schrijf meer waarden met komma’s: `feit=a,b`.",
    ],

    "pack/missing-file": (a) => [
      `In de regelset ontbreekt het bestand ${quoted(a.file)}.`,
      "Voeg het bestand toe; `mixwijzer help regeltaal` zegt wat erin staat.",
    ],
    "pack/unknown-file": (a) => [
      `Het bestand ${quoted(a.file)} hoort niet bij een regelset en wordt niet gelezen.`,
      meant(a.suggestion, "Haal het weg of geef het een andere naam."),
    ],
    "pack/empty-file": (a) => [
      `Het bestand ${quoted(a.file)} is leeg.`,
      "Vul het; `mixwijzer help regeltaal` zegt wat erin staat.",
    ],
    "pack/several-documents": (a) => [`In het bestand ${quoted(a.file)} staat meer dan één document.`, joinParts],
    "pack/no-levels": () => ["De regelset heeft geen niveaus.", "Zet in de map levels een bestand per niveau."],
    "pack/too-many-levels": (a) => [
      `De regelset heeft ${a.count} niveaus. Het maximum is ${a.maximum}.`,
      "Voeg niveaus samen of haal er weg.",
    ],
    "pack/too-much-weight": () => [
      "De regels geven samen zoveel punten dat mixen niet precies meer te vergelijken zijn.",
      "Geef de rollen kleinere gewichten en kosten, of de regelset minder regels die een niveau bepleiten of afraden.",
    ],
    "pack/missing-text": (a) => [`Deze tekst ontbreekt in de taal ${a.language}.`, addText(a.language)],
    "pack/undeclared-language": (a) => [
      `De regelset heeft de taal ${a.language} niet.`,
      meant(a.suggestion, `Zet ${a.language} in pack.yaml bij \`languages\`, of haal deze tekst weg.`),
    ],
    "pack/lacks-language": (a) => [
      `De regels hebben geen teksten in de taal ${a.language}.`,
      `Alles hierna is in de taal ${a.now}; die hebben ze wel.`,
    ],
    "pack/unspoken-language": (a) => [
      `mixwijzer spreekt de taal ${a.language} niet.`,
      "De eigen woorden van het programma zijn Engels; de teksten van de regels niet.",
    ],
    "pack/duplicate-id": (a) => [
      `De id ${quoted(a.id)} komt twee keer voor; de eerste staat in ${a.file} op regel ${a.line}.`,
      "Geef een van de twee een andere id.",
    ],
    "pack/same-numeral": (a) => [
      `Twee niveaus hebben het cijfer ${quoted(a.numeral)}; het eerste staat in ${a.file} op regel ${a.line}.`,
      "Geef een van de twee een ander cijfer.",
    ],
    "pack/reserved-name": (a) => [`${quoted(a.name)} heeft in de regels een eigen betekenis.`, "Kies een andere naam."],
    "pack/rule-id": (a) => [`De id ${quoted(a.id)} begint niet met het niveau.`, `Schrijf ${quoted(`${a.level}/…`)}.`],
    "pack/no-citation": () => [
      "Dit verwijst naar geen enkele uitspraak.",
      "Verwijs naar minstens één uitspraak: `cites: [P1]`.",
    ],
    "pack/stated-without-stated": (a) => stated(a.id),
    "pack/unknown-statement": (a) => [
      `Er is geen uitspraak ${quoted(a.statement)}.`,
      meant(a.suggestion, "Zoek de juiste id in statements.yaml."),
    ],
    "pack/evidence-cited": (a) => [
      `${quoted(a.evidence)} is onderzoek uit evidence.yaml, en dat is nooit de grond van een regel.`,
      "Verwijs naar een uitspraak van de bron.",
    ],
    "pack/unknown-precedent": (a) => [
      `Er is geen programma ${quoted(a.precedent)}.`,
      meant(a.suggestion, "Zoek de juiste id in precedents.yaml."),
    ],
    "pack/no-source": () => [
      "De regelset zegt niet waar zij op rust.",
      "Zet in pack.yaml `source:`, of `sources:` met een lijst van bronnen; niet allebei.",
    ],
    "pack/no-place": (a) => [
      `Er staat niet bij waar ${quoted(a.id)} in de bron te vinden is.`,
      "Voeg `lines`, `pages` of `section` toe.",
    ],
    "pack/unknown-source": (a) => [`Er is geen bron ${quoted(a.source)}.`, choose(a.suggestion, a.known)],
    "pack/bad-rename": (a) =>
      a.stays
        ? [
            `${quoted(a.from)} is zelf nog een naam.`,
            "Haal haar weg bij `renamed`, of geef wat zo heet een andere naam.",
          ]
        : [`${quoted(a.from)} leidt naar ${quoted(a.to)}, maar dat bestaat niet.`, "Schrijf de naam van nu."],
    "pack/unknown-definition": (a) => [
      `Er is geen voorwaarde met de naam ${quoted(a.definition)}.`,
      a.known.length === 0 ? "Leg haar vast onder `definitions` in pack.yaml." : choose(a.suggestion, a.known),
    ],
    "pack/circular-definition": (a) => [
      `De definitie van ${quoted(a.name)} gebruikt zichzelf.`,
      "Schrijf uit wat zij betekent, zonder haar eigen naam.",
    ],
    "pack/unused-definition": (a) => [
      `Geen voorwaarde gebruikt de definitie ${quoted(a.name)}.`,
      `Gebruik haar met \`{ holds: ${a.name} }\`, of haal haar weg.`,
    ],
    "pack/unknown-caution": (a) => [
      `Er is geen aandachtspunt ${quoted(a.caution)}.`,
      meant(a.suggestion, "Zoek de juiste id onder `cautions` van de regelset, de fasen en de niveaus."),
    ],
    "pack/unknown-fact": (a) => [
      `Er is geen feit ${quoted(a.fact)}.`,
      meant(a.suggestion, "Zoek de juiste id in facts.yaml."),
    ],
    "pack/unknown-value": unknownValue,
    "pack/unknown-level": unknownLevel,
    "pack/unknown-form": unknownForm,
    "pack/unknown-phase": unknownPhase,
    "pack/unknown-instrument": unknownInstrument,
    "pack/unknown-party": (a) => [`Er is geen partij ${quoted(a.party)}.`, choose(a.suggestion, a.known)],
    "pack/no-decider": () => [
      "Hier staan partijen, maar de regelset zegt niet welk feit de partijen noemt.",
      "Zet in pack.yaml `decider:` met de id van een feit, of haal `by` weg.",
    ],
    "pack/not-matched": (a) => [
      `Niets wordt vergeleken op ${quoted(a.key)}: \`matching\` in pack.yaml noemt er geen feit voor.`,
      `Noem het feit bij \`matching\`, of haal ${quoted(a.key)} hier weg.`,
    ],
    "pack/fact-kind": (a) => [
      `Het feit ${quoted(a.fact)} moet hier van de soort ${a.expected} zijn.`,
      "Noem een ander feit, of pas de soort aan in facts.yaml.",
    ],
    "pack/phase-without-value": (a) => [
      `De fase ${quoted(a.phase)} is geen waarde van het feit ${quoted(a.fact)}.`,
      "Voeg de waarde aan dat feit toe, of geef de fase een andere id.",
    ],
    "pack/value-without-phase": (a) => [
      `Het feit ${quoted(a.fact)} heeft de waarde ${quoted(a.value)}, en dat is geen fase.`,
      "Voeg de fase toe aan phases.yaml, of haal de waarde weg.",
    ],
    "pack/circular": (a) => [
      `Deze feiten hangen van elkaar af: ${a.facts.join(" → ")}.`,
      "Pas een van de voorwaarden aan, zodat de kring verbroken is.",
    ],
    "pack/large-condition": (a) => [
      `Deze voorwaarde is te groot. Zij ${combines(a.facts)}${a.phase === null ? "" : ` Een deel daarvan komt mee met ${quoted(a.phase)}, dat uit andere feiten volgt.`}`,
      a.phase === null
        ? "Verdeel haar over meer regels die elk naar minder feiten vragen, of maak één feit van vragen die bij elkaar horen."
        : `Vraag hier niet naar ${quoted(a.phase)}, verdeel de voorwaarde over meer regels, of schrijf minder regels in de afleiding van de fase.`,
    ],
    "pack/large-derivation": (a) => [
      `De afleiding van de fase is te groot. Zij ${combines(a.facts)}`,
      "Schrijf minder regels, vraag in elke regel naar minder feiten, of maak één feit van vragen die bij elkaar horen.",
    ],
    "pack/bad-range": (a) => [`Het minimum ${a.min} ligt boven het maximum ${a.max}.`, "Pas een van de twee aan."],
    "pack/bad-condition": (a) => [
      `Een voorwaarde kan ${notKinds[a.found]} zijn.`,
      "Schrijf een feit met een waarde, zoals `{ phase: pilot }`.",
    ],
    "pack/empty-condition": () => [
      "Deze voorwaarde vraagt niets.",
      "Zet er een feit met een waarde in, of haal de voorwaarde weg.",
    ],
    "pack/value-on-set": (a) => [
      `Het feit ${quoted(a.fact)} heeft meer waarden; een losse waarde of lijst is dan niet duidelijk.`,
      `Schrijf \`${a.fact}: { includes: [${a.example}] }\` of \`${a.fact}: { lacks: [${a.example}] }\`.`,
    ],
    "pack/test-on-one": (a) => [
      `Het feit ${quoted(a.fact)} heeft één waarde.`,
      `Schrijf \`${a.fact}: ${a.example}\`, of een lijst waarden waarvan het er een is.`,
    ],
    "pack/unknown-test": (a) => [
      `Bij het feit ${quoted(a.fact)} kunt u niet ${quoted(a.test)} vragen.`,
      meant(a.suggestion, "Kies uit includes, lacks of count."),
    ],
    "pack/bad-value": (a) => [
      `De vraag naar ${quoted(a.fact)} kan ${notKinds[a.found]} zijn.`,
      a.found === "yes-no" ? "Schrijf het woord yes of no." : "Schrijf een waarde, of een lijst waarden.",
    ],
    "pack/bad-count": (a) => [
      `Het is niet duidelijk hoe ${quoted(a.fact)} te tellen is.`,
      "Schrijf `count: { min: 2 }`, met min, max of allebei als hele getallen.",
    ],
    "pack/not-here": (a) => [
      `Naar ${quoted(a.name)} kunt u niet vragen in ${places[a.place]}.`,
      "Vraag naar een feit; `mixwijzer help regeltaal` zegt wat waar mag.",
    ],
    "pack/bad-effect": () => [
      "Een effect doet één ding met één niveau.",
      "Schrijf favour, oppose, require, exclude of limit, zoals `{ favour: NIVEAU, strength: slight }`.",
    ],
    "pack/effect-strength": (a) =>
      a.needed
        ? [
            `Het effect ${quoted(a.effect)} zegt niet hoe sterk het is.`,
            "Zet er `strength: slight`, moderate of strong bij.",
          ]
        : [`Het effect ${quoted(a.effect)} heeft geen sterkte.`, "Haal `strength` weg."],
    "pack/effect-role": (a) => [
      `De rol van het effect ${quoted(a.effect)} klopt niet.`,
      "Schrijf `role: support` bij limit. Bij require mag `role: lead` staan. Andere effecten hebben geen rol.",
    ],
    "pack/limited-form": (a) => [
      `Een limit geldt voor een heel niveau, en ${quoted(a.target)} is een vorm.`,
      "Noem het niveau, of gebruik oppose of exclude voor de vorm.",
    ],

    "usage/unknown-topic": (a) => [
      `Over ${quoted(a.topic)} is geen uitleg.`,
      meant(a.suggestion, `Er is uitleg over elke opdracht, en over ${listed(a.topics, "en")}.`),
    ],
    "usage/unknown-command": (a) => [
      `Er is geen opdracht ${quoted(a.command)}.`,
      meant(a.suggestion, "Bekijk alle opdrachten met `mixwijzer --help`."),
    ],
    "usage/unknown-option": (a) => [
      `Er is geen optie ${quoted(a.option)}.`,
      meant(a.suggestion, "Bekijk de opties met `--help`."),
    ],
    "usage/missing-argument": (a) => [
      `De opdracht ${quoted(a.command)} heeft ${quoted(a.argument)} nodig.`,
      a.choices.length > 0
        ? `Kies uit ${listed(a.choices, "of")}: \`mixwijzer ${a.command} ${a.choices[0]}\`.`
        : `Bekijk het gebruik met \`mixwijzer ${a.command} --help\`.`,
    ],
    "usage/missing-value": (a) => [
      `De optie ${quoted(a.option)} heeft een waarde nodig.`,
      "Schrijf de waarde erachter.",
    ],
    "usage/too-many-arguments": (a) => [
      `Bij de opdracht ${quoted(a.command)} ${a.maximum === 1 ? "hoort" : "horen"} hoogstens ${a.maximum} ${a.maximum === 1 ? "argument" : "argumenten"}.`,
      "Haal de rest weg, of zet een naam met spaties tussen aanhalingstekens.",
    ],
    "usage/bad-value": (a) => [cannotBe(a.option, a.value), choose(a.suggestion, a.choices)],
    "usage/not-a-shard": (a) => [
      cannotBe(a.option, a.value),
      "Geef het nummer van het deel en van alle delen, zoals 2/5.",
    ],
    "usage/not-a-date": (a) => [cannotBe(a.option, a.value), "Schrijf de datum als jaar-maand-dag, zoals 2026-11-23."],
    "usage/needs-folder": (a) => [
      "Dit geeft meer dan één bestand, en dat past niet in de uitvoer.",
      `Noem met ${quoted(a.option)} de map waar de bestanden moeten komen.`,
    ],
    "usage/needs-another": (a) => [
      `Vergelijken kan met de antwoorden van ten minste twee mensen, en hier ${a.count === 1 ? "is één casus" : "is er geen"}.`,
      "Noem ook de bestanden van de anderen: `mixwijzer compare anna.yaml bert.yaml`.",
    ],
    "usage/needs-file": (a) => [
      `De vorm ${quoted(a.format)} is geen tekst, en kan niet op het scherm.`,
      "Noem met `-o` het bestand waar het in moet.",
    ],
    "usage/annex-needs-file": () => [
      "Bijlagen in een eigen bestand kunnen alleen bij een nota in een bestand.",
      "Noem met `-o` het bestand voor de nota; de bijlagen komen ernaast.",
    ],
    "usage/no-commit": (a) => [
      `Git geeft geen regels uit de commit ${quoted(a.ref)} (${a.reason}).`,
      "Noem een branch, tag of commit die `git log` kent, of een map.",
    ],
    "usage/bad-extension": (a) => [
      `Dit commando kan ${quoted(a.path)} niet schrijven: het maakt geen ${quoted(a.extension)}${a.offered.length === 0 ? "" : `, maar ${joined(a.offered.map(quoted), "of")}`}.`,
      ways[a.way],
    ],
    "usage/not-a-number": (a) => [cannotBe(a.option, a.value), "Geef een geheel getal, 0 of meer."],
    "usage/bad-width": (a) => [cannotBe(a.option, a.value), `Geef een geheel aantal kolommen, ${a.least} of meer.`],
    "usage/conflicting-options": (a) => [
      `De opties ${quoted(a.option)} en ${quoted(a.other)} gaan niet samen.`,
      "Kies een van de twee.",
    ],
    "usage/file-exists": (a) => [
      `Het bestand ${quoted(a.path)} bestaat al en is niet veranderd.`,
      "Kies een andere naam, of vervang het met `--force`.",
    ],
    "usage/files-exist": (a) => [
      `In de map ${quoted(a.folder)} bestaan al ${a.count} bestanden, waaronder ${quoted(a.path)}. Er is niets geschreven.`,
      "Kies een andere map, of vervang ze met `--force`.",
    ],
    "usage/overwrites-input": (a) => [
      `Het bestand ${quoted(a.path)} is zelf de invoer en is niet overschreven.`,
      "Kies een andere naam voor het resultaat.",
    ],
    "usage/cannot-print": (a) => [
      `Het resultaat is niet naar de standaarduitvoer te schrijven (${a.reason}).`,
      "Kijk waar de uitvoer heen gaat: is daar nog ruimte, en mag u daar schrijven?",
    ],
    "usage/not-a-terminal": (a) => [
      `${quoted(a.command)} stelt vragen, en dit is geen terminal.`,
      "Geef een casusbestand: `mixwijzer advise casus.yaml`. Of antwoord in gewone regels: `mixwijzer --plain`.",
    ],
    "template/unknown-name": (a) => [`Een nota kent geen onderdeel ${quoted(a.name)}.`, choose(a.suggestion, a.known)],
    "template/section-in-text": (a) => [
      `Het onderdeel ${quoted(a.name)} staat tussen andere tekst.`,
      "Zet het op een regel zonder andere tekst.",
    ],
    "template/no-sections": (a) => [
      `${quoted(a.path)} noemt geen enkel onderdeel van de nota.`,
      "Zet op een eigen regel welk onderdeel waar komt, zoals {{besluit}}.",
    ],
    "session/none": () => [
      "In deze map is er geen gesprek om mee verder te gaan.",
      "Begin er een met `mixwijzer`, of ga naar de map waarin u het begon.",
    ],
    "session/waiting": (a) => [
      "In deze map is een gesprek nog niet af.",
      `Ga ermee verder met ${command(a.command)}, of begin opnieuw met \`--new\`; dan gaan de antwoorden weg.`,
    ],
    "session/input-ended": (a) => [
      "De antwoorden hielden op voordat de vragen op waren.",
      `Ga verder met ${command(a.command)}, of geef op elke vraag een antwoord: één per regel.`,
    ],
    "session/outside-folder": (a) => [
      `${unfinished(a.path)} Dat staat buiten deze map en wordt niet vanzelf geopend.`,
      "Is dat de casus die u bedoelt? Noem hem dan: `mixwijzer advise <bestand> --ask --resume`.",
    ],
    "session/cannot-write-back": (a) =>
      notWritten(
        a,
        `In ${quoted(a.path)} kunnen geen antwoorden worden geschreven, zoals het nu is opgebouwd.`,
        "Schrijf het als gewone YAML of JSON, of begin opnieuw met `mixwijzer`.",
      ),
    "session/other-case": (a) => [
      a.path === null ? "Het gesprek dat niet af is, gaat niet over dit casusbestand." : unfinished(a.path),
      `Ga daarmee verder met ${command(a.command)}, of begin opnieuw met \`--new\`; dan gaan de antwoorden weg.`,
    ],
    "session/damaged": (a) => [
      `Het gesprek in ${quoted(a.path)} is niet te lezen: het bestand is beschadigd of is geen bewaard gesprek.`,
      "Begin opnieuw met `--new`, of zet een goede kopie van het bestand terug.",
    ],
    "session/other-version": (a) => [
      `Het gesprek in ${quoted(a.path)} is bewaard door een andere versie van mixwijzer.`,
      "Ga ermee verder in die versie, of begin opnieuw met `--new`.",
    ],
    "session/other-pack": (a) => [
      `Het gesprek dat niet af is, gebruikte de regels ${quoted(a.held)}; dit zijn de regels ${quoted(a.now)}.`,
      "Noem de map met die andere regels met `--rules`, of begin opnieuw met `--new`.",
    ],
    "session/changed-rules": (a) => [
      `De regels zijn veranderd sinds dit gesprek begon: van ${a.held} naar ${a.now}.`,
      "Uw antwoorden blijven staan. Het advies en de volgende vragen komen uit de nieuwe regels.",
    ],
    "session/dropped": (a) => [
      `Deze antwoorden of notities passen niet meer bij de regels: ${listed(a.questions, "en")}.`,
      "Uw antwoorden op de andere vragen blijven staan. Wat nog van belang is, wordt opnieuw gevraagd.",
    ],
    "usage/case-not-found": (a) => [`Er is geen casus ${quoted(a.id)}.`, choose(a.suggestion, a.known)],
    "usage/several-cases": (a) => [
      `In het bestand ${quoted(a.path)} staan meer casussen.`,
      `Kies er een met \`--case\`: ${listed(a.ids, "of")}.`,
    ],
    "usage/unknown-level": unknownLevel,
    "usage/unknown-fact": (a) => unknownFact(a.fact, a.suggestion),
    "usage/unknown-rule": (a) => [`Er is geen regel ${quoted(a.rule)}.`, meant(a.suggestion, seeAllRules)],

    "lint/uncited-statement": (a) => [
      `Niets in de regelset verwijst naar de uitspraak ${quoted(a.statement)}.`,
      "Verwijs ernaar in een regel, voorwaarde, vorm, waarschuwing of controle, of haal haar weg.",
    ],
    "lint/unused-fact": (a) => [
      `Niets in de regelset vraagt naar het feit ${quoted(a.fact)}.`,
      "Gebruik het in een voorwaarde, of haal het weg.",
    ],
    "lint/missing-text": (a) => [`${quoted(a.id)} heeft geen tekst in de taal ${a.language}.`, addText(a.language)],
    "lint/same-text": (a) => [
      `De tekst van ${quoted(a.id)} is in beide talen gelijk: ${quoted(a.text)}.`,
      "Vertaal de tekst.",
    ],
    "lint/general-without-scope": (a) => [
      `${quoted(a.id)} heeft een algemene tekst, maar de regelset heeft geen \`scope\` waarbuiten die geldt.`,
      "Voeg `scope` toe aan pack.yaml, of haal `general` weg.",
    ],
    "lint/never-fires": (a) => [
      `${quoted(a.rule)} kan nooit waar zijn.`,
      "Pas de voorwaarde aan, of haal de regel weg.",
    ],
    "lint/never-met": (a) => [
      `Aan ${quoted(a.rule)} kan nooit voldaan zijn in een casus waarin het advies dit toont.`,
      "Pas `met` of `when` aan, of laat `met` weg.",
    ],
    "lint/never-relevant": (a) => [
      `Het feit ${quoted(a.fact)} kan nooit relevant zijn.`,
      "Pas `relevant` aan, of laat het weg.",
    ],
    "lint/always-fires": (a) => [
      `De voorwaarde van ${quoted(a.rule)} is altijd waar.`,
      "Laat de voorwaarde weg, of pas haar aan.",
    ],
    "lint/same-rule": (a) => [
      `${quoted(a.rule)} en ${quoted(a.other)} zeggen hetzelfde.`,
      "Laat een van de twee staan, met de verwijzingen van allebei.",
    ],
    "lint/untested-rule": (a) =>
      a.test === null
        ? [
            `Geen test laat zien dat ${quoted(a.rule)} ooit ${a.lacks === "fires" ? "waar" : "onwaar"} is.`,
            `Voeg een test toe met \`${a.lacks}: [${a.rule}]\`.`,
          ]
        : [
            `Geen test noemt ${quoted(a.rule)} onder \`${a.lacks}\`.`,
            `In de test ${quoted(a.test)} is dat ${a.lacks === "fires" ? "waar" : "niet waar"}: noem het daar als dat zo hoort.`,
          ],
    "lint/bad-lines": (a) => [
      `De regelnummers ${quoted(a.lines)} van ${quoted(a.id)} kunnen niet kloppen.`,
      "Tel vanaf 1 en zet het laagste nummer voorop, zoals 324-328.",
    ],
    "lint/incomplete-level": (a) => [
      `Het niveau ${quoted(a.level)} heeft geen ${levelParts[a.lacks]}.`,
      `Voeg er onder \`${a.lacks}\` minstens één toe.`,
    ],
    "lint/underived-phase": (a) => [
      `Geen antwoorden leiden naar de fase ${quoted(a.phase)}; wie haar opgeeft, leest dat de feiten bij een andere fase passen.`,
      "Voeg er onder `derivation` een regel voor toe.",
    ],
    "lint/phase-without-lead": (a) => [
      `De fase ${quoted(a.phase)} geeft op zichzelf een mix zonder niveau om op in te zetten.`,
      "Maak de regels van de fase sterker.",
    ],
    "lint/test-failed": (a) => [
      `De test ${quoted(a.test)} verwacht ${a.path}: ${a.expected}, en het advies zegt ${a.actual}.`,
      "Pas de regels aan, of de test als die niet klopt.",
    ],
    "lint/no-tests": () => ["De regelset heeft geen tests.", "Zet casusbestanden met `expect` in de map tests."],

    "accept/unused": (a) => [
      `De casus accepteert ${quoted(a.rule)}, maar er is niets om te accepteren.`,
      "Haal deze regel weg onder `accept`.",
    ],
    "accept/expired": (a) => [
      `De casus accepteerde ${quoted(a.rule)} tot en met ${a.until}. De bevinding telt nu weer mee.`,
      "Los de bevinding op en haal deze regel weg onder `accept`, of spreek een nieuwe datum af.",
    ],

    "check/expectation-failed": (a) => [
      `De casus ${quoted(a.id)} verwacht ${a.path}: ${a.expected}, en het advies zegt ${a.actual}.`,
      "Pas de casus aan, of wat hij verwacht.",
    ],
    "check/too-many-warnings": (a) => [
      `Er ${agree(a.count, "is", "zijn")} ${counted(a.count, "waarschuwing", "waarschuwingen")}. Het maximum is ${a.maximum}.`,
      "Los waarschuwingen op, of sta er meer toe met `--max-warnings`.",
    ],
    "check/failing-findings": (a) => [
      `${counted(a.count, "bevinding die geen fout is, laat", "bevindingen die geen fout zijn, laten")} de controle niet slagen, door ${command(`--fail-on ${a.severity}`)}.`,
      "Los op wat er gevonden is, of pas de grens aan.",
    ],
    "check/stale-baseline": (a) => [
      `In de lijst met bekende problemen staat ${quote(a.entry)}, en dat is niet meer gevonden.`,
      "Mooi: haal het uit de lijst met `--update-baseline`.",
    ],
    "check/baseline-grows": (a) => [
      `De lijst met bekende problemen ${quoted(a.path)} zou met ${a.count} groeien; het eerste is ${quote(a.entry)}. De lijst is niet veranderd.`,
      "Los op wat nieuw is, of voeg `--force` toe om het in de lijst op te nemen.",
    ],
    "check/cannot-update": (a) =>
      notWritten(
        a,
        `Wat de casussen in ${quoted(a.path)} verwachten, kon niet worden aangepast.`,
        "Pas het met de hand aan, zoals de bevindingen zeggen. Is het bestand intussen veranderd, probeer het dan opnieuw.",
      ),
    "check/not-a-blob": (a) => [
      `In ${quoted(a.path)} staan geen resultaten van een deel.`,
      "Maak het met `mixwijzer check --shard 1/2 --format blob`.",
    ],
    "check/missing-shard": (a) => [
      `De resultaten van deel ${a.index} van ${a.count} ontbreken.`,
      "Geef de bestanden van alle delen; ga na of elk deel is uitgevoerd.",
    ],
    "check/double-shard": (a) => [
      `Deel ${a.index} is er twee keer: in ${quoted(a.path)} en in ${quoted(a.other)}.`,
      "Geef het bestand van elk deel één keer.",
    ],
    "check/other-version": (a) => [
      `${quoted(a.path)} is gemaakt met mixwijzer ${a.found}, en dit is ${a.expected}.`,
      "Gebruik één versie voor alle delen en voor merge.",
    ],
    "check/other-rules": (a) => [
      `${quoted(a.path)} is gemaakt met de regels ${a.found}, en dit zijn de regels ${a.expected}.`,
      "Voer alle delen opnieuw uit met deze regels, of geef merge de `--rules` waarmee de delen zijn gemaakt.",
    ],
    "check/other-run": (a) => [
      `${quoted(a.path)} en ${quoted(a.other)} horen niet bij elkaar: de bestanden, de taal of het aantal delen verschillen.`,
      "Geef de bestanden die bij één controle horen.",
    ],
    "check/shared-cache": (a) => [
      `De cache ${quoted(a.path)} staat in het versiebeheer. In CI telt die niet mee: wie hem verandert, bepaalt wat er gevonden wordt.`,
      "Haal het bestand uit het versiebeheer en zet het in .gitignore, of laat `--cache` weg.",
    ],
    "check/unclear-cache": (a) => [
      `Het is niet na te gaan of de cache ${quoted(a.path)} onder versiebeheer staat: ${quoted(a.index)} is niet met zekerheid te lezen. Dan wordt de cache in CI niet gebruikt.`,
      "Laat `--cache` weg, of herstel de index van git, bijvoorbeeld met `git read-tree HEAD`.",
    ],
    "check/cache-not-kept": (a) => [
      `De cache ${quoted(a.path)} kon niet worden geschreven (${a.reason}). De volgende keer worden alle bestanden opnieuw nagekeken.`,
      "Noem met `--cache-location` een bestand dat wel geschreven mag worden, of laat `--cache` weg.",
    ],
    "check/not-a-cache": (a) => [
      `${quoted(a.path)} bestaat al en is geen cache van mixwijzer. Daarom wordt het niet vervangen.`,
      "Geef `--cache-location` een andere naam, of verwijder het bestand.",
    ],
    "check/no-git": () => [
      "Het programma git is er niet, en alleen git weet wat er is veranderd.",
      "Installeer git, of laat `--changed` en `--staged` weg om alle bestanden na te kijken.",
    ],
    "check/no-repository": (a) => [
      `Deze map hoort niet bij een werkmap van git die te gebruiken is (${a.reason}).`,
      "Ga naar een map van de repository, of laat `--changed` en `--staged` weg om alle bestanden na te kijken.",
    ],
    "check/unknown-ref": (a) => [
      `Git kent geen commit ${quoted(a.ref)}.`,
      "Geef `--changed` een branch, tag of commit, zoals `--changed=main`; schrijf bestanden en mappen vóór deze optie. In CI moet u die misschien eerst ophalen.",
    ],
    "check/no-shared-commit": (a) => [
      `${quoted(a.ref)} en de commit waarop u werkt, hebben geen commit gemeen, voor zover hier bekend is.`,
      "Haal in CI de hele geschiedenis op (`fetch-depth: 0` bij GitHub, `GIT_DEPTH: 0` bij GitLab).",
    ],
    "check/git-failed": (a) => [
      `Git kon niet zeggen wat er is veranderd: ${a.reason}`,
      "Kijk wat `git status` zegt, of laat `--changed` en `--staged` weg om alle bestanden na te kijken.",
    ],
    "check/no-baseline": (a) => [
      `De lijst met bekende problemen ${quoted(a.path)} bestaat niet.`,
      "Controleer de naam, of maak de lijst met `--update-baseline`.",
    ],
    "check/bad-baseline": (a) => [
      `${quoted(a.path)} is geen leesbare lijst met bekende problemen.`,
      "Verwijder het bestand en maak het opnieuw met `--update-baseline`.",
    ],

    "portfolio/not-a-portfolio": (a) => [
      `${quoted(a.path)} is geen leesbaar overzicht van thema’s.`,
      "Maak er een met `mixwijzer portfolio … --format json -o BESTAND`, en geef dat met `--since`.",
    ],
    "portfolio/unknown-since": (a) => [
      `Er is geen bestand ${quoted(a.since)}, en git heeft zo’n commit niet (${a.reason}).`,
      "Geef bij `--since` een eerder overzicht als JSON, of een branch, tag of commit van git.",
    ],

    "internal/bug": (a) => [
      `Er ging iets mis in mixwijzer zelf: ${a.message}`,
      "Dit is niet uw fout. Meld het ons, met de opdracht die u gaf en wat die toont met MIXWIJZER_DEBUG=1.",
    ],
  },
};
