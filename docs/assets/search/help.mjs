// @ts-check
/** What is shown besides the results: glossary entries that the query names, and approximate answers. */
import { el, label } from '../common/elements.mjs';
import { load } from './engine.mjs';
import { called } from './names.mjs';
import { read, written } from './page.mjs';
import { relaxed } from './relaxed.mjs';
import { resultItem } from './view.mjs';

/** @import { Page } from './page.mjs' */
/** @import { Relaxed, Term } from './types.d.ts' */

/** Cards of the glossary entries that the query names. @param {Page} page @param {string} q */
export async function aids(page, q) {
  return (await called(page.store, q)).map((term) => termCard(term, page.base));
}

/** Sections of approximate answers, in place of results. @param {Page} page @param {string} q */
export async function others(page, q) {
  const answers = await relaxed(page.store, q);
  const named = new Set((await called(page.store, q)).map((term) => term.slug));
  const of = (/** @type {Relaxed['reason']} */ reason) => answers.filter((answer) => answer.reason === reason);
  const terms = await Promise.all(of('term').map((other) => part(page, other, named)));
  const words = await Promise.all(of('words').map((other) => part(page, other, named)));
  const forms = of('slip').map(({ form = '', found }) => el('li', {}, el('a', { href: address(form), lang: 'zh-Hans' }, form), ' ', el('span', { class: 'na-search-count' }, label(`${found.length} 篇`, `${found.length} ${found.length === 1 ? 'article' : 'articles'}`))));
  const sections = [
    ...section(label('一字之差，是否要找', 'One slip away: did you mean'), forms.length ? [el('ul', {}, ...forms)] : [], 'na-search-slips'),
    ...section(terms.length > 1 ? label('是否要找这些术语？', 'Did you mean one of these terms?') : label('是否要找这一术语？', 'Did you mean this term?'), terms.flat()),
    ...section(label('不逐字相符：含有这些词的文章', 'Not word for word: articles with these words'), words.flat()),
  ];
  return sections.length ? sections : [el('p', {}, label('也没有相近的写法。可以少输几个字，或在引号内用 * 代替拿不准的字。', 'Nothing near it either. Try fewer characters, or "*" within quotes for those you are unsure of.'))];
}

/** Answers of one kind under their heading; empty if there are none. @param {Node} heading @param {Node[]} parts @param {string | null} [kind] */
function section(heading, parts, kind = null) {
  return parts.length ? [el('section', { class: kind }, el('h2', {}, heading), ...parts)] : [];
}

/** @param {string} q */
const address = (q) => written({ ...read(), q, exact: false, page: 1 });

/** The first articles of an answer, with a link to all. @param {Page} page @param {Relaxed} other @param {Set<string>} named entries already shown @returns {Promise<Node[]>} */
async function part({ store, base }, { query, term, found }, named) {
  const results = await Promise.all(found.slice(0, 5).map((one) => load(store, one)));
  const card = term && !named.has(term.slug) ? [termCard(term, base)] : [];
  if (!found.length) return card;
  const list = el('ul', { class: 'na-search-results' }, ...results.map((result) => resultItem(result, base, 'h3', 1)));
  return [...card, list, el('a', { href: address(query) }, label(`全部 ${found.length} 篇`, `All ${found.length}`))];
}

/** A glossary entry. @param {Term} term @param {URL} base */
function termCard(term, base) {
  const link = el('a', { href: new URL(term.url, base).href, lang: 'zh-Hans' }, term.headword);
  return el(
    'div',
    { class: 'na-search-term' },
    el('p', {}, label('术语', 'Glossary'), ' ', link, ' ', el('span', { lang: 'zh-Latn-pinyin' }, term.pinyin), ' ', el('span', { lang: 'en' }, term.english[0] ?? '')),
    el('p', { class: 'na-search-facts' }, label(term.short.zh, term.short.en)),
  );
}
