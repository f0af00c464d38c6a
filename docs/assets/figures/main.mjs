// @ts-check
/** Starts the table of figures on pages that have one, and loads its modules only there. */

const place = document.getElementById('na-figures');
if (place) {
  const { Table } = await import('./table.mjs');
  new Table(place).start();
}
