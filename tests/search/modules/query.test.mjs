import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from '../../../docs/assets/search/query.mjs';

/** A condition in short: its text, `原` before one in the exact script, `‿` for a gap; a filter as `field=value`. */
const short = (condition) => (condition.field === 'text' ? `${condition.exact ? '原' : ''}${condition.parts.join('‿')}` : `${condition.field}=${condition.value}`);

const CASES = [
  ['公安', [['公安']]],
  ['公安  民警', [['公安'], ['民警']]],
  ['公安\u3000民警', [['公安'], ['民警']]],
  ['"公安 民警"', [['公安 民警']]],
  ['"公安', [['"公安']]],
  ['""', [['""']]],
  ['“公安 民警”', [['“公安'], ['民警”']]],
  ['"公安"民警', [['公安'], ['民警']]],
  ['a | b c', [['a', 'b'], ['c']]],
  ['a|b|c', [['a', 'b', 'c']]],
  ['| a', [['|'], ['a']]],
  ['a |', [['a'], ['|']]],
  ['a || b', [['a'], ['|'], ['|'], ['b']]],
  ['a | -b', [['a'], ['|']], ['b']],
  ['a -b', [['a']], ['b']],
  ['a -"b c"', [['a']], ['b c']],
  ['F-16', [['F-16']]],
  ['-b', [['-b']]],
  ['-', [['-']]],
  ['"a*b"', [['a‿b']]],
  ['"a**b"', [['a‿b']]],
  ['"*a*"', [['a']]],
  ['"*"', [['"*"']]],
  ['a*b', [['a*b']]],
  ['"a\\*b"', [['a*b']]],
  ['"a\\"b" c', [['a"b'], ['c']]],
  ['"a\\b"', [['a\\b']]],
  ['"a\\"', [['a\\']]],
  ['"-a"', [['-a']]],
  ['"年:2021"', [['年:2021']]],
  ['年:2021', [['year=2021']]],
  ['YEAR：2021 a', [['year=2021'], ['a']]],
  ['年:２０２１年', [['year=2021']]],
  ['年:2019-2021', [['year=2019-2021']]],
  ['年:去年', [['年:去年']]],
  ['年:2019 | 年:2021', [['year=2019', 'year=2021']]],
  ['-报:株洲日报 a', [['a']], ['publication=株洲日报']],
  ['paper:"New York" a', [['publication=New York'], ['a']]],
  ['地:长沙 place:岳阳', [['place=长沙'], ['place=岳阳']]],
  ['词:枫桥经验', [['term=枫桥经验']]],
  ['原:後', [['原後']]],
  ['Exact:"後 來"', [['原後 來']]],
  ['a -原:後', [['a']], ['原後']],
  ['栏:长沙', [['栏:长沙']]],
  ['12:30', [['12:30']]],
  ['constructor:x', [['constructor:x']]],
  ['年:', [['年:']]],
  [':a', [[':a']]],
];

for (const [text, groups, not = []] of CASES) {
  test(`reads ${text}`, () => {
    const query = parse(text);
    assert.deepEqual({ groups: query.groups.map((group) => group.map(short)), not: query.not.map(short) }, { groups, not });
  });
}

test('nothing is asked by blanks alone', () => assert.deepEqual(parse('  \t'), { groups: [], not: [] }));

test('the whole query may be in the exact script', () => assert.deepEqual(short(parse('後', true).groups[0][0]), '原後'));

test('long rubbish is read in no time', () => {
  for (const piece of ['"\\*', '"\\"', 'a:"', '-"', '|"', '\\"*']) parse(piece.repeat(20_000));
});
