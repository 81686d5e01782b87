import type { APIRoute } from 'astro';
import { indicators } from '../../../site/data.ts';
import { strings } from '../../../site/i18n/strings.ts';
import { indicatorChartFile } from '../../../site/models/indicator-page.ts';

export const getStaticPaths = () =>
  indicators()
    .filter((row) => row.tier !== '3' && row.observations > 0)
    .map(({ id }) => ({ params: { id } }));

export const GET: APIRoute = ({ params }) => new Response(indicatorChartFile(params['id'] ?? '', strings('zh')));
