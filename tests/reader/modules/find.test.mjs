import assert from "node:assert/strict";
import { test } from "node:test";
import { answers, namesOf } from "../../../docs/assets/glossary/find.mjs";

const fengqiao = namesOf({ forms: ["枫桥经验", "楓橋經驗"], pinyin: "fēngqiáo jīngyàn", initials: "fqjy", english: ["Fengqiao experience", "the Fengqiao model"] });
const green = namesOf({ forms: ["绿色通道"], pinyin: "lǜsè tōngdào", initials: "lstd", english: ["green channel"] });

for (const text of ["", "  ", "枫桥", "經驗", "fengqiao", "Fēngqiáo", "fengqiao jingyan", "jingyan", "fqjy", "fq", "F", "experience", "Fengqiao mod", "model"]) {
  test(`枫桥经验 answers to “${text}”`, () => assert.equal(answers(fengqiao, text), true));
}

for (const text of ["桥枫", "qy", "perience", "jy", "绿", "xyz", "!"]) {
  test(`枫桥经验 does not answer to “${text}”`, () => assert.equal(answers(fengqiao, text), false));
}

for (const text of ["lvse", "luse", "lüsè", "lstd", "channel", "GREEN"]) {
  test(`绿色通道 answers to “${text}”`, () => assert.equal(answers(green, text), true));
}
