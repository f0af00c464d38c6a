// @ts-check
/** An entry of the list, with the parts and classes of `render/pages/timeline/entries.py`. */
import { badge, dateOf } from '../common/certainty.mjs';
import { el, label } from '../common/elements.mjs';
import { CERTAINTIES, KINDS } from './store.mjs';

/** @import { Words } from './types.d.ts' */
/** @import { Index } from './store.mjs' */

/** @type {Record<typeof KINDS[number], [string, string]>} */
const SAID = { publication: ['刊出', 'published'], date: ['文中日期', 'date in a report'], range: ['文中时段', 'period in a report'], since: ['自此以来', 'since'] };

/** @param {Index} index @param {number} number @param {Words} words @param {URL} base of the site */
export function entryItem(index, number, words, base) {
  const kind = KINDS[index.kind[number] ?? 1] ?? 'date';
  const trust = CERTAINTIES[index.certainty[number] ?? 0] ?? 'ambiguous';
  const article = index.articles[index.article[number] ?? 0];
  const page = new URL(`articles/${article?.[0]}/`, base).href;
  const item = el('li', { class: `na-event na-event--${kind}`, 'data-entry': String(number) });
  item.append(el('span', { class: 'na-when' }, said(words)), ' ', el('span', { class: 'na-kind na-fine' }, label(...SAID[kind])), ' ', badge(trust), ' ');
  if (kind === 'publication') item.append(el('span', { class: 'na-what' }, el('a', { href: page, lang: 'zh-Hans' }, article?.[1] ?? '')));
  else item.append(...told(index, number, words, page, base));
  const paper = index.publications[article?.[2] ?? -1];
  const printed = paper ? [' ', el('span', { class: 'na-where-in', lang: 'zh-Hans' }, paper)] : [];
  const where = el('span', { class: 'na-where' }, el('a', { href: page, lang: 'zh-Hans' }, article?.[1] ?? ''), ...printed, ' ', dateOf(article?.[4] ?? null, article?.[5] === 1));
  item.append(...(kind === 'publication' ? printed : [where]), ...also(words, base));
  return item;
}

/** An entry's date in words. @param {Words} words */
function said(words) {
  const [zh = '', en = ''] = words[1].split(' / ');
  return label(zh, en);
}

/** @param {Index} index @param {number} number @param {Words} words @param {string} page @param {URL} base */
function told(index, number, [value, , reason, before, expression, behind, title, fragment], page, base) {
  const sentence = el('a', { class: 'na-sentence', href: `${page}#${fragment}`, lang: 'zh-Hans' }, before ?? '', el('mark', {}, expression ?? ''), behind ?? '');
  const [zh = '', en] = (reason ?? '').split(' / ');
  const how = el('span', { class: 'na-how na-fine' }, el('span', { lang: 'zh-Hans' }, expression ?? ''), ' → ', el('code', {}, value), ' ', en ? label(zh, en) : el('span', { lang: 'en' }, zh));
  const links = (index.term[number] ?? []).flatMap((term, place) => {
    const [slug, headword] = index.terms[term] ?? ['', ''];
    return [place ? '、' : ' ', el('a', { href: new URL(`glossary/${slug}/`, base).href, lang: 'zh-Hans' }, headword)];
  });
  const terms = links.length ? [el('span', { class: 'na-event-terms na-fine' }, label('术语', 'Glossary'), ...links)] : [];
  return [...(title ? [el('span', { class: 'na-what' }, title), ' '] : []), sentence, ' ', how, ...terms];
}

/** The main parts of an entry, which explain a mark of the chart: its head, and its sentence or headline. @param {Index} index @param {number} number @param {Words} words @param {URL} base */
export function briefly(index, number, words, base) {
  const parts = [...entryItem(index, number, words, base).children];
  return parts.filter((part) => part.matches('.na-when, .na-kind, .na-badge, .na-what, .na-sentence')).flatMap((part) => [part, ' ']);
}

/** @param {Words} words @param {URL} base */
function also(words, base) {
  const others = words[8] ?? [];
  if (!others.length) return [];
  const links = others.map(([, address, headline]) => el('p', {}, el('a', { href: new URL(address, base).href, lang: 'zh-Hans' }, headline)));
  return [el('details', { class: 'na-also' }, el('summary', {}, label('此事又见', 'Told again'), ` ${others.length}`), ...links)];
}
