import { expect, test } from 'vitest';
import { pageType } from './page-type.ts';

test.each([
  ['index.html', 'home'],
  ['404.html', '404'],
  ['reports/index.html', 'reports'],
  ['reports/yuelu-2024/index.html', 'reports/*'],
  ['audit/rules/index.html', 'audit/rules'],
  ['audit/rules/order/index.html', 'audit/rules/*'],
  ['indicators/reconsideration.accepted/page/2/index.html', 'indicators/*/page/*'],
  ['en/index.html', 'en/home'],
  ['en/reports/a/index.html', 'en/reports/*'],
])('pageType(%s) is %s', (file, type) => {
  expect(pageType(file)).toBe(type);
});
