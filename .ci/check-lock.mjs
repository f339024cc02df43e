// The lock file must serve every platform: npm drops other platforms' packages silently (.ci/complete-lock.mjs puts them back).
import { spawnSync } from 'node:child_process';

const PLATFORMS = ['linux', 'darwin', 'win32'].flatMap((os) => ['x64', 'arm64'].map((cpu) => ({ os, cpu })));

const refused = PLATFORMS.filter(({ os, cpu }) => {
  const args = ['ci', '--dry-run', '--ignore-scripts', `--os=${os}`, `--cpu=${cpu}`];
  const { status, stderr } = spawnSync('npm', args, { encoding: 'utf8', shell: process.platform === 'win32' });
  if (status !== 0) console.error(`${os} ${cpu}: ${stderr.split('\n').slice(0, 5).join('\n')}`);
  return status !== 0;
});
if (refused.length > 0) process.exit(1);
console.log(`package-lock.json serves ${PLATFORMS.map(({ os, cpu }) => `${os}-${cpu}`).join(', ')}`);
