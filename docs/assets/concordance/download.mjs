// @ts-check
/** Downloads: rows with their query, address and version. */
import { csv } from '../common/csv.mjs';
import { el } from '../common/elements.mjs';
import { written } from './state.mjs';

/** @import { Page } from './page.mjs' */
/** @import { State } from './types.d.ts' */

/** The archive, version, query and address of a table. @param {Page} page @param {State} state */
export function origin(page, state) {
  const site = page.root.dataset['site'] || page.base.href;
  return { archive: page.root.dataset['archive'] ?? '', version: page.version, query: state.q, ...(state.view === 'compare' ? { query2: state.q2 } : {}), table: new URL(`concordance/${written(state)}`, site).href };
}

/** The absolute address of a passage, as in citations. @param {Page} page @param {string} address */
export function absolute(page, address) {
  return new URL(address, page.root.dataset['site'] || page.base.href).href;
}

/** @param {Page} page @param {State} state @param {Record<string, unknown>[]} rows @param {'csv' | 'json'} form */
export function save(page, state, rows, form) {
  const about = origin(page, state);
  const text = form === 'csv' ? csv(rows.map((row) => ({ ...row, ...about }))) : `${JSON.stringify({ ...about, settings: state, rows }, null, 1)}\n`;
  const blob = new Blob([text], { type: form === 'csv' ? 'text/csv;charset=utf-8' : 'application/json' });
  const address = URL.createObjectURL(blob);
  const link = el('a', { href: address, download: `concordance-${state.view}.${form}` });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
