import 'fc-eidas-elements/define/eidas-country-picker.js';
import 'fc-eidas-elements/define/fc-plus-button.js';
import type {
  AuthorizeEvent,
  EidasCountryPicker,
  FcPlusButton,
} from 'fc-eidas-elements';
import type {} from 'fc-eidas-elements/react';
import { useEffect, useRef, useState } from 'react';

const COUNTRIES = ['EL', 'SE', { code: 'CB', name: 'Test country' }];

/** React 18 sets attributes alone and listens to no event that it does not know: a ref does both. */
function Login({
  onAuthorize,
}: {
  onAuthorize: (event: AuthorizeEvent) => void;
}) {
  const button = useRef<FcPlusButton>(null);
  useEffect(() => {
    const element = button.current;
    element?.addEventListener('fc-authorize', onAuthorize);
    return () => element?.removeEventListener('fc-authorize', onAuthorize);
  }, [onAuthorize]);
  return (
    <fc-plus-button ref={button}>
      <a href="/auth/fc-plus">S’identifier avec FranceConnect+</a>
    </fc-plus-button>
  );
}

export function App() {
  const [language, setLanguage] = useState('fr');
  const [own, setOwn] = useState(false);
  const [shown, setShown] = useState(true);
  const [log, setLog] = useState('');
  const [chosen, setChosen] = useState('');
  const [submitted, setSubmitted] = useState('');
  const picker = useRef<EidasCountryPicker>(null);

  useEffect(() => {
    if (picker.current) picker.current.countries = COUNTRIES;
  }, []);

  function onAuthorize(event: AuthorizeEvent) {
    if (!own) return;
    event.preventDefault();
    setLog(`handled: ${event.detail.provider}`);
  }

  return (
    <main lang={language}>
      <p>
        <select
          id="language"
          aria-label="Langue"
          value={language}
          onChange={(event) => setLanguage(event.target.value)}
        >
          <option>fr</option>
          <option>de</option>
        </select>
        <label>
          <input
            type="checkbox"
            id="own"
            checked={own}
            onChange={(event) => setOwn(event.target.checked)}
          />{' '}
          Gérer la connexion ici
        </label>
        <button type="button" id="toggle" onClick={() => setShown(!shown)}>
          Retirer ou remettre le bouton
        </button>
      </p>
      {shown && <Login onAuthorize={onAuthorize} />}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const data = new FormData(event.currentTarget);
          setSubmitted(String(data.get('country')));
        }}
      >
        <label htmlFor="country">Pays</label>
        {/* A boolean attribute of a custom element is a string in React 18: "" is on. */}
        <eidas-country-picker
          ref={picker}
          id="country"
          name="country"
          required
          onInput={(event) => setChosen(event.currentTarget.value)}
        />
        <output id="chosen">{chosen}</output>
        <button>Continuer</button>
        <output id="submitted">{submitted}</output>
      </form>
      <p>
        <output id="log">{log}</output>
      </p>
    </main>
  );
}
