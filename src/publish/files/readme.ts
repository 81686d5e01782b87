/** README.md of the data set, for those who have the files and not the site. */
import type { Files } from '../input.ts';
import { encodeText } from '../json.ts';

const README = `# 法治政府建设年度报告数据

从各地法治政府建设年度报告中读出的数量，每个值都附原句和它在原文中的位置。

| 文件 | 内容 |
| --- | --- |
| \`index.json\` | 版本号、各项总数、有哪些文件 |
| \`observations.csv\` \`.ndjson\` | 全部观测值：某报告就某指标写明的一个值 |
| \`mentions.csv\` \`.ndjson\` | 文中全部数量，不论是否属于某个指标 |
| \`reports.json\`，\`reports/<编号>.json\` \`.txt\` \`.csv\` | 各报告一行；一份报告的全部内容；清理后的正文；观测值 |
| \`reports/<编号>.peers.json\` | 与其他报告相比：别处也有的句子，同级报告多有写明而本报告未见的指标 |
| \`facets.json\` | 报告一览的筛选项：按一览的次序，每份报告的年度、层级、体系、来源情况、核对结果和地区 |
| \`indicators.json\`，\`indicators/<编号>.json\` \`.csv\` | 指标目录；一个指标的定义与全部观测值 |
| \`systems.json\`，\`places.json\`，\`references.json\`，\`checks.json\`，\`rules.json\` | 体系、地区、所引文件、检查结果、检查规则 |
| \`checks/rules/<规则>.json\`，\`checks/places/<编号>.json\`，\`checks/differing.json\` | 检查结果按规则、按地区（含下级地区）、仅不符的；\`checks/summary.json\` 为各项数目 |
| \`places/provinces.json\`，\`places/<代码>.json\` | 各省及其中的报告数；一个地区的报告、下级、各年之间的变化 |
| \`quality.json\` | 与人工标注核对的准确率、召回率，未解释的数字，未采用的文件 |
| \`schema/*.schema.json\` | 每种文件的 JSON Schema（draft 2020-12） |
| \`datapackage.json\` | 数据字典（Data Package v2） |
| \`manifest.json\` | 全部文件的字节数和 sha256 |

## 怎样读

- 位置都是半开区间 \`[start, end)\`，以 UTF-16 码元计。\`start\`、\`end\` 在 \`reports/<编号>.txt\` 中，\`raw\` 在解码后的来源文件中。
  以 UTF-16 以外的单位计数的语言（如 Python）遇到基本平面以外的字时须换算。
- 没有写明的为 \`null\`（CSV 中为空），不是 0；0 只表示报告写明为零。
- 万、亿已乘出，百分数取 0 至 100。\`text\` 是原来的写法，\`qualifier\`、\`lower\`、\`upper\` 保留“余”“近”“约”等限定。
- \`primary\` 标明代表该报告的那一个值；同一指标的其他值是部分、分项或另一口径，不可与它相加。
- 隐去地名、年份的报告没有区划代码，不参与排序和时间序列。
- 行数随报告增加的 JSON 分页：\`pages\` 列出各页路径。
- 编号长期不变；结构有不兼容的改动时，路径改为 \`/data/v2/\`。

## 引用与许可

数据以 CC BY 4.0 提供，引用时请写明版本号（\`index.json\` 的 \`release\`）。报告原文的权利属其发布机关。
值由程序读出，可能有误；引用前请看 \`quality.json\` 和原句。

---

Values read from annual rule-of-law reports of China's local governments, each with its sentence and its place in the
source. Spans are half-open and count UTF-16 code units. Absent is null (an empty CSV cell), never 0. The data
dictionary is in \`datapackage.json\`; accuracy against a hand-checked set is in \`quality.json\`.
`;

export function readmeFile(): Files {
  return new Map([['README.md', encodeText(README)]]);
}
