// @ts-check
import { existsSync } from 'node:fs';
import process from 'node:process';
import { startDemo } from './demo.js';
import { settingsFrom } from './settings.js';
import { DemoError, pathFrom } from './shared/server.js';

/** @param {Awaited<ReturnType<typeof startDemo>>} demo */
function announce({ serviceProvider, franceConnectPlus, eidasBridge, embed }) {
  const standIns = franceConnectPlus && [
    '  It uses two stand-ins, whose home pages explain them:',
    `  FranceConnect+ ${franceConnectPlus}   eIDAS node ${eidasBridge}`,
    '',
  ];
  const lines = [
    '',
    '  Open this address:',
    '',
    `    ${serviceProvider}/login`,
    '',
    '  First press the button for another European country, choose Greece, then a',
    '  person, and confirm. « S’identifier avec FranceConnect+ » is for French identities.',
    '  “What just happened” next to the page explains each step and shows the code.',
    '  Then choose another scenario in the demo controls above the page.',
    '',
    ...(standIns || []),
    ...(embed ? [`  Page of another origin: ${embed}`, ''] : []),
    '  Check your own login page against the guideline:',
    '    npx fc-eidas-elements check <address>',
    '',
    '  Ctrl-C stops everything.',
    '',
  ];
  console.log(lines.join('\n'));
}

try {
  if (!existsSync(pathFrom('../dist/fc-eidas-elements.js', import.meta.url)))
    console.warn(
      'The kit is not built yet. Run npm run build; until then the pages show their fallbacks.',
    );
  const demo = await startDemo(settingsFrom(process.env));
  const stop = async () => {
    await demo.close();
    process.exit(0);
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  announce(demo);
} catch (error) {
  if (!(error instanceof DemoError)) throw error;
  console.error(error.message);
  process.exit(1);
}
