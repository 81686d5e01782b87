/** What a report and the data set are cited as. */
import type { Report } from '../../schema/report.ts';
import type { Work } from '../cite/work.ts';
import { index } from '../data.ts';
import type { Strings } from '../i18n/strings.ts';

/** Name of the data set in datapackage.json. */
const DATA_SET = 'rule-of-law-reports';

/** `title` as the page has it; the signature is the report's own date, publication the next best. */
export function citedReport(report: Report, title: string, url: string | null, t: Strings): Work {
  return {
    kind: 'report',
    authors: report.issuers,
    title,
    date: report.signedOn ?? report.publishedOn,
    version: null,
    publisher: t.site.name,
    id: report.id,
    url,
  };
}

export function citedData(url: string | null, t: Strings): Work {
  const { release } = index();
  return {
    kind: 'dataset',
    authors: [t.site.name],
    title: t.data.jsonldName,
    date: null,
    version: release,
    publisher: t.site.name,
    id: `${DATA_SET}-${release}`,
    url,
  };
}
