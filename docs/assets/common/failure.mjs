// @ts-check
/** The message, with a way to retry, for data or modules that could not be loaded. */
import { button, el, label } from './elements.mjs';

/** @typedef {{kind?: string}} Told an error with its cause: `stale` and `format` mean that the site was rebuilt meanwhile */

/** Browsers use this word in errors of failed imports, and of no other request. */
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
 * Runs `act`, which has to load something. If that fails, `tell` gets a message with a button to retry. If an import fails
 * again although the host answers, the page is reloaded, because a browser may remember a failed import for the lifetime
 * of the page (HTML, "fetch a single module script": the module map keeps failures too).
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

/** Whether the page's host can be reached. */
function answers() {
  return fetch(location.href, { method: 'HEAD', cache: 'no-store' }).then(() => true, () => false);
}
