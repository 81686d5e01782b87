import { FULL } from '../../site/charts/frame.ts';
import { strings } from '../../site/i18n/strings.ts';
import { coverageChart } from '../../site/models/home-page.ts';

export const GET = () => new Response(coverageChart(FULL, 'file', strings('zh')));
