import { describe, expect, test } from 'vitest';
import { superseded } from './superseded.ts';

const version = (adopted: string, inForce = adopted) => ({ adopted, inForce, source: `${adopted}的决定` });
const act = (id: string, name: string, rest: object = {}) => ({
  ...{ id, name, supersededBy: null, since: null, versions: [] },
  ...rest,
});
const acts = new Map(
  [
    act('old-outline', '甲纲要（2015—2020年）', { supersededBy: 'new-outline', since: 2021 }),
    act('new-outline', '甲纲要（2021—2025年）', { versions: [version('2021-08')] }),
    act('law', '中华人民共和国乙法', {
      versions: [version('2009-08-27'), version('2017-09-01', '2018-01-01'), version('2021-01-22', '2021-07-15')],
    }),
  ].map((one) => [one.id, one]),
);

/** `cites` stands in the sentence. */
function on(year: number | null, sentence: string, cites: string, id: string) {
  const known = acts.get(id);
  const start = sentence.indexOf(cites);
  if (!known || start < 0) throw new Error(`No ${cites} in the sentence`);
  const span = { start, end: start + cites.length };
  return superseded({ year, text: sentence, span, sentence: { start: 0, end: sentence.length } }, known, acts);
}
const OLD = '《甲纲要（2015—2020年）》';

describe('superseded(citation, act, acts)', () => {
  test('an act applied in a year throughout which a later one applied is told, with the later one', () => {
    expect(on(2023, `全面贯彻落实${OLD}，推进各项工作。`, OLD, 'old-outline')).toEqual({
      by: 'new-outline',
      name: '甲纲要（2021—2025年）',
      inForce: '2021-08',
      source: '2021-08的决定',
    });
  });
  test.each([
    ['the year in which the later one came', 2021, `贯彻落实${OLD}。`],
    ['a year before', 2019, `贯彻落实${OLD}。`],
    ['a hidden year', null, `贯彻落实${OLD}。`],
    ['a look back', 2023, `${OLD}实施以来，工作扎实推进。`],
    ['an end', 2023, `按照${OLD}要求完成收官验收。`],
    ['an earlier year in the sentence', 2023, `2020年按照${OLD}部署开展自查。`],
    ['a mere mention', 2023, `收录${OLD}等文件。`],
    ['the later act beside it', 2023, `贯彻落实${OLD}和《甲纲要（2021—2025年）》。`],
  ])('%s gives nothing', (_name, year, sentence) => {
    expect(on(year, sentence, OLD, 'old-outline')).toBeNull();
  });

  test('a version that is named by its year and no longer applied is told', () => {
    expect(on(2023, '依据《乙法（2017修正）》作出处罚决定。', '《乙法（2017修正）》', 'law')).toMatchObject({
      by: 'law',
      inForce: '2021-07-15',
    });
    expect(on(2023, '依据《乙法》（2009年修正）作出处罚决定。', '《乙法》', 'law')).toMatchObject({ by: 'law' });
  });
  test('a law without a version, with its latest, or with one that the list does not have gives nothing', () => {
    expect(on(2023, '依据《乙法》作出处罚决定。', '《乙法》', 'law')).toBeNull();
    expect(on(2023, '依据《乙法》（2021年修订）作出处罚决定。', '《乙法》', 'law')).toBeNull();
    expect(on(2023, '依据《乙法》（2013年修正）作出处罚决定。', '《乙法》', 'law')).toBeNull();
  });
  test('the year in which the newer version came gives nothing', () => {
    expect(on(2021, '依据《乙法》（2017年修正）作出处罚决定。', '《乙法》', 'law')).toBeNull();
  });
});
