// @ts-check
/** What stands beside the results of the search page: suggestions, glossary entries, answers not word for word. */
import { load } from './engine.mjs';
import { read, written } from './page.mjs';
import { relaxed } from './relaxed.mjs';
import { entries, suggest } from './suggest.mjs';
import { el, label, resultItem } from './view.mjs';

/** @import { Page } from './page.mjs' */
/** @import { Relaxed, Term } from './types.d.ts' */

/**
 * @param {Page} page @param {string} q @param {number} total results
 * @param {() => boolean} current whether the page still shows this query
 */
export async function help(page, q, total, current) {
  const sought = q.trim();
  const [terms, words] = await Promise.all([entries(page.store, sought), suggest(page.store, q)]);
  if (!current()) return;
  const chips = words.map(({ text }) => el('li', {}, el('a', { href: address(text), lang: 'zh-Hans' }, text)));
  const own = terms.filter((term) => [term.headword, ...term.forms].includes(sought));
  const list = chips.length ? [el('ul', { class: 'na-search-suggest' }, ...chips)] : [];
  page.hints.replaceChildren(...list, ...own.map((term) => termCard(term, page.base)));
  if (total) return;
  const sections = await Promise.all((await relaxed(page.store, q)).map((other) => section(page, other)));
  if (current()) page.others.replaceChildren(...sections);
}

/** @param {string} q */
const address = (q) => written({ ...read(), q, page: 1 });

/** @param {Page} page @param {Relaxed} other */
async function section({ store, base }, { reason, query, term, found }) {
  const results = await Promise.all(found.slice(0, 5).map((item) => load(store, item)));
  const title =
    reason === 'term'
      ? label('您是否要找这一术语？', 'Did you mean this term?')
      : label('不逐字相符：含有这些词的文章', 'Not word for word: articles with these words');
  const list = el('ul', { class: 'na-search-results' }, ...results.map((result) => resultItem(result, base, 'h3', 1)));
  const all = el('a', { href: address(query) }, label(`全部 ${found.length} 篇`, `All ${found.length}`));
  return el('section', {}, el('h2', {}, title), ...(term ? [termCard(term, base)] : []), list, all);
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
