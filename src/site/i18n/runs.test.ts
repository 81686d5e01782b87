import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasChinese, runs } from './runs.ts';

const chinese = (text: string) => runs(text).flatMap((run) => (run.chinese ? [run.text] : []));

describe('runs', () => {
  it('finds names and words of the reports in an English line', () => {
    expect(chinese('岳麓区 2024')).toEqual(['岳麓区']);
    expect(chinese('12 件 agrees with 3 件 + 9 件')).toEqual(['件', '件', '件']);
    expect(chinese('万 (ten thousand) and 亿 (hundred million)')).toEqual(['万', '亿']);
  });
  it('keeps a quote whole, digits and marks inside it included', () => {
    expect(chinese('cites 《法治政府建设实施纲要（2021—2025年）》 twice')).toEqual([
      '《法治政府建设实施纲要（2021—2025年）》',
    ]);
    expect(chinese('xx区 · part 3')).toEqual(['区']);
  });
  it('keeps the words of a report between quotation marks whole, and lets their translation out', () => {
    expect(chinese('"8个方面×项任务，占×%" (8 fields, × tasks)')).toEqual(['8个方面×项任务，占×%']);
    expect(chinese('“立案×宗” (cases), "件 (pieces)"')).toEqual(['“立案×宗”', '件']);
  });
  it('loses and adds nothing, and leaves no Chinese in what is not marked', () => {
    const word = fc.constantFrom(
      '岳麓区',
      '“一是”',
      ' 2024 ',
      'over ',
      '，',
      '（',
      '）',
      '12.5%',
      '件',
      ' · ',
      'x',
      '"',
      '×',
    );
    fc.assert(
      fc.property(
        fc.array(word).map((words) => words.join('')),
        (text) => {
          expect(
            runs(text)
              .map((run) => run.text)
              .join(''),
          ).toBe(text);
          for (const run of runs(text)) expect(hasChinese(run.text)).toBe(run.chinese);
        },
      ),
    );
  });
});
