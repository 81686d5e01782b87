import { expect, test } from 'vitest';
import { rank } from '../../src/search/quick/match.ts';
import { spell, spellPlace } from './spell.ts';

test('spell() reads characters of several readings as their word has them', () => {
  expect(spell('行政复议')).toBe('xing zheng fu yi');
  expect(spell('重大行政决策')).toBe('zhong da xing zheng jue ce');
  expect(spell('人民调解')).toBe('ren min tiao jie');
  expect(spell('执行率')).toBe('zhi xing lv');
});

test('spell() leaves signs out and letters small', () => {
  expect(spell('双随机、一公开')).toBe('shuang sui ji yi gong kai');
  expect(spell('政务APP')).toBe('zheng wu a p p');
});

test.each([
  ['长沙市', 'changsha'],
  ['重庆市', 'chongqing'],
  ['厦门市', 'xiamen'],
  ['六安市', 'luan'],
  ['蚌埠市', 'bengbu'],
  ['台州市', 'taizhou'],
  ['乐清市', 'yueqing'],
  ['乐山市', 'leshan'],
  ['单县', 'shanxian'],
  ['浚县', 'xunxian'],
  ['歙县', 'shexian'],
  ['蔚县', 'yuxian'],
  ['洪洞县', 'hongtong'],
  ['大埔县', 'dabu'],
  ['岳麓区', 'yueluqu'],
  ['吕梁市', 'lvliang'],
])('spellPlace(%s) is found by %s', (name, typed) => {
  const entry = { kind: 'place', id: '1', zh: name, en: '', pinyin: spellPlace(name) } as const;
  expect(rank(entry, typed)).not.toBeNull();
});

test('spellPlace() reads the last character as usual', () => {
  expect(spellPlace('长沙县')).toBe('chang/zhang sha xian');
});
