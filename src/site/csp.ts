/**
 * Content security policy of every page: everything from this site, nothing inline. It stands in a `<meta>` of each
 * page, for hosts that send no headers of our choosing, and in `public/_headers` for those that do.
 */
export const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');
