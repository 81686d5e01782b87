/** The shape of a language's strings: that of the Chinese ones. A missing English string is a type error. */
import type { zh } from './zh/index.ts';

export type Strings = typeof zh;
