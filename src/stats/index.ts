/** Arithmetic over series. Missing values are left out or make the result null, as each function says; never 0. */
export { decimalPlaces, roundTo } from './decimals.ts';
export { present } from './present.ts';
export { type Printing, printsAs } from './prints-as.ts';
export { median, quantile } from './quantile.ts';
export { sum, sumOfAll } from './sum.ts';
export { type Interval, wilson } from './wilson.ts';
