// @ts-check
/** What stands beside the results: glossary entries that the query names, and answers not word for word. */
import { el, label } from '../common/elements.mjs';
import { load } from './engine.mjs';
import { called } from './names.mjs';
import { read, written } from './page.mjs';
import { relaxed } from './relaxed.mjs';
import { resultItem } from './view.mjs';

/** @import { Page } from './page.mjs' */
/** @import { Relaxed, Term } from './types.d.ts' */

/** Glossary entries before the results: the query names them. @param {Page} page @param {string} q */
export async function aids(page, q) {
  return (await called(page.store, q)).map((term) => termCard(term, page.base));
}

/** Sections in the place of results. @param {Page} page @param {string} q */
export async function others(page, q) {
  const answers = await relaxed(page.store, q);
  const slips = answers.filter((answer) => answer.reason === 'slip');
  const named = new Set((await called(page.store, q)).map((term) => term.slug));
  const sections = await Promise.all(answers.filter((answer) => answer.reason !== 'slip').map((other) => section(page, other, named)));
  const forms = slips.map(({ form = '', found }) => el('li', {}, el('a', { href: address(form), lang: 'zh-Hans' }, form), ' ', el('span', { class: 'na-search-count' }, label(`${found.length} 篇`, `${found.length} articles`))));
  const meant = forms.length ? [el('section', { class: 'na-search-slips' }, el('h2', {}, label('一字之差：您是否要找', 'One slip away: did you mean')), el('ul', {}, ...forms))] : [];
  return sections.length + meant.length ? [...meant, ...sections] : [el('p', {}, label('也没有相近的写法。可以少输几个字，或用 " * " 代替拿不准的字。', 'Nothing near it either. Try fewer characters, or "*" within quotes for those you are unsure of.'))];
}

/** @param {string} q */
const address = (q) => written({ ...read(), q, exact: false, page: 1 });

/** @param {Page} page @param {Relaxed} other @param {Set<string>} named entries shown already */
async function section({ store, base }, { reason, query, term, found }, named) {
  const results = await Promise.all(found.slice(0, 5).map((one) => load(store, one)));
  const title =
    reason === 'term'
      ? label('您是否要找这一术语？', 'Did you mean this term?')
      : label('不逐字相符：含有这些词的文章', 'Not word for word: articles with these words');
  const list = el('ul', { class: 'na-search-results' }, ...results.map((result) => resultItem(result, base, 'h3', 1)));
  const all = el('a', { href: address(query) }, label(`全部 ${found.length} 篇`, `All ${found.length}`));
  return el('section', {}, el('h2', {}, title), ...(term && !named.has(term.slug) ? [termCard(term, base)] : []), list, all);
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
