// @ts-check
/** What is said where something could not be loaded, with the way out. */
import { button, el, label } from './elements.mjs';

/** @typedef {{kind?: string}} Told an error that says why: `stale` and `format` are of a site that was rebuilt meanwhile */

/** What browsers say of an import that failed, and of no other request. */
const IMPORT = /\bimport/iu;

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

/**
 * Does what has to load something first. Where that fails, `tell` is given a message with a way to try again. Where an
 * import fails again although the host answers, the page is loaded anew, since a browser may keep a failed import for as
 * long as its page (HTML, "fetch a single module script": the module map holds failures too).
 * @param {() => Promise<void>} act @param {(told: HTMLElement) => void} tell @param {boolean} [again]
 */
export async function trying(act, tell, again = false) {
  try {
    await act();
  } catch (error) {
    if (again && IMPORT.test(String(error)) && (await answers())) return location.reload();
    const told = failure(error, () => {
      told.remove();
      trying(act, tell, true);
    });
    tell(told);
  }
}

/** Whether the host of the page answers at all. */
function answers() {
  return fetch(location.href, { method: 'HEAD', cache: 'no-store' }).then(() => true, () => false);
}
