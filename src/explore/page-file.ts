import { exploreWording } from "../language/wordings.ts";
import type { Pack } from "../pack/pack.ts";
import { escapeHtml } from "../report/escape.ts";
import { sha256Base64 } from "../source/sha256.ts";
import { type PageData, pageParts } from "./page-data.ts";
import { pageStyle } from "./page-style.ts";

/**
 * A page to think with as one HTML file, in which all is that it needs. Its policy lets a browser load nothing, and run
 * nothing but the one script, here and in a worker; the rules and the case are data, which no browser runs.
 */
export function pageFile(script: string, pack: Pack, data: PageData): string {
  const own = script.replaceAll("<!--", "\\x3c!--").replaceAll(/<(?=\/?script)/gi, "\\x3c");
  const policy = [
    "default-src 'none'",
    `script-src 'sha256-${sha256Base64(own)}'`,
    `style-src 'sha256-${sha256Base64(pageStyle)}'`,
    "worker-src blob:",
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  const words = exploreWording[data.language];
  return `<!doctype html>
<html lang="${data.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="format-detection" content="telephone=no">
<title>${escapeHtml(words.kind)}</title>
<style>${pageStyle}</style>
<script type="application/json" id="${pageParts.pack}">${asData({ ...pack, boxes: pack.boxes })}</script>
<script type="application/json" id="${pageParts.data}">${asData(data)}</script>
</head>
<body><noscript><p>${escapeHtml(words.noScript)}</p></noscript>
<script id="${pageParts.script}">${own}</script>
</body>
</html>
`;
}

/** JSON that ends no element and begins no comment. */
function asData(value: object): string {
  return JSON.stringify(value).replaceAll("<", "\\u003c");
}
