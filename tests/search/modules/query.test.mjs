import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from '../../../docs/assets/search/query.mjs';

const CASES = [
  ['公安', [['公安']], [], []],
  ['公安  民警', [['公安'], ['民警']], [], []],
  ['公安\u3000民警', [['公安'], ['民警']], [], []],
  ['"公安 民警"', [['公安 民警']], [], []],
  ['"公安', [['"公安']], [], []],
  ['“公安 民警”', [['“公安'], ['民警”']], [], []],
  ['a | b c', [['a', 'b'], ['c']], [], []],
  ['a|b|c', [['a', 'b', 'c']], [], []],
  ['| a', [['|'], ['a']], [], []],
  ['a |', [['a'], ['|']], [], []],
  ['a || b', [['a'], ['|'], ['|'], ['b']], [], []],
  ['a | -b', [['a'], ['|']], ['b'], []],
  ['a -b', [['a']], ['b'], []],
  ['a -"b c"', [['a']], ['b c'], []],
  ['F-16', [['F-16']], [], []],
  ['-b', [['-b']], [], []],
  ['-', [['-']], [], []],
  ['年:2021', [], [], [{ field: 'year', value: '2021', not: false }]],
  ['YEAR：2021 a', [['a']], [], [{ field: 'year', value: '2021', not: false }]],
  ['-报:株洲日报 a', [['a']], [], [{ field: 'publication', value: '株洲日报', not: true }]],
  ['栏:长沙', [['栏:长沙']], [], []],
  ['12:30', [['12:30']], [], []],
  ['constructor:x', [['constructor:x']], [], []],
  ['年:', [['年:']], [], []],
];

for (const [text, groups, not, filters] of CASES) {
  test(`reads ${text}`, () => assert.deepEqual(parse(text), { groups, not, filters }));
}

test('nothing is asked by blanks alone', () => assert.deepEqual(parse('  \t'), { groups: [], not: [], filters: [] }));
