// @ts-check
/** Addresses in readable form. Pure. */

const ENCODED = /(?:%[89A-F][0-9A-F])+/giu;

/** An address as an IRI (RFC 3987), with non-ASCII characters unescaped; it leads to the same page. @param {string} address */
export function readable(address) {
  return address.replace(ENCODED, (bytes) => {
    try {
      return decodeURIComponent(bytes);
    } catch {
      return bytes; // not UTF-8
    }
  });
}
