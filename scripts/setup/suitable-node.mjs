// @ts-check
/**
 * Can this Node run the project's TypeScript as it is?
 * Types are stripped without a flag from 22.18 and 23.6 on (nodejs.org, "Modules: TypeScript").
 * @param {string} version as in process.versions.node
 * @returns {boolean}
 */
export function isSuitable(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major === 22) return minor >= 18;
  if (major === 23) return minor >= 6;
  return major >= 24;
}
