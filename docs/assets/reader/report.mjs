/** Where an error in a passage is reported: as the article's own link says, with the passage's address in it. */

/**
 * @param {string} report the article's link, which holds its address escaped (`render/contact.py`)
 * @param {string} url the article's address
 * @param {string} fragment of the passage, with `#`
 * @returns {string}
 */
export function reportOf(report, url, fragment) {
  return report.replace(encodeURIComponent(url), () => encodeURIComponent(url + fragment));
}
