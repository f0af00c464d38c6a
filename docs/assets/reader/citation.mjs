/** Citations of passages, which say whether the text is quoted as read or as printed. */

/**
 * @typedef {object} Passage
 * @property {string} text as shown on the page
 * @property {string} fragment its address within the article, with `#`
 * @property {string} script in which the article is shown: `hans`, `hant` or `print`
 */

/** What the text of a passage is quoted from, by script. */
const READINGS = {
  hans: { zh: "据整理后的阅读文本", en: "as read in the archive’s edited text" },
  hant: { zh: "据整理后的阅读文本，转为繁体", en: "as read in the archive’s edited text, in traditional script" },
  print: { zh: "据原文字形", en: "as printed in the source" },
};

/** @param {string} script */
export function readingOf(script) {
  return READINGS[/** @type {keyof typeof READINGS} */ (script)] ?? READINGS.hans;
}

/**
 * @param {string} text
 * @returns {string} in quotation marks; double and single marks inside are exchanged (GB/T 15834, 4.8; Chicago, 13.30)
 */
export function quoted(text) {
  const inner = new Map([["“", "‘"], ["”", "’"], ["‘", "“"], ["’", "”"]]);
  return `“${text.replace(/[“”‘’]/g, (mark) => inner.get(mark) ?? mark)}”`;
}

/**
 * @param {Passage} passage
 * @param {string} style `gbt7714` or `chicago`
 * @param {string} citation of the article, which contains `url`
 * @param {string} url the article's address
 * @returns {string} the quotation, followed by the citation with the passage's address
 */
export function cite(passage, style, citation, url) {
  const { zh, en } = readingOf(passage.script);
  const lead = style === "gbt7714" ? `${quoted(passage.text)}（${zh}）` : `${quoted(passage.text)} (${en}). `;
  return lead + citation.replace(url, () => url + passage.fragment);
}
