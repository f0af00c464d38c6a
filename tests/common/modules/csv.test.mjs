import assert from 'node:assert/strict';
import { test } from 'node:test';
import { csv } from '../../../docs/assets/common/csv.mjs';

test('cells are quoted after RFC 4180, behind a byte order mark', () => {
  assert.equal(csv([{ a: '公安', b: 'x,y', c: 'he said "no"', d: 'two\nlines', e: 3, f: null, g: true }]), '\ufeffa,b,c,d,e,f,g\r\n公安,"x,y","he said ""no""","two\nlines",3,,true\r\n');
});

test('a text that a spreadsheet would take for a formula has an apostrophe before it; numbers have none', () => {
  assert.equal(csv([{ a: '=1+1', b: '-公安', c: '@x', d: '+1', e: '\ta', f: -1.5, g: '1=1' }]), "\ufeffa,b,c,d,e,f,g\r\n'=1+1,'-公安,'@x,'+1,'\ta,-1.5,1=1\r\n");
});

test('a sign alone is no formula, nor is a text that goes on after a break an exception', () => {
  assert.equal(csv([{ a: '=', b: '=\n1' }]), "\ufeffa,b\r\n=,\"'=\n1\"\r\n");
});

test('columns can be named: the head is there without rows too, in their order', () => {
  assert.equal(csv([{ a: 1, b: 2, c: 3 }], ['c', 'a']), '\ufeffc,a\r\n3,1\r\n');
  assert.equal(csv([], ['c', 'a']), '\ufeffc,a\r\n');
});
