// @ts-check
/** Converts the values of the form's fields to an entry, without empty values. Pure. */

/** @import { Entry } from './types.d.ts' */

/** Keys of fields that hold several items. */
const LISTED = new Set(["aliases", "see_also", "broader", "contributors"]);
const ORDER = ["headword", "aliases", "english", "category", "short", "definition", "evidence", "references", "see_also", "broader", "status", "contributors"];

/**
 * @param {Record<string, string>} values by key, such as `short.zh` or `evidence.0.quote`
 * @returns {{ entry: Entry, slug: string, numbers: Record<string, number[]> }} `numbers`: for each list, the numbers of
 *   its items in the form, which have gaps if some are empty
 */
export function entryOf(values) {
  /** @type {any} */
  const entry = { status: "draft" };
  for (const [key, raw] of Object.entries(values)) {
    const text = raw.trim().replace(/\s*\n\s*/g, "\n");
    if (text && key !== "slug") put(entry, key.split("."), LISTED.has(key) ? itemsOf(text) : text);
  }
  /** @type {Record<string, number[]>} */
  const numbers = {};
  for (const list of ["english", "evidence", "references"]) {
    const items = entry[list]?.filter(Boolean) ?? [];
    numbers[list] = Object.keys(entry[list] ?? []).map(Number);
    if (items.length) entry[list] = items;
    else delete entry[list];
  }
  if (entry.english?.length === 1 && !entry.english[0].text && !entry.english[0].used_by) delete entry.english;
  const ordered = Object.fromEntries(ORDER.filter((key) => key in entry).map((key) => [key, entry[key]]));
  return { entry: ordered, slug: (values.slug ?? "").trim(), numbers };
}

/** @param {string} text */
function itemsOf(text) {
  return text.split(/[,，、;；\n]/).map((item) => item.trim()).filter(Boolean);
}

/**
 * @param {any} holder
 * @param {string[]} path
 * @param {string | string[]} value
 */
function put(holder, [key = "", ...rest], value) {
  if (!rest.length) holder[key] = value;
  else put((holder[key] ??= /^\d+$/.test(rest[0] ?? "") ? [] : {}), rest, value);
}
