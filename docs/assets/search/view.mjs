// @ts-check
/** The elements of a result. */
import { dateOf } from '../common/certainty.mjs';
import { el, label } from '../common/elements.mjs';

/** @import { Part, Passage, Result } from './types.d.ts' */

/** @param {Part[]} parts */
function text(parts) {
  return parts.map((part) => (part.mark ? el('mark', {}, part.text) : part.text));
}

/** A result. @param {Result} result @param {URL} base of the site @param {'h2' | 'h3' | 'p'} tag of its title @param {number} shown passages at first */
export function resultItem(result, base, tag, shown) {
  const { article } = result;
  const address = new URL(article.url, base).href;
  const heading = el(tag, { class: 'na-search-title' }, el('a', { href: address, lang: 'zh-Hans' }, ...text(result.title)));
  const list = el('ul', { class: 'na-search-passages', lang: 'zh-Hans' });
  const items = result.passages.map((passage) => passageItem(passage, address));
  list.append(...items.slice(0, shown));
  const item = el('li', { class: 'na-search-result' }, heading, facts(result));
  if (items.length) item.append(list);
  if (items.length > shown && shown > 1) item.append(moreButton(list, items.slice(shown)));
  return item;
}

/** @param {Passage} passage @param {string} address */
function passageItem(passage, address) {
  const link = el('a', { href: `${address}#${passage.anchor}` }, ...text(passage.parts));
  return el('li', {}, link, ...(passage.printed ? [' ', label('（原刊如此）', '(as printed)')] : []));
}

/** @param {HTMLElement} list @param {HTMLElement[]} rest */
function moreButton(list, rest) {
  const button = el('button', { type: 'button', class: 'na-search-more' }, label(`另有 ${rest.length} 段`, `${rest.length} more passages`));
  button.addEventListener('click', () => {
    list.append(...rest);
    rest[0]?.querySelector('a')?.focus();
    button.remove();
  });
  return button;
}

/** @param {Result} result */
function facts({ article, count }) {
  const pieces = [];
  if (article.date) pieces.push(dateOf(article.date, article.inferred));
  if (article.publication) pieces.push(el('span', { lang: 'zh-Hans' }, article.publication));
  if (count) pieces.push(label(`${count} 处`, count === 1 ? '1 hit' : `${count} hits`));
  return el('p', { class: 'na-search-facts' }, ...pieces.flatMap((piece, i) => (i ? [' · ', piece] : [piece])));
}
