import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import express from 'express';
import session from 'express-session';
import { startRoute } from './start-route.js';

// The registration of the demo. Put your own into environment variables.
const site = {
  clientId: 'demo-service-provider',
  redirectUri: 'http://127.0.0.1:4100/oidc-callback',
  authorizeUrl: 'http://127.0.0.1:4101/api/v2/authorize',
  eidasIdpHint: 'eidas-bridge',
};
const kit = import.meta.resolve('fc-eidas-elements/fc-eidas-elements.css');
const secret = randomBytes(32).toString('hex');

express()
  .use('/kit', express.static(fileURLToPath(new URL('.', kit))))
  .use(express.static('public'))
  .use(session({ secret, resave: false, saveUninitialized: false }))
  .get('/auth/fc-plus', startRoute(site, 'fc-plus'))
  .get('/auth/eidas', startRoute(site, 'eidas'))
  .listen(process.env.PORT ?? 3000);
