// @ts-check
/** Glossary entries by their names: Chinese in either script, pinyin with or without tones, initials, English. */
import { termsNamed } from './filters.mjs';
import { fold } from './fold.mjs';

/** @import { Term } from './types.d.ts' */
/** @import { Store } from './store.mjs' */

/** A text as typed on a keyboard: lower-case Latin letters and digits, with v for ü. @param {string} text */
export function typed(text) {
  return text.normalize('NFD').toLowerCase().replaceAll('u\u0308', 'v').replace(/[^a-z0-9]/g, '');
}

/** Whether a text consists of Latin letters, like pinyin and English. @param {string} text */
const latin = (text) => /^[\p{Script=Latin}\p{M}\d\s'’·-]+$/u.test(text.normalize('NFC'));

/** The entries that a text names completely. @param {Store} store @param {string} text @returns {Promise<Term[]>} */
export async function called(store, text) {
  const plain = text.trim().replace(/^"(.*)"$/u, '$1');
  if (!plain) return [];
  const letters = latin(plain) ? typed(plain) : '';
  const chinese = await termsNamed(store, plain);
  const others = letters ? (await store.terms()).filter((term) => term.typed.some((key) => joined(key) === letters) || term.english.some((name) => typed(name) === letters)) : [];
  return [...new Set([...chinese, ...others])];
}

/** The entries that a text names, whose pinyin begins with its syllables, or whose English name contains it; nearest first. @param {Store} store @param {string} text @returns {Promise<Term[]>} */
export async function near(store, text) {
  const letters = latin(text) ? typed(text) : '';
  const terms = letters.length > 2 ? await store.terms() : [];
  const spoken = terms.filter((term) => term.typed.some((key) => beginsWith(key, letters)));
  const english = terms.map((term) => ({ term, far: Math.min(...term.english.map((name) => distance(name, letters))) })).filter(({ far }) => far < Infinity);
  return [...new Set([...(await called(store, text)), ...spoken, ...english.sort((one, other) => one.far - other.far).map(({ term }) => term)])];
}

/** @param {string} key syllables with blanks between */
const joined = (key) => key.replaceAll(' ', '');

/** Whether the first syllables of a key are these letters. @param {string} key @param {string} letters */
function beginsWith(key, letters) {
  const syllables = key.split(' ');
  return syllables.some((_, i) => syllables.slice(0, i + 1).join('') === letters);
}

/** The distance of an English name from letters: 0 if they are its last words, 1 if some of its words, 2 if a part of it, else infinite. @param {string} name @param {string} letters */
function distance(name, letters) {
  const words = name.split(/\s+/u).map(typed);
  const last = words.findIndex((_, i) => words.slice(i).join('') === letters);
  if (last >= 0 && !/^(?:and|or)$/u.test(words[last - 1] ?? '')) return 0; // unless they are one of several coordinated words
  if (words.some((_, i) => words.slice(i).some((__, j) => words.slice(i, i + j + 1).join('') === letters))) return 1;
  return typed(name).includes(letters) ? 2 : Infinity;
}

/** How many of an entry's keys spell its headword: its pinyin and its initials; its names' follow. */
const OWN = 2;

/** The entries with a name that begins with a text; those it names completely first, then by their headwords. @param {Store} store @param {string} text @returns {Promise<Term[]>} */
export async function beginning(store, text) {
  const directory = await store.directory();
  const folded = async (/** @type {string} */ name) => String.fromCodePoint(...(await fold(name, directory, () => store.folds())));
  const [terms, sought] = [await store.terms(), await folded(text)];
  const letters = latin(text) && typed(text).length > 1 ? typed(text) : '';
  const ranked = await Promise.all(
    terms.map(async (term) => {
      const [headword, forms] = await Promise.all([folded(term.headword), Promise.all(term.forms.map(folded))]);
      const [own, others] = letters ? [term.typed.slice(0, OWN), term.typed.slice(OWN).map(joined)] : [[], []];
      const english = letters ? term.english.map(typed) : [];
      const words = letters ? term.english.flatMap((name) => name.split(/\s+/u)).map(typed) : [];
      const steps = [
        Math.min(begun([headword], sought), begun(own, letters)),
        Math.min(begun(forms, sought), begun([...others, ...english], letters)),
        begun(words, letters),
      ];
      return { term, far: Math.min(...steps.map((step, names) => step * steps.length + names)) };
    }),
  );
  const fitting = ranked.filter(({ far }) => far < Infinity);
  return fitting.sort((one, other) => one.far - other.far || one.term.headword.length - other.term.headword.length).map(({ term }) => term);
}

/** How far names are from a beginning: 0 if one is no longer, 1 if one begins so, else infinite. @param {string[]} names @param {string} start */
function begun(names, start) {
  return Math.min(...names.map((name) => (name === start ? 0 : name.startsWith(start) ? 1 : Infinity)));
}
