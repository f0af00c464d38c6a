// @ts-check
/** Starts the view of the timeline where a page has one; loads the rest only there. */

const root = document.getElementById('na-timeline');
if (root) import('./page.mjs').then(({ start }) => start(root));
