import type { Advice } from "../../advice/advice.ts";
import { nameParticipants, type Participant } from "../../advice/compare-answers.ts";
import { createAdviser } from "../../advice/create-adviser.ts";
import type { Case } from "../../case/case.ts";
import { cleanText } from "../../case/clean-text.ts";
import { caseSoFar } from "../../conversation/conversation.ts";
import { mixChangeSentence } from "../../conversation/tell-change.ts";
import { newInterview } from "../../interview/interview.ts";
import type { RankedQuestion } from "../../interview/rank-questions.ts";
import { surveyInterview } from "../../interview/survey.ts";
import { type Language, languages } from "../../language/languages.ts";
import { exploreWording, interviewWording, reportWording } from "../../language/wordings.ts";
import { namePack, restorePack } from "../../pack/pack-files.ts";
import { createView, type View } from "../advice-view.ts";
import * as explorations from "../exploration.ts";
import { readLink, writeLink } from "../link.ts";
import { gatherParticipants, type OthersAnswers, othersList, problemList, readAnswers } from "../others-view.ts";
import { type PageData, pageParts } from "../page-data.ts";
import { type Asking, answerIn, nameQuestion, questionCard, questionLists } from "../question-view.ts";
import { scenariosView } from "../scenarios-view.ts";
import { pageShell } from "../shell-view.ts";
import { createStudy, type Finding, pageInterviewer } from "../study.ts";
import { fill, find, mark, paragraphs, part, show } from "./dom.ts";
import { saveCase, saveMemo } from "./downloads.ts";
import { listen } from "./listen.ts";
import { createStudies } from "./study-client.ts";

/** What is worked out after the paint. */
const later = ["open", "ahead", "moved"];

/** How long after an answer the address says it, in milliseconds: browsers refuse addresses that change all the time. */
const addressDelay = 250;

/** Opens the page: from what is in it, and the answers in the fragment of its address. */
export function openPage(): void {
  const [script, packText, given] = [pageParts.script, pageParts.pack, pageParts.data].map(textOf);
  const data: PageData = JSON.parse(given ?? "");
  const adviser = createAdviser(restorePack(packText ?? ""));
  const { pack } = adviser.engine;
  const interviewer = pageInterviewer(adviser, data.subject);
  const study = { pack: packText ?? "", base: data.subject };
  const studies = createStudies(script ?? "", study, () => createStudy(adviser, data.subject), take);
  const { language: asked, answers } = readLink(location.hash, pack);

  let language: Language = asked ?? data.language;
  let exploration = explorations.beginExploration({ ...newInterview, answers, at: answers.length });
  let quick = advise();
  let view: View = createView(pack, language);
  /** null: it is still being worked out. */
  let whole: Advice | null = null;
  let other: Extract<Finding, { readonly kind: "other" }> | null = null;
  let questions: readonly RankedQuestion[] = [];
  // Where the phase is to be asked, that comes first; what else comes first has to be worked out.
  let current: string | null =
    surveyInterview(interviewer, exploration.interview).remaining.find((id) => id === pack.phases.fact) ?? null;
  let others: OthersAnswers = { cases: [], problems: [] };
  let addressDue: ReturnType<typeof setTimeout> | undefined;

  function subject(): Case {
    return caseSoFar({ interviewer }, exploration.interview);
  }

  function advise(): Advice {
    return adviser.advise(subject(), { language, depth: "none", settled: false });
  }

  function adviseWhole(): Advice {
    return adviser.advise(subject(), { language, depth: "none", certain: true });
  }

  function asking(): Asking {
    return { interviewer, interview: exploration.interview, language };
  }

  /** All of it, in the language of the page. */
  function drawPage(): void {
    const title = exploration.interview.title ?? data.subject.title;
    document.documentElement.lang = language;
    document.body.innerHTML = pageShell(language, title, namePack(pack));
    nameDocument(title);
    drawAdvice();
    openQuestion(current, false);
    drawScenarios();
    fill("problems", problemList(others.problems, language));
  }

  function nameDocument(title: string): void {
    const { kind } = exploreWording[language];
    part("printed").textContent = title;
    part("theme-room").dataset.title = title;
    document.title = title.trim() === "" ? kind : `${kind}: ${title}`;
  }

  /** Whether there is nothing yet to say of: no answer, in the page or before. */
  function isUnanswered(): boolean {
    const { facts, current: used, planned } = subject();
    const isEmpty = Object.keys(facts).length === 0 && used === null && planned === null;
    return isEmpty && exploration.interview.answers.length === 0;
  }

  /** What only paper has: the questions where nothing is answered, else what to find out first. */
  function drawPaper(): void {
    const isSheet = isUnanswered() && others.cases.length === 0;
    document.body.dataset.paper = isSheet ? "questions" : "advice";
    fill("paper", isSheet ? view.questionSheet() : view.findOutFirst(whole ?? adviseWhole()));
  }

  /** What hangs on the answers and can be had at once; the rest is asked for. */
  function drawAdvice(): void {
    quick = advise();
    whole = null;
    view = createView(adviser.packFor(subject()), language);
    fill("strip", view.strip(quick, exploreWording[language].strip.working));
    fill("phase", view.phase(quick));
    fill("mix", view.mix(quick));
    fill("beside", view.beside(quick));
    mark(later, true);
    delete document.body.dataset.ready;
    find("[data-do=undo]").toggleAttribute("disabled", exploration.past.length === 0);
    const { interview, start, other: beside } = exploration;
    studies.ask({ kind: "outlook", language, interview, start, other: beside?.interview ?? null });
    compare();
  }

  /** Whose answers there are to compare; none: nobody but the page has any. */
  function participants(): readonly Participant[] {
    if (others.cases.length === 0) return [];
    return gatherParticipants(isUnanswered() ? null : subject(), nameParticipants(others.cases), language);
  }

  /** Has the answers of all compared, where there are others. */
  function compare(): void {
    const all = participants();
    const isTogether = all.length > 1;
    fill("others", othersList(nameParticipants(others.cases), !isTogether, language));
    mark(["answers"], isTogether);
    if (isTogether) studies.ask({ kind: "compare", language, participants: all });
    else fill("answers", "");
  }

  function drawOthers(): void {
    fill("problems", problemList(others.problems, language));
    compare();
  }

  async function load(files: readonly File[]): Promise<void> {
    const given = files.map((file) => ({ name: file.name, size: file.size, bytes: () => file.arrayBuffer() }));
    const read = await Promise.all(given.map((file) => readAnswers(file, pack)));
    const added = read.flatMap(({ cases }) => cases);
    others = { cases: [...others.cases, ...added], problems: read.flatMap(({ problems }) => problems) };
    const { loaded, nothingLoaded } = exploreWording[language].others;
    const names = nameParticipants(others.cases).slice(others.cases.length - added.length);
    say(added.length === 0 ? nothingLoaded : loaded(names.map(({ name }) => name).join(", ")));
    drawOthers();
  }

  function remove(index: number): void {
    const name = nameParticipants(others.cases)[index]?.name ?? "";
    others = { cases: others.cases.filter((_, place) => place !== index), problems: [] };
    drawOthers();
    say(exploreWording[language].others.removed(name));
    find("[data-do=load]").focus();
  }

  /** Says that something could not be worked out, where it would have stood; all else goes on. */
  function takeFailure({ task, reason }: Extract<Finding, { readonly kind: "failed" }>): void {
    const { failed } = exploreWording[language];
    const told = paragraphs([failed.explains(reason)]);
    say(failed.explains(reason));
    switch (task) {
      case "outlook":
        if (whole === null) {
          fill("strip", view.strip(quick, failed.status));
          fill("open", told);
          for (const id of ["ahead", "moved"]) fill(id, "");
          mark(later, false);
        }
        takeQuestions({ kind: "questions", questions: questionsLeft() });
        break;
      case "why":
        fill("why", told);
        break;
      case "explain":
        show("level", told);
        break;
      case "compare":
        fill("answers", told);
        mark(["answers"], false);
        break;
      default:
        task satisfies never;
    }
  }

  /** The questions in the order of the interview, where it could not be worked out what each can change. */
  function questionsLeft(): readonly RankedQuestion[] {
    const { remaining } = surveyInterview(interviewer, exploration.interview);
    return remaining.map((id) => ({ id, moves: "nothing" }));
  }

  /** What came of something that was asked for. */
  function take(finding: Finding): void {
    switch (finding.kind) {
      case "advice":
        takeAdvice(finding);
        break;
      case "questions":
        takeQuestions(finding);
        break;
      case "other":
        other = finding;
        drawScenarios();
        break;
      case "why":
        if (finding.question === current) fill("why", paragraphs(finding.lines));
        break;
      case "explanation":
        show("level", view.explanation(finding.explanation));
        break;
      case "answers":
        if (participants().length > 1) fill("answers", view.answers(finding.comparison));
        mark(["answers"], false);
        break;
      case "failed":
        takeFailure(finding);
        break;
      default:
        finding satisfies never;
    }
  }

  function takeAdvice({ advice, moved }: Extract<Finding, { readonly kind: "advice" }>): void {
    whole = advice;
    fill("strip", view.strip(advice));
    fill("open", view.open(advice));
    fill("ahead", view.ahead(advice));
    fill("moved", view.moved(moved));
    find("[data-do=start]").hidden = moved.facts.length === 0;
    mark(later, false);
    drawEverything();
  }

  function takeQuestions({ questions: ranked }: Extract<Finding, { readonly kind: "questions" }>): void {
    questions = ranked;
    if (current === null) openQuestion(nextQuestion() ?? null, false);
    else drawQuestions();
    document.body.dataset.ready = "";
  }

  function drawEverything(): void {
    const more = part("more");
    const isShown = more instanceof HTMLDetailsElement && more.open;
    fill("everything", isShown && whole !== null ? view.everything(whole) : "");
  }

  function drawScenarios(): void {
    fill("scenarios", scenariosView(exploration, quick, other, view, language));
  }

  function drawQuestions(): void {
    fill("lists", questionLists(asking(), questions, current));
    const next = nextQuestion();
    const button = part("next");
    button.hidden = next === undefined;
    if (next !== undefined)
      button.textContent = exploreWording[language].questions.next(nameQuestion(pack, next, language));
  }

  function nextQuestion(): string | undefined {
    return questions.find(({ id }) => id !== current && answerIn(asking(), id) === undefined)?.id;
  }

  function openQuestion(id: string | null, takesFocus: boolean): void {
    current = id;
    const { done } = exploreWording[language].questions;
    fill("card", id === null ? paragraphs(questions.length === 0 ? [] : [done]) : questionCard(asking(), id));
    drawQuestions();
    if (!takesFocus) return;
    const inputs = [...part("card").querySelectorAll<HTMLInputElement>("input")];
    (inputs.find(({ checked }) => checked) ?? inputs[0])?.focus({ preventScroll: true });
    part("card").scrollIntoView({ block: "nearest" });
  }

  /** Takes over what somebody did, and says in a sentence what became of the mix. */
  function move(next: explorations.Exploration, said?: string): void {
    if (next === exploration) return;
    const before = quick;
    exploration = next;
    drawAdvice();
    const spoken = { words: interviewWording[language], reportWords: reportWording[language] };
    const change = mixChangeSentence(spoken, before, quick) ?? exploreWording[language].said.sameMix;
    say(said === undefined ? change : `${said} ${change}`);
    drawQuestions();
    drawScenarios();
    clearTimeout(addressDue);
    addressDue = setTimeout(writeAddress, addressDelay);
  }

  function writeAddress(): void {
    history.replaceState(null, "", `#${writeLink(language, exploration.interview.answers)}`);
  }

  /** Goes on elsewhere; the question that is looked at has its answer of there. */
  function goTo(next: explorations.Exploration, said?: string): void {
    move(next, said);
    openQuestion(current, false);
  }

  function speak(wanted: Language): void {
    language = wanted;
    other = null;
    drawPage();
  }

  function hand(format: "md" | "html"): void {
    const { written } = exploreWording[language].said;
    say(written(saveMemo(subject(), adviser, language, format)));
  }

  const actions: Readonly<Record<string, () => void>> = {
    next: () => openQuestion(nextQuestion() ?? null, true),
    undo: () => goTo(explorations.undo(exploration), exploreWording[language].said.undone),
    start: () => move(explorations.startHere(exploration), exploreWording[language].said.started),
    split: () => move(explorations.split(exploration), exploreWording[language].said.scenario("B")),
    swap: () => {
      other = null;
      const next = explorations.swap(exploration);
      goTo(next, exploreWording[language].said.scenario(next.which));
    },
    join: () => {
      other = null;
      goTo(explorations.join(exploration));
    },
    case: () => {
      const { said } = exploreWording[language];
      const { isNew, name } = saveCase(data, exploration.interview, adviser, language);
      say(isNew ? said.cannotWrite : said.written(name));
    },
    memo: () => hand("md"),
    "memo-page": () => hand("html"),
    link: async () => {
      const { link, linkShown } = exploreWording[language].said;
      writeAddress();
      // A browser may refuse it, or have none for a page from a disk; the address bar has the link all the same.
      const isCopied = await copyText(location.href);
      say(isCopied ? link : linkShown);
    },
    print: () => window.print(),
    load: () => part("files").click(),
  };

  listen({
    answer: (question, value) => move(explorations.answer(exploration, question, value)),
    note: (text) => {
      if (current !== null) exploration = explorations.note(exploration, current, cleanText(text).trim());
    },
    name: (title) => {
      exploration = explorations.nameTheme(exploration, cleanText(title).replace(/\s+/g, " ").trim());
      nameDocument(title);
    },
    load,
    remove,
    openQuestion: (id) => openQuestion(id, true),
    openLevel: (level) => {
      show("level", paragraphs([exploreWording[language].strip.working]));
      studies.ask({ kind: "explain", language, interview: exploration.interview, level });
    },
    openStatement: (id) => show("statement", view.statement(id)),
    askWhy: () => {
      if (current === null) return;
      studies.ask({ kind: "why", language, interview: exploration.interview, question: current });
    },
    openMore: drawEverything,
    speak: (wanted) => {
      speak(languages.find((known) => known === wanted) ?? language);
      writeAddress();
      find(`[data-language=${language}]`).focus();
    },
    act: (action) => actions[action]?.(),
  });

  // Somebody came with a link to this page that is open already.
  window.addEventListener("hashchange", () => {
    const linked = readLink(location.hash, pack);
    if (linked.language !== null && linked.language !== language) speak(linked.language);
    goTo(explorations.takeOver(exploration, linked.answers));
  });

  // Made only for paper: the page is no slower for it.
  window.addEventListener("beforeprint", drawPaper);
  window.addEventListener("afterprint", () => fill("paper", ""));

  drawPage();
  // What a benchmark looks for: from here on a question can be answered.
  performance.mark("interactive");
}

function textOf(id: string): string {
  return part(id).textContent ?? "";
}

/** Says a sentence aloud, and shows it. */
function say(sentence: string): void {
  part("said").textContent = sentence;
}

async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
