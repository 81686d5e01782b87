/** Plain text: everything is content, nothing is marked up. */
import { whole } from '../text/mapped.ts';
import { decode } from './decode.ts';
import { isUnreadable, type Reader } from './reader.ts';

export const textReader: Reader = {
  name: 'text',
  extensions: ['.txt', '.text'],
  read(bytes) {
    const decoded = decode(bytes);
    return isUnreadable(decoded) ? decoded : { ...decoded, content: whole(decoded.raw), headings: [] };
  },
};
