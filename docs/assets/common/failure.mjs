// @ts-check
/** What is said where something could not be loaded, with the way out. */
import { button, el, label } from './elements.mjs';

/** @typedef {{kind?: string}} Told an error that says why: `stale` and `format` are of a site that was rebuilt meanwhile */

/** @param {unknown} error @param {() => void} retry */
export function failure(error, retry) {
  const { kind } = /** @type {Told} */ (error);
  const moved = kind === 'stale' || kind === 'format';
  const said = moved
    ? label('本站已更新，请重新载入本页。', 'The site has been updated; please reload this page.')
    : label('数据无法读取，可能已离线。', 'The data cannot be read; you may be offline.');
  const way = moved ? button(label('重新载入', 'Reload'), () => location.reload()) : button(label('重试', 'Try again'), retry);
  return el('p', { class: 'na-failure', role: 'alert' }, said, ' ', way);
}
