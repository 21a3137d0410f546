import type { AuthorizeEvent, EidasCountryPicker } from 'fc-eidas-elements';
import type {} from 'fc-eidas-elements/react';
import { useEffect, useRef, useState } from 'react';

const COUNTRIES = ['EL', 'SE', { code: 'CB', name: 'Test country' }];

export default function Login() {
  const [language, setLanguage] = useState('fr');
  const [own, setOwn] = useState(false);
  const [shown, setShown] = useState(true);
  const [log, setLog] = useState('');
  const [chosen, setChosen] = useState('');
  const [submitted, setSubmitted] = useState('');

  const picker = useRef<EidasCountryPicker>(null);
  useEffect(() => {
    // After hydration: the elements may change the page then.
    void import('fc-eidas-elements');
    // Markup from a server has only strings, so set the array here.
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
      {shown && (
        <fc-plus-button onfc-authorize={onAuthorize}>
          <a href="/auth/fc-plus">S’identifier avec FranceConnect+</a>
        </fc-plus-button>
      )}
      <form
        action={(data: FormData) => setSubmitted(String(data.get('country')))}
      >
        <label htmlFor="country">Pays</label>
        <eidas-country-picker
          ref={picker}
          id="country"
          name="country"
          required
          onInput={(event) => setChosen(event.currentTarget.value)}
        >
          <select name="country" required>
            <option value="">…</option>
            <option value="EL">Ελλάδα</option>
            <option value="SE">Sverige</option>
          </select>
        </eidas-country-picker>
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
