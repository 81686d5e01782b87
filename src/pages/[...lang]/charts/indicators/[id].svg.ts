import type { APIRoute } from 'astro';
import { indicators } from '../../../../site/data.ts';
import { inEveryLanguage } from '../../../../site/i18n/every-language.ts';
import { locale } from '../../../../site/i18n/locale.ts';
import { indicatorChartFile } from '../../../../site/models/indicator-page.ts';

export const getStaticPaths = () =>
  inEveryLanguage(
    indicators()
      .filter((row) => row.tier !== '3' && row.observations > 0)
      .map(({ id }) => ({ id })),
  );

export const GET: APIRoute = ({ params, currentLocale }) =>
  new Response(indicatorChartFile(params['id'] ?? '', locale(currentLocale)));
