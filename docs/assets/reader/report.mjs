/** The link for reporting an error in a passage, made from the article's link. */

/**
 * @param {string} report the article's link, which contains its address escaped (`render/editors/contact.py`)
 * @param {string} url the article's address
 * @param {string} fragment of the passage, with `#`
 * @returns {string}
 */
export function reportOf(report, url, fragment) {
  return report.replace(encodeURIComponent(url), () => encodeURIComponent(url + fragment));
}
