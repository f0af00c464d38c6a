// @ts-check
/**
 * Checks of an entry that need nothing but the entry, one function for each rule, with the messages of
 * `newsarchive check` (`hooks/newsarchive/source/checks/`). A test gives both the same entries. Checks that need the
 * archive's texts are in `evidence.mjs`. Pure.
 */

import { nearMiss } from "./nearest.mjs";

/** @import { Entry, Keys, Problem, Rules } from './types.d.ts' */
/** @typedef {(entry: Entry, rules: Rules, slug: string) => Problem[]} Rule */

/** @param {Keys} keys @param {string} wrong @param {string} expected @param {string} remedy @returns {Problem} */
export const problem = (keys, wrong, expected, remedy) => ({ keys, wrong, expected, remedy });

/** @type {Rule[]} */
const RULES = [reserved, bareForms, lengths, marks, addressesAndDays, relations, markup];

/** @param {Entry} entry @param {Rules} rules @param {string} slug @returns {Problem[]} */
export function ruleProblems(entry, rules, slug) {
  return RULES.flatMap((rule) => rule(entry, rules, slug));
}

/** @type {Rule} */
function reserved(_entry, rules, slug) {
  if (!rules.reserved.includes(slug)) return [];
  return [problem(["slug"], `the address “glossary/${slug}/” belongs to the glossary's own pages`, "the pinyin of the headword", "rename the file")];
}

/** @param {Entry} entry @returns {{ form: string, keys: Keys }[]} */
export function formsOf(entry) {
  const head = entry.headword === undefined ? [] : [{ form: entry.headword, keys: ["headword"] }];
  return [...head, ...(entry.aliases ?? []).map((form, i) => ({ form, keys: ["aliases", i] }))];
}

const BLANK = /(?<=[\u3400-\u9fff])\s+(?=[\u3400-\u9fff])/u;
const BLANKS = new RegExp(BLANK, "gu");

/** @type {Rule} */
function bareForms(entry) {
  return formsOf(entry).flatMap(({ form, keys }) => {
    const found = [];
    if (/^[“”‘’"'＂＇「『《].*[“”‘’"'＂＇」』》]$/u.test(form)) {
      found.push(problem(keys, `${form} stands in quotation marks`, "the term alone", `write ${[...form].slice(1, -1).join("")}`));
    }
    if (BLANK.test(form)) {
      found.push(problem(keys, `a blank stands in “${form}”`, "the term as reports print it, without blanks", `write “${form.replace(BLANKS, "")}”`));
    }
    if (/[,，、;；]$/u.test(form)) {
      found.push(problem(keys, `“${form}” ends with a comma`, "the term alone", `write ${[...form].slice(0, -1).join("")}`));
    }
    return found;
  });
}

/** The length of a short definition: characters in Chinese, words in English. @param {string} text @param {"zh" | "en"} language */
export function sizeOf(text, language) {
  const words = text.split(/\s+/).filter(Boolean);
  return language === "zh" ? [...words.join("")].length : words.length;
}

/** @type {Rule} */
function lengths(entry, rules) {
  return /** @type {const} */ ([["zh", "characters"], ["en", "words"]]).flatMap(([language, unit]) => {
    const size = sizeOf(entry.short?.[language] ?? "", language);
    const limit = rules.limits[language];
    if (size <= limit) return [];
    return [problem(["short", language], `the short definition has ${size} ${unit}`, `at most ${limit} ${unit}, for the tooltip`, "shorten it; the long form belongs to “definition”")];
  });
}

/** @param {string | undefined} text @returns {number[]} */
const numbersIn = (text) => [...(text ?? "").matchAll(/\[(\d+)\]/g)].map((match) => Number(match[1]));

/** The marks that an entry with `count` references may have, in words. @param {number} count */
const marksOf = (count) => ["no marks, since there are no references", "the mark [1] alone, since there is one reference"][count] ?? `marks from [1] to [${count}]`;

/** @type {Rule} */
function marks(entry) {
  const count = entry.references?.length ?? 0;
  const used = new Set([...numbersIn(entry.definition?.zh), ...numbersIn(entry.definition?.en)]);
  const wild = /** @type {const} */ (["zh", "en"]).flatMap((language) => {
    const numbers = [...new Set(numbersIn(entry.definition?.[language]))].filter((number) => number < 1 || number > count).sort((a, b) => a - b);
    return numbers.map((number) => problem(["definition", language], `the mark [${number}] has no reference`,
      marksOf(count), "add the reference, or correct the number"));
  });
  const idle = (entry.references ?? []).flatMap((_, i) => (used.has(i + 1) ? [] : [problem(["references", i],
    `no statement carries the mark [${i + 1}] of this reference`, "each reference marked where it bears a statement",
    `put [${i + 1}] after the statement, or delete the reference`)]));
  return [...wild, ...idle];
}

/** @param {string} day as precise as YYYY[-MM[-DD]] */
function exists(day) {
  const full = `${day}-01-01`.slice(0, 10);
  const date = new Date(`${full}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === full && !full.startsWith("0000");
}

/** @type {Rule} */
function addressesAndDays(entry) {
  return (entry.references ?? []).flatMap((reference, i) => {
    const found = [];
    if (reference.url !== undefined && !/^https?:\/\/[^\s/]+\.[^\s/]+(?:\/\S*)?$/u.test(reference.url)) {
      found.push(problem(["references", i, "url"], `“${reference.url}” is no web address`, "an address that begins with https:// or http://", "copy it from the browser's address bar"));
    }
    const wrong = /** @type {const} */ (["date", "accessed"]).filter((field) => reference[field] && !exists(String(reference[field])));
    for (const field of wrong) {
      found.push(problem(["references", i, field], `there is no day ${reference[field]}`, "a day that the calendar has", "correct month or day"));
    }
    if (!wrong.length && reference.date && reference.accessed && reference.accessed < reference.date) {
      found.push(problem(["references", i, "accessed"], `the text was read on ${reference.accessed}, before it was published on ${reference.date}`,
        "“accessed”: the day on which you read it, not before “date”", "correct one of the two"));
    }
    return found;
  });
}

/** @type {Rule} */
function relations(entry, rules, slug) {
  const slugs = new Set([...Object.keys(rules.entries), ...(slug ? [slug] : [])]);
  return /** @type {const} */ (["see_also", "broader"]).flatMap((field) => (entry[field] ?? []).flatMap((other, i) => {
    if (other === slug) return [problem([field, i], `“${field}” names the entry itself`, "another entry", "delete the line")];
    if (slugs.has(other)) return [];
    return [problem([field, i], `there is no entry “${other}”`, "the name of a file in glossary/, without .md", nearMiss(other, slugs) || "add that entry, or delete the line")];
  }));
}

const TAG = /<\/?[A-Za-z][^<>]*>|<!--|<script|javascript:|&(?:[a-z]+|#\d+|#x[0-9a-f]+);/i;

/** @type {Rule} */
function markup(entry) {
  return texts(entry, []).flatMap(({ keys, text }) => {
    const tag = TAG.exec(text);
    return tag ? [problem(keys, `“${tag[0]}” is HTML`, "plain text", "delete it; for < and > in a text write 〈 and 〉")] : [];
  });
}

/** @param {unknown} value @param {Keys} keys @returns {{ keys: Keys, text: string }[]} */
function texts(value, keys) {
  if (typeof value === "string") return [{ keys, text: value }];
  if (Array.isArray(value)) return value.flatMap((item, i) => texts(item, [...keys, i]));
  return value && typeof value === "object" ? Object.entries(value).flatMap(([key, item]) => texts(item, [...keys, key])) : [];
}
