/** Parses every module named on standard input, one a line, as `node --check` would, in one process. */
import { readFileSync } from 'node:fs'
import { SourceTextModule } from 'node:vm'

const paths = readFileSync(0, 'utf8').split('\n').filter(Boolean)
for (const path of paths) {
  try {
    new SourceTextModule(readFileSync(path, 'utf8'), { identifier: path })
  } catch (error) {
    console.log(`${path}: ${error}`)
  }
}
console.log(paths.length)
