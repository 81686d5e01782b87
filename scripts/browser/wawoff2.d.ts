declare module 'wawoff2' {
  /** WOFF2 -> the TrueType or OpenType font inside. */
  export function decompress(font: Uint8Array): Promise<Uint8Array>;
}
