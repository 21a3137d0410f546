// With Cypress, which shows the site in a frame: cy.document().then(broken).should('be.empty')
import { checkPage } from 'fc-eidas-elements/check.js';

export const broken = (document) =>
  checkPage({ except: ['frame'] }, document)
    .findings.filter(({ severity }) => severity === 'must')
    .map(({ message, measured }) => `${message} (${measured})`);
