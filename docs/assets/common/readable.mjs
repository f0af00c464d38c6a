// @ts-check
/** Addresses as people read them. Pure. */

const ENCODED = /(?:%[89A-F][0-9A-F])+/giu;

/** An address as an IRI (RFC 3987): what is not ASCII stands as it is, and leads to the same place. @param {string} address */
export function readable(address) {
  return address.replace(ENCODED, (bytes) => {
    try {
      return decodeURIComponent(bytes);
    } catch {
      return bytes; // not UTF-8
    }
  });
}
