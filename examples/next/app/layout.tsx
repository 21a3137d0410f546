import 'fc-eidas-elements/fc-eidas-elements.css';
import type { ReactNode } from 'react';

export const metadata = { title: 'Connexion' };

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="fr">
      <body>{children}</body>
    </html>
  );
}
