/** Every English word of the interface, by area, in the shape of the Chinese files. */

import type { Strings } from '../shape.ts';
import { audit } from './audit.ts';
import { chart } from './chart.ts';
import { data } from './data.ts';
import { design } from './design.ts';
import { frame } from './frame.ts';
import { home } from './home.ts';
import { indicatorPages } from './indicators.ts';
import { label } from './label.ts';
import { numbers } from './numbers.ts';
import { places } from './places.ts';
import { prose } from './prose.ts';
import { quality } from './quality.ts';
import { references } from './references.ts';
import { report } from './report.ts';
import { reports } from './reports.ts';
import { search } from './search.ts';
import { source } from './source.ts';
import { system } from './system.ts';
import { vocabulary } from './vocabulary.ts';

export const en: Strings = {
  ...frame,
  ...numbers,
  ...vocabulary,
  ...source,
  label,
  home,
  reports,
  report,
  references,
  ...indicatorPages,
  chart,
  system,
  audit,
  places,
  data,
  design,
  quality,
  search,
  ...prose,
};
