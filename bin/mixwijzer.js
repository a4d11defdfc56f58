#!/usr/bin/env node
// Whoever asks for the version should not wait for the program to load, nor for a terminal to be opened.
if (process.argv[2] === "--version" || process.argv[2] === "-V") {
  require("node:fs").writeSync(1, `${require("../package.json").version}\n`);
} else require("../dist/cli.cjs");
