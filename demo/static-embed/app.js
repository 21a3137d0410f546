// @ts-check
import { readFile } from 'node:fs/promises';
import express from 'express';
import { kit, pathFrom, protect } from '../shared/server.js';

/**
 * A static server of somebody else: one page with the drop-in's script tag and
 * the elements, which start the service provider's routes from another origin.
 *
 * @param {{ serviceProvider: string }} options
 */
export async function createStaticEmbed({ serviceProvider }) {
  const page = await readFile(
    pathFrom('./index.html', import.meta.url),
    'utf8',
  );
  const app = express();
  app.disable('x-powered-by');
  app.use(protect({ imgSrc: ["'self'", 'data:'] }));
  app.get('/', (_request, response) => {
    response
      .type('html')
      .send(page.replaceAll('{{service-provider}}', serviceProvider));
  });
  app.use(kit());
  return app;
}
