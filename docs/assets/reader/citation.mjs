/** What is copied of a passage: its text, its address, or a citation in a style, named as read or as printed. */

/**
 * @typedef {object} Passage
 * @property {string} text what the page shows of it
 * @property {string} fragment its address within the article, with `#`
 * @property {string} script in which the article is read: `hans`, `hant` or `print`
 */

/** How the text of a passage relates to the source, by script. */
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
 * @returns {string} in quotation marks; those inside change places (GB/T 15834, 4.8; Chicago, 13.30)
 */
export function quoted(text) {
  const inner = new Map([["“", "‘"], ["”", "’"], ["‘", "“"], ["’", "”"]]);
  return `“${text.replace(/[“”‘’]/g, (mark) => inner.get(mark) ?? mark)}”`;
}

/**
 * @param {Passage} passage
 * @param {string} style `gbt7714` or `chicago`
 * @param {string} citation of the article, with its address in it
 * @param {string} url the article's address
 * @returns {string} the passage with a citation that has the passage's address
 */
export function cite(passage, style, citation, url) {
  const { zh, en } = readingOf(passage.script);
  const lead = style === "gbt7714" ? `${quoted(passage.text)}（${zh}）` : `${quoted(passage.text)} (${en}). `;
  return lead + citation.replace(url, () => url + passage.fragment);
}
