// @ts-check
/** The modules of `main.mjs`, served as one file. */
export * from './contents.mjs';
export * from './brief.mjs';
export * from './placement.mjs';
export * from './sentence.mjs';
export * from './card.mjs';
export * from './dates.mjs';
export * from './announce.mjs';
export * from './fragment.mjs';
export * from './codepoints.mjs';
export * from './positions.mjs';
export * from './quoting.mjs';
export * from './paragraphs.mjs';
export * from './highlight.mjs';
export * from './dealing.mjs';
export * from './settings.mjs';
export * from './script.mjs';
export * from './passage.mjs';
export * from './compared.mjs';
export * from './provenance.mjs';
export * from './marks.mjs';
export * from './terms.mjs';
export * from './timer.mjs';
export * from './report.mjs';
export * from './citation.mjs';
export * from './clipboard.mjs';
export * from './tool.mjs';
