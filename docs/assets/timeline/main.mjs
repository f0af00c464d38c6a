// @ts-check
/** Starts the view of the timeline on pages that have one, and loads its modules only there. */

const root = document.getElementById('na-timeline');
if (root) import('./page.mjs').then(({ start }) => start(root));
