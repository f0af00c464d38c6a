import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readable } from '../../../docs/assets/common/readable.mjs';

test('an address reads as it was asked, and leads to the same place', () => {
  const address = `https://a.example/concordance/#q=${encodeURIComponent('"社区 警务" -𠮷&')}&view=compare`;
  assert.equal(readable(address), 'https://a.example/concordance/#q=%22社区%20警务%22%20-𠮷%26&view=compare');
  assert.equal(new URL(readable(address)).searchParams.toString(), new URL(address).searchParams.toString());
});

test('what is no UTF-8 stays as it is', () => {
  assert.equal(readable('/#q=%D6%D0'), '/#q=%D6%D0');
});
