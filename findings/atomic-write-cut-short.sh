#!/usr/bin/env bash
# A file that is replaced "atomically" can be cut short, and the library reports success.
#
# What one would guess: a library that writes beside a file and then renames either writes all of it or fails, so that a
# disk that is nearly full leaves the old file as it was.
# What two of them do (write-file-atomic 7.0.1, and atomically 2.1.1 in its synchronous form; Node 20.20): they ask the
# system once to write, do not look at how many bytes were taken, and rename. With room for 8,192 of 20,000 bytes they
# report success and the file has 8,192 bytes.
# `fs.promises.writeFile` of Node goes on until all is out, meets the error (EFBIG here, ENOSPC on a full disk) and says
# so.
#
# A limit on the size of files stands in for a disk that is nearly full: the system takes what fits and refuses the rest.
# Node must have a handler for SIGXFSZ, or the signal ends it.
#
# Output seen:
#   write-file-atomic 7.0.1: done, 8192 of 20000 bytes
#   atomically 2.1.1, synchronous: done, 8192 of 20000 bytes
#   node fs.promises.writeFile: refused, EFBIG
#
# Fails if one of them does something else.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund --silent write-file-atomic@7.0.1 atomically@2.1.1

cat >write.mjs <<'CODE'
process.on("SIGXFSZ", () => {});
const { promises, statSync, writeSync } = await import("node:fs");
const { default: atomic } = await import("write-file-atomic");
const { writeFileSync } = await import("atomically");
const content = "x".repeat(20_000);
const ways = {
  "write-file-atomic 7.0.1": (path) => atomic(path, content),
  "atomically 2.1.1, synchronous": async (path) => writeFileSync(path, content),
  "node fs.promises.writeFile": (path) => promises.writeFile(path, content),
};
for (const [index, [name, write]] of Object.entries(ways).entries()) {
  const path = `file-${index}`;
  const said = await write(path).then(
    () => `done, ${statSync(path).size} of ${content.length} bytes`,
    ({ code }) => `refused, ${code}`,
  );
  writeSync(1, `${name}: ${said}\n`);
}
CODE

seen=$( (ulimit -f 8 && node write.mjs) | cat)
printf '%s\n' "$seen"
[ "$seen" = "write-file-atomic 7.0.1: done, 8192 of 20000 bytes
atomically 2.1.1, synchronous: done, 8192 of 20000 bytes
node fs.promises.writeFile: refused, EFBIG" ]
