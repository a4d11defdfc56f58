// Runs a command in a terminal and answers its questions as they come, some time after each appeared; prints how many
// milliseconds it took from each answer to the question after it. `script`, of util-linux, makes the terminal.
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { stripVTControlCharacters } from "node:util";

/** Keys that move and a key that answers are pressed apart, so that the drawing of the first is not counted. */
const pause = 50;
/** One key after the other, as they are typed. */
const between = 10;
const longest = 30_000;

const { command, folder, think, steps } = JSON.parse(readFileSync(0, "utf8"));
const quoted = command.map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(" ");
const { NODE_EXTRA_CA_CERTS: _, ...environment } = process.env;
const terminal = spawn("script", ["-qec", `stty rows 24 cols 80; exec ${quoted}`, "/dev/null"], {
  cwd: folder,
  env: { ...environment, TERM: "xterm-256color" },
  stdio: ["pipe", "pipe", "inherit"],
});
terminal.on("error", (error) => fail(error.message));
let seen = "";
let awaited = "";
let heard = () => {};
terminal.stdout.setEncoding("utf8").on("data", (text) => {
  seen += text;
  heard();
});
setTimeout(
  () =>
    fail(`The terminal did not show ${JSON.stringify(awaited)} but: ${JSON.stringify(onOneLine(seen).slice(-800))}`),
  longest + steps.reduce((time, { moves }) => time + think + moves.length * between + pause, 0),
).unref();

const waits = [];
let answered = null;
for (const { shows, moves, answer } of steps) {
  await shown(shows);
  if (answered !== null) waits.push(performance.now() - answered);
  await wait(think);
  for (const key of moves) {
    terminal.stdin.write(key);
    await wait(between);
  }
  await wait(pause);
  seen = "";
  answered = performance.now();
  terminal.stdin.write(answer);
}
terminal.on("exit", () => process.stdout.write(JSON.stringify(waits)));

/** Promises that a text is on the screen, wherever its lines are broken. */
function shown(text) {
  awaited = text;
  return new Promise((resolve) => {
    heard = () => onOneLine(seen).includes(onOneLine(text)) && resolve();
    heard();
  });
}

function onOneLine(text) {
  return stripVTControlCharacters(text).replace(/\s+/g, " ");
}

function wait(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function fail(problem) {
  process.stderr.write(`${problem}\n`);
  process.exit(1);
}
