// @ts-check
/**
 * Checks of an entry against the archive: the script of its headword, forms that other entries have, and its quotes,
 * with the messages of `newsarchive check` (`hooks/newsarchive/source/checks/`, `pipeline/evidence.py`).
 */

import { formsOf, problem } from "./checks.mjs";

/** @import { Archive, Entry, Problem, Rules } from './types.d.ts' */
/** @typedef {NonNullable<Entry["evidence"]>[number]} Evidence */

/** @param {Entry} entry @param {Rules} rules @param {Archive} archive @returns {Promise<Problem[]>} */
export async function archiveProblems(entry, rules, archive) {
  const items = (entry.evidence ?? []).map((evidence, i) => quoted(entry, evidence, i, rules, archive));
  return [...(await scripts(entry, archive)), ...(await claims(entry, rules, archive)), ...(await Promise.all(items)).flat()];
}

/** Articles that the entry quotes but that are not in the search index, so that only the command can check them. @param {Entry} entry @param {Rules} rules */
export function unsearched(entry, rules) {
  const named = new Set((entry.evidence ?? []).map(({ article }) => article));
  return rules.unsearched.filter((article) => named.has(article));
}

/** @param {Entry} entry @param {Archive} archive */
async function scripts(entry, archive) {
  if (entry.headword === undefined) return [];
  const chars = [...entry.headword];
  const folded = [...(await archive.fold(entry.headword))];
  const simple = chars.map((char, i) => (char !== "著" && /\p{Script=Han}/u.test(char) ? folded[i] : char)).join("");
  if (simple === entry.headword) return [];
  return [problem(["headword"], `“${entry.headword}” is in traditional script`, "headwords in simplified script; the traditional form is computed", `write “${simple}”`)];
}

/** @param {Entry} entry @param {Rules} rules @param {Archive} archive */
async function claims(entry, rules, archive) {
  const found = [];
  const own = new Set();
  for (const { form, keys } of formsOf(entry)) {
    const folded = await archive.fold(form);
    const owner = own.has(folded) ? "this entry" : rules.forms[folded] && rules.path.replace("{slug}", rules.forms[folded]);
    if (owner) found.push(problem(keys, `“${form}” already belongs to ${owner}`, "each form in one entry", "delete it here or there"));
    own.add(folded);
  }
  return found;
}

/** @param {string} text @param {Archive} archive @returns {Promise<string>} folded, without white space */
async function bare(text, archive) {
  return (await archive.fold(text)).replace(/\s/gu, "");
}

/** @param {Entry} entry @param {Evidence} evidence @param {number} number @param {Rules} rules @param {Archive} archive @returns {Promise<Problem[]>} */
async function quoted(entry, { article, quote }, number, rules, archive) {
  if (article === undefined || quote === undefined) return [];
  const keys = ["evidence", number, "quote"];
  if (!rules.unsearched.includes(article) && !(await archive.holds(article, quote))) {
    return [problem(keys, `the quote “${quote}” does not stand in ${article}`, "a passage copied word for word from that article", await wayOut(quote, article, archive))];
  }
  const forms = await Promise.all(formsOf(entry).map(async ({ form }) => (await bare(form, archive)).replace(/^["',;]+|["',;]+$/g, "")));
  const folded = await bare(quote, archive);
  if (forms.some((form) => folded.includes(form))) return [];
  return [problem(keys, `the quote “${quote}” does not hold “${entry.headword}” or an alias of it`, "a passage in which the term itself stands",
    "quote a passage that has the term, or add the form used there to aliases")];
}

/** @param {string} quote @param {string} article @param {Archive} archive */
async function wayOut(quote, article, archive) {
  const unquoted = quote.replace(/^[“”‘’"'「『]|[“”‘’"'」』]$/gu, "");
  if (unquoted !== quote && (await archive.holds(article, unquoted))) return "write it without the quotation marks around it";
  const home = await archive.home(quote);
  return home ? `it stands in ${home}: write that after “article:”` : "copy the passage from the article's page, or name the article it stands in";
}
