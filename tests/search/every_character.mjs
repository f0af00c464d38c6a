// Prints, as JSON, what each code point of Unicode folds to in the browser's modules.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fold } from '../../docs/assets/search/fold.mjs';
import { Store } from '../../docs/assets/search/store.mjs';

const store = new Store((name) => readFile(path.join(process.argv[2], name)));
const directory = await store.directory();
const table = await store.folds();
const chars = Array.from({ length: 0x110000 }, (_, point) => (point >= 0xd800 && point < 0xe000 ? '?' : String.fromCodePoint(point)));
const points = await fold(chars.join(''), directory, async () => table);
process.stdout.write(JSON.stringify(points));
