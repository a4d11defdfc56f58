#!/usr/bin/env bash
# What npm makes of the package, installed in an empty folder as a user would, and tried there.
set -euo pipefail

example=$PWD/examples/b2-hybrid-teachers.yaml
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

archive=$(npm pack --silent --pack-destination "$scratch" | tail -n 1)
cd "$scratch"
cp "$example" case.yaml
npm init --yes >/dev/null
npm install --no-audit --no-fund --prefer-offline "./$archive"

npx --no-install mixwijzer --version
npx --no-install mixwijzer advise case.yaml --quiet >advice.txt
npx --no-install mixwijzer advise case.yaml --format json >advice.json
grep -q . advice.txt
cat >library.mjs <<'SCRIPT'
import { readFileSync } from "node:fs";
import { advise } from "mixwijzer";

const [advice] = advise({ path: "case.yaml", text: readFileSync("case.yaml", "utf8") }).advice;
const printed = JSON.parse(readFileSync("advice.json", "utf8"));
if (JSON.stringify(advice.levels) !== JSON.stringify(printed.levels)) throw new Error("library and program differ");
console.log(`library: ${advice.levels.filter((level) => level.role === "lead").map((level) => level.id)} leads`);
SCRIPT
node library.mjs

# All that it needs is in it, its types too, and it stays small.
if grep -rEn "from \"[a-z@]|import\(\"[a-z@]" node_modules/mixwijzer/dist/types; then
  echo "the types name a package that is not installed" >&2
  exit 1
fi
cat >size.mjs <<'SCRIPT'
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

const most = 8;
const paths = readdirSync("node_modules", { recursive: true }).map((path) => join("node_modules", path));
const bytes = paths.map((path) => statSync(path)).reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0);
const size = bytes / 1024 ** 2;
console.log(`installed: ${size.toFixed(1)} MiB`);
if (size > most) throw new Error(`more than ${most} MiB`);
SCRIPT
node size.mjs
