import { Login } from './login';

/** Rendered on the server: the fallbacks are in the page before any script. */
export default function Page() {
  return <Login />;
}
