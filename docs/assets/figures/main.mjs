// @ts-check
/** Starts the table of figures where a page has one; the rest is loaded there only. */

const place = document.getElementById('na-figures');
if (place) {
  const { Table } = await import('./table.mjs');
  new Table(place).start();
}
