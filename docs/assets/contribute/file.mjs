// @ts-check
/** An entry as the text of its file, and the addresses by which it reaches the host and the editors. Pure. */

/** @import { Entry, Rules } from './types.d.ts' */

/** Hosts refuse longer addresses; the limit is mostly 8,192 bytes. */
export const LONGEST = 8000;

/**
 * @param {Entry} entry
 * @returns {string} front matter between two lines `---`
 */
export function written(entry) {
  return `---\n${lines(entry, "").join("\n")}\n---\n`;
}

/**
 * @param {object} holder
 * @param {string} indent
 * @returns {string[]}
 */
function lines(holder, indent) {
  return Object.entries(holder).flatMap(([key, value]) => {
    if (typeof value === "string") return [`${indent}${key}: ${scalar(value)}`];
    if (Array.isArray(value)) return [`${indent}${key}:`, ...value.flatMap((item) => listed(item, `${indent}  `))];
    return [`${indent}${key}:`, ...lines(value, `${indent}  `)];
  });
}

/**
 * @param {string | object} item
 * @param {string} indent
 * @returns {string[]}
 */
function listed(item, indent) {
  if (typeof item === "string") return [`${indent}- ${scalar(item)}`];
  const [first = "", ...rest] = lines(item, `${indent}  `);
  return [`${indent}- ${first.trimStart()}`, ...rest];
}

/** Texts that are plain scalars in YAML: no indicator at the start, no colon or hash that YAML would interpret. */
const PLAIN = /^[\p{Script=Han}A-Za-z](?:[^\n:#"'\\]|:(?=[^\s]))*$/u;
const RESERVED = /^(?:true|false|yes|no|on|off|null|y|n)$/i;

/**
 * A text as YAML: plain if that is safe, else in double quotes as in JSON, which YAML 1.2 reads alike.
 *
 * @param {string} text
 */
export function scalar(text) {
  return PLAIN.test(text) && !RESERVED.test(text) && !/[\s]$/u.test(text) && !/[\p{C}\u2028\u2029]/u.test(text) ? text : quoted(text);
}

/** @param {string} text */
function quoted(text) {
  return JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029\ufeff]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/**
 * The host's page for the new file.
 *
 * @param {Rules} rules
 * @param {string} slug
 * @param {string} text
 * @returns {{ url: string, filled: boolean } | null} null if the archive names no such page; `filled` if the
 *   address contains the text, which it cannot if the text is long
 */
export function hostPage(rules, slug, text) {
  if (!rules.host.new) return null;
  const path = rules.path.replace("{slug}", slug);
  const place = rules.host.new.replace("{path}", encodeURIComponent(path).replaceAll("%2F", "/"));
  const full = place.replace("{text}", encodeURIComponent(text));
  const filled = full !== place && full.length <= LONGEST;
  return { url: filled ? full : place.replace(TEXT, "$1").replace(/[?&]$/, ""), filled };
}

/** The parameter that fills the file in. */
const TEXT = /([?&])[^?&=]*=\{text\}(?:&|$)/;

/** Whether the editors are reached by a page, as `render/editors/contact.py` decides it; else by mail. @param {string} contact */
export function isPage(contact) {
  return contact.includes("://");
}

/** Longer texts are left out of the mail: programs cut long addresses. */
const LETTER = 1500;

/**
 * The address by which the editors are written to: their page, or a mail (RFC 6068) with the entry in it unless it is long.
 *
 * @param {string} contact
 * @param {string} name of the entry's file
 * @param {string} text
 */
export function letterTo(contact, name, text) {
  if (isPage(contact)) return contact;
  const body = text.length < LETTER ? text : "";
  return `mailto:${contact.replace(/^mailto:/, "")}?subject=${encodeURIComponent(name)}&body=${encodeURIComponent(body)}`;
}
