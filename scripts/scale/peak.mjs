// @ts-check
/** Preloaded into a child process: writes its peak memory in MB into the file that PEAK_FILE names when it ends. */
import { writeFileSync } from 'node:fs';

const file = process.env['PEAK_FILE'];
process.on('exit', () => {
  if (file !== undefined) writeFileSync(file, String(process.resourceUsage().maxRSS / 1024));
});
