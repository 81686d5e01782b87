import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readHanQuantity, readQuantity } from './quantity.ts';

const read = (text: string) => {
  const { value, unit, qualifier, lower, upper, start, end } = readQuantity(text, text.search(/\d/u));
  return { value, unit, qualifier, lower, upper, text: text.slice(start, end) };
};

describe('readQuantity', () => {
  test.each([
    ['受理24件，', 24, '件', 'exact', '24件'],
    ['共1,083宗。', 1083, '宗', 'exact', '1,083宗'],
    ['意见50余条', 50, '条', 'over', '50余条'],
    ['投资1400多万元', 14000000, '元', 'over', '1400多万元'],
    ['资料4.7万份', 47000, '份', 'exact', '4.7万份'],
    ['受众1万余人次', 10000, '人次', 'over', '1万余人次'],
    ['数据200万余条', 2000000, '条', 'over', '200万余条'],
    ['金额2.23亿元', 223000000, '元', 'exact', '2.23亿元'],
    ['近6000件', 6000, '件', 'nearly', '6000件'],
    ['接近90%', 90, '%', 'nearly', '90%'],
    ['约153人', 153, '人', 'about', '153人'],
    ['超过80%', 80, '%', 'over', '80%'],
    ['达到98%以上', 98, '%', 'over', '98%'],
    ['不足200人', 200, '人', 'under', '200人'],
    ['不少于60学时', 60, '学时', 'at_least', '60学时'],
    ['不超过5个工作日', 5, '工作日', 'at_most', '5个工作日'],
    ['在7日内', 7, '日', 'at_most', '7日'],
    ['至少有2名', 2, '名', 'at_least', '2名'],
    ['至少研究法治工作1次', 1, '次', 'at_least', '1次'],
    ['占比不到10%', 10, '%', 'under', '10%'],
    ['约占40%', 40, '%', 'about', '40%'],
    ['不足执法人员总数的10%', 10, '%', 'under', '10%'],
    ['共7大类', 7, '类', 'exact', '7大类'],
    ['300人左右', 300, '人', 'about', '300人'],
    ['近3年', 3, '年', 'exact', '3年'],
    ['签约30家', 30, '家', 'exact', '30家'],
  ])('%s', (text, value, unit, qualifier, quote) => {
    expect(read(text)).toMatchObject({ value, unit, qualifier, text: quote });
  });

  test('a range has both bounds and the lower value', () => {
    expect(read('配备1至2名')).toMatchObject({ value: 1, lower: 1, upper: 2, unit: '名', qualifier: 'range' });
  });
  test('over bounds below only, nearly bounds above only, about bounds nothing', () => {
    expect(read('50余条')).toMatchObject({ lower: 50, upper: null });
    expect(read('近50条')).toMatchObject({ lower: null, upper: 50 });
    expect(read('约50条')).toMatchObject({ lower: null, upper: null });
  });
  test('达 is a copula, not a qualifier', () => {
    expect(read('率达92%')).toMatchObject({ value: 92, qualifier: 'exact' });
  });
  test('a number with no unit keeps an empty unit', () => {
    expect(read('共计500，')).toMatchObject({ value: 500, unit: '' });
  });
  test('throws where no Arabic number stands', () => {
    expect(() => readQuantity('件', 0)).toThrow(/no Arabic number/);
  });
  test('the words around a quantity do not change its value and unit', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999999 }),
        fc.constantFrom('件', '人次', '场次', '万元', '%'),
        fc.constantFrom('', '共', '全年受理', '其中，'),
        fc.constantFrom('', '，', '。其他'),
        (value, unit, before, after) => {
          const text = `${before}${value}${unit}${after}`;
          const quantity = readQuantity(text, before.length);
          expect(quantity.value).toBe(unit === '万元' ? value * 10000 : value);
          expect(quantity.unit).toBe(unit === '万元' ? '元' : unit);
          expect(text.slice(quantity.start, quantity.end)).toBe(`${value}${unit}`);
        },
      ),
    );
  });
});

describe('readHanQuantity', () => {
  const han = (text: string, numeral: string) =>
    readHanQuantity(text, text.indexOf(numeral), text.indexOf(numeral) + numeral.length);
  test('六份 is six documents', () => {
    expect(han('制定六份文件', '六')).toMatchObject({ value: 6, unit: '份', qualifier: 'exact' });
  });
  test('数十亿元 has no number but a unit', () => {
    expect(han('涉及资金数十亿元', '数十亿')).toMatchObject({
      value: null,
      unit: '元',
      qualifier: 'about',
      lower: null,
    });
  });
  test('百分之九十八 is a rate', () => {
    expect(han('达百分之九十八以上', '百分之九十八')).toMatchObject({ value: 98, unit: '%', qualifier: 'over' });
  });
});
