#!/usr/bin/env node
// Whoever asks for the version should not wait for the program to load, nor for a terminal to be opened.
const { writeSync } = require("node:fs");

if (process.argv[2] === "--version" || process.argv[2] === "-V") {
  try {
    writeSync(1, `${require("../package.json").version}\n`);
  } catch (error) {
    // A reader that has gone away is no error; to one that is slow, the program writes until all is out.
    if (error.code === "EAGAIN") require("../dist/cli.cjs");
    else if (error.code !== "EPIPE") tell(error.message);
  }
} else require("../dist/cli.cjs");

function tell(message) {
  process.exitCode = 2;
  try {
    writeSync(2, `mixwijzer: ${message}\n`);
  } catch {}
}
