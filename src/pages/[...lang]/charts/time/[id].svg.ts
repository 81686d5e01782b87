import type { APIRoute } from 'astro';
import { inEveryLanguage } from '../../../../site/i18n/every-language.ts';
import { locale } from '../../../../site/i18n/locale.ts';
import { timeLineFile, timeLines } from '../../../../site/models/indicator-page.ts';

export const getStaticPaths = () => inEveryLanguage(timeLines().map((id) => ({ id })));

export const GET: APIRoute = ({ params, currentLocale }) =>
  new Response(timeLineFile(params['id'] ?? '', locale(currentLocale)));
