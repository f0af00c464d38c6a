/**
 * What JavaScript adds to reading. Each part finds what it needs on the page, or does nothing;
 * without any of them the pages read, print and link.
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
