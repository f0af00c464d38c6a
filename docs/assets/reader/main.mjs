/**
 * What JavaScript adds to reading. Each part does nothing on pages without its elements; the pages can be read,
 * printed and linked without any of them.
 */

import { startBrief } from "./brief.mjs";
import { startContents } from "./contents.mjs";
import { startDates } from "./dates.mjs";
import { startParagraphLinks } from "./paragraphs.mjs";
import { startPassages } from "./passage.mjs";
import { startProvenance } from "./provenance.mjs";
import { startQuoting } from "./quoting.mjs";
import { startScripts } from "./script.mjs";
import { startSettings } from "./settings.mjs";
import { startTerms } from "./terms.mjs";
import { CitingTool } from "./tool.mjs";

startSettings(document);
startContents(document);

const article = document.querySelector(".na-article");
if (article instanceof HTMLElement) {
  startScripts(document, article);
  startPassages(article);
  const tool = new CitingTool(article);
  startParagraphLinks(article, tool);
  startQuoting(article, tool);
}
startTerms(document);
startBrief(document);
startDates(document);
const comparison = document.querySelector(".na-diff");
if (comparison instanceof HTMLElement) startProvenance(comparison);
