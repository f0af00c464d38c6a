import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pieces, placed } from '../../../docs/assets/figures/sentence.mjs';

const claims = (sentence, ...texts) => placed(texts.map((text) => ({ article: 'a', sentence, text })));
const shown = (made) => made.map(({ text, number, asked }) => (number ? `<${text}>` : text).replace(/^.*$/, asked ? '[$&]' : '$&')).join('');

test('each claim has its own place, in the order of the text', () => {
  assert.deepEqual(claims('修桥5座，修路15条，又修桥5座', '5座', '15条', '5座').map(({ at }) => at), [2, 7, 14]);
});

test('a number is found as a whole, not as the end of another', () => {
  assert.deepEqual(claims('第15起之后又有5起', '5起').map(({ at }) => at), [8]);
  assert.deepEqual(claims('二十余人到场，余人散去', '余人散去').map(({ at }) => at), [7]);
});

test('another sentence begins anew', () => {
  const made = placed([{ article: 'a', sentence: '来5人', text: '5人' }, { article: 'a', sentence: '去5人', text: '5人' }]);
  assert.deepEqual(made.map(({ at }) => at), [1, 1]);
});

test('numbers and what was asked for are told apart, one within the other too', () => {
  const sentence = '打掉诈骗团伙5个，抓获诈骗嫌疑人20人';
  assert.equal(shown(pieces(claims(sentence, '5个'), '诈骗')), '打掉[诈骗]团伙<5个>，抓获[诈骗]嫌疑人20人');
  assert.equal(shown(pieces(claims(sentence, '20人'), '人2')), '打掉诈骗团伙5个，抓获诈骗嫌疑[人][<2>]<0人>');
  assert.equal(shown(pieces(claims(sentence, '20人'), '')), '打掉诈骗团伙5个，抓获诈骗嫌疑人<20人>');
});
