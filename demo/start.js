// @ts-check
import { existsSync } from 'node:fs';
import process from 'node:process';
import { startDemo } from './demo.js';
import { settingsFrom } from './settings.js';
import { DemoError, pathFrom } from './shared/server.js';

/** @param {Awaited<ReturnType<typeof startDemo>>} demo */
function announce({ serviceProvider, franceConnectPlus, eidasBridge, embed }) {
  const lines = [
    '',
    `  Service provider          ${serviceProvider}/login`,
    franceConnectPlus && `  FranceConnect+ stand-in   ${franceConnectPlus}`,
    eidasBridge && `  eIDAS bridge stand-in     ${eidasBridge}`,
    embed && `  Page of another origin    ${embed}`,
    '',
    `  Open ${serviceProvider}/login and`,
    '  - click « S’identifier avec FranceConnect+ », choose an account and a person, confirm;',
    '  - or click the eIDAS button below it, choose Greece, then a person, confirm.',
    '  You land on the page that shows who came back and what was exchanged.',
    `  Forms: ${serviceProvider}/login/forms   Own country list: ${serviceProvider}/login/countries`,
    '',
    '  Ctrl-C stops everything.',
    '',
  ];
  console.log(lines.filter((line) => line !== undefined).join('\n'));
}

try {
  if (!existsSync(pathFrom('../dist/fc-eidas-elements.js', import.meta.url)))
    console.warn(
      'The kit is not built yet (npm run build): the pages show their fallbacks.',
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
