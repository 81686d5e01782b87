import { WIDE } from '../../site/charts/frame.ts';
import { strings } from '../../site/i18n/strings.ts';
import { coverageChart } from '../../site/models/home-page.ts';

export const GET = () => new Response(coverageChart(WIDE, 'file', strings('zh')));
