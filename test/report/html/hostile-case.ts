import type { Case } from "../../../src/case/case.ts";

/** Texts that a page must show and do nothing else with. */
export const hostileTexts: Readonly<Record<string, string>> = {
  HTML: `</title></p></section><h1>x</h1><img src=x onerror=alert(1)> <b>vet</b> <!-- &lt; &amp;`,
  script: `<script>alert(1)</script><svg onload=alert(2)></svg>" onmouseover="alert(3)' javascript:alert(4)`,
  "a style sheet": `</style><style>*{display:none}</style> */ } @import url(https://x.test/y); "\\a; '`,
  "control characters": "a\u0000b\u0007c\u001b[31md\u009be\r\n\r\nf\u2028g\ufeffh\ufffei\ud800j",
  "text order marks": "a\u202eb\u2066c\u200fd",
  "10,000 characters": "x".repeat(10_000),
  "10,000 characters in words": "woord <b> ".repeat(1_000),
};

/** A case whose title, notes and names are this text. */
export function caseWith(text: string): Case {
  return {
    id: "hostile",
    title: text,
    facts: { phase: "pilot", novelty: "new" },
    notes: { phase: text, novelty: text },
    current: null,
    planned: null,
    memo: { to: text, from: text, subject: text },
  };
}
