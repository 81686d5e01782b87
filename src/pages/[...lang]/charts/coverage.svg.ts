import type { APIRoute } from 'astro';
import { FULL } from '../../../site/charts/frame.ts';
import { everyLanguage } from '../../../site/i18n/every-language.ts';
import { locale } from '../../../site/i18n/locale.ts';
import { coverageChart } from '../../../site/models/home-page.ts';

export const getStaticPaths = everyLanguage;

export const GET: APIRoute = ({ currentLocale }) => new Response(coverageChart(FULL, 'file', locale(currentLocale)));
