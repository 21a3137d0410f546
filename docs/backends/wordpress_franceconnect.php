<?php

// A must-use plugin: wp-content/mu-plugins/franceconnect.php, with
// FranceConnectPlus.php and phpseclib next to it. $site is your registration, from
// wp-config.php. Behind a proxy that terminates TLS, wp-config.php also needs (21):
//
//   if (($_SERVER['HTTP_X_FORWARDED_PROTO'] ?? '') === 'https') $_SERVER['HTTPS'] = 'on';

declare(strict_types=1);

namespace FranceConnectPlus;

final class WordPressLogin
{
    private const COOKIE = 'fc_browser';
    private string $callbackPath;
    private string $host;

    public function __construct(private readonly array $site, private readonly Client $client)
    {
        $parts = parse_url($site['redirect_uri']);
        $this->callbackPath = $parts['path'];
        $this->host = $parts['host'] . (isset($parts['port']) ? ":{$parts['port']}" : '');
        add_action('init', $this->answer(...), 1);
        add_action('login_init', $this->prepareLogin(...));
        add_filter('login_message', $this->block(...)); // first, before WordPress's own form
        add_action('login_enqueue_scripts', function (): void {
            wp_enqueue_script('fc-eidas-elements', home_url('/kit/fc-eidas-elements.js'), [], null);
        });
    }

    private function answer(): void
    {
        $path = parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH);
        $ofLogin = str_starts_with($path, '/auth/') || $path === $this->callbackPath;
        $ahead = ($_SERVER['HTTP_SEC_PURPOSE'] ?? '') . ($_SERVER['HTTP_PURPOSE'] ?? '');
        if ($ofLogin && (str_contains($ahead, 'prefetch') || $_SERVER['REQUEST_METHOD'] === 'HEAD')) {
            status_header($_SERVER['REQUEST_METHOD'] === 'HEAD' ? 405 : 503); // 2
            exit;
        }
        if ($path === '/jwks.json') {
            wp_send_json($this->client->jwks());
        }
        $ownHost = $_SERVER['HTTP_HOST'] === $this->host;
        if (!$ownHost && ($ofLogin || $path === '/wp-login.php')) {
            $this->lead(wp_login_url()); // 1: the proxy passes on the Host of the request
        }
        header('Cache-Control: no-store'); // 3
        match ([$_SERVER['REQUEST_METHOD'], $path]) {
            ['GET', '/auth/fc-plus'], ['GET', '/auth/eidas'] => $this->start(basename($path), $_GET),
            ['POST', '/auth/fc-plus'], ['POST', '/auth/eidas'] => $this->startByForm(basename($path)),
            ['GET', $this->callbackPath] => $this->callback(),
            ['GET', '/account'] => $this->account(),
            ['POST', '/logout'] => $this->logout(),
            ['GET', '/logout/callback'] => $this->loggedOut(),
            default => null,
        };
    }

    /** WordPress has no sessions: a cookie names the logins in progress of this browser. */
    private function browser(): string
    {
        $given = $_COOKIE[self::COOKIE] ?? '';

        return is_string($given) && strlen($given) === 64 ? $given : $this->renameBrowser();
    }

    private function renameBrowser(): string
    {
        $name = bin2hex(random_bytes(32));
        $this->setCookie(self::COOKIE, $name);

        return $_COOKIE[self::COOKIE] = $name;
    }

    private function setCookie(string $name, string $value): void
    {
        // 21. Lax: a strict cookie would be missing on the callback.
        setcookie($name, $value, [
            'path' => '/',
            'httponly' => true,
            'samesite' => 'Lax',
            'secure' => str_starts_with($this->site['redirect_uri'], 'https:'),
        ]);
    }

    /** The name of this browser's data in WordPress's transients. */
    private function key(string $what): string
    {
        return 'fc_' . substr(hash('sha256', "$what {$this->browser()}"), 0, 40);
    }

    /** WordPress's nonces are the same for all visitors who are not logged in. */
    private function token(): string
    {
        return wp_hash('franceconnect ' . $this->browser());
    }

    private function isOwn(): bool
    {
        return hash_equals($this->token(), (string) ($_POST['_csrf'] ?? ''));
    }

    private function prepareLogin(): void
    {
        header('Cache-Control: no-store'); // 3
        $this->browser(); // its cookie, before the page begins
    }

    private function block(?string $message): string
    {
        // 20. Without a road, as after a lost session, the first button shows it.
        $failed = ($_GET['road'] ?? '') === 'eidas' ? 'eidas' : 'fc-plus';
        $notice = isset($_GET['error']) ? sprintf(' error="%s"', Client::shown($_GET['error'])) : '';
        $fcPlus = $failed === 'fc-plus' ? $notice : '';
        $eidas = $failed === 'eidas' ? $notice : '';

        return $this->form('/auth/fc-plus', "<fc-plus-button$fcPlus><button>S’identifier avec FranceConnect+</button></fc-plus-button>")
            . $this->form('/auth/eidas', "<eidas-button$eidas><button lang=\"en\">Sign-in with a digital identity from another European country</button></eidas-button>")
            . (get_transient($this->key('id_token')) ? $this->logoutForm() : '') // 23
            . '<p>OU</p>' . $message;
    }

    private function form(string $action, string $content): string
    {
        return sprintf('<form method="post" action="%s"><input type="hidden" name="_csrf" value="%s">%s</form>', $action, $this->token(), $content);
    }

    private function logoutForm(): string
    {
        return $this->form('/logout', '<button>Se déconnecter de FranceConnect+</button>');
    }

    private function startByForm(string $road): never
    {
        $this->isOwn() ? $this->start($road, wp_unslash($_POST)) : $this->leadBack('session_expired'); // 22
    }

    private function start(string $road, array $wish): never
    {
        [$url, $state, $login] = $this->client->start($road, $wish);
        $logins = get_transient($this->key('logins')) ?: [];
        set_transient($this->key('logins'), array_slice($logins, -4, null, true) + [$state => $login], 900); // 5
        $this->lead($url);
    }

    private function callback(): never
    {
        global $wpdb;
        $query = wp_unslash($_GET);
        $state = is_string($query['state'] ?? null) ? $query['state'] : '';
        $place = $this->key($_SERVER['QUERY_STRING']);
        $logins = $this->key('logins');
        // 10. Of two equal callbacks, the second waits here until the first has ended.
        $wpdb->get_var($wpdb->prepare('SELECT GET_LOCK(%s, 15)', $place));
        wp_cache_flush(); // what the first has written since this request began
        $waiting = get_transient($logins) ?: [];
        $outcome = get_transient($place);
        if (!$outcome && ($login = $waiting[$state] ?? null)) {
            unset($waiting[$state]); // 9
            set_transient($logins, $waiting, 900);
            $outcome = $this->client->finish($query, $login);
            set_transient($place, $outcome, 60);
        }
        if (!$outcome) {
            is_user_logged_in() ? $this->lead(home_url('/account')) : $this->leadBack('session_expired'); // 10
        }
        if ($outcome['id_token']) {
            $this->renameBrowser(); // 19
            set_transient($this->key('id_token'), $outcome['id_token'], DAY_IN_SECONDS);
        }
        if ($outcome['error']) {
            $this->leadBack($outcome['error'], $outcome['road']);
        }
        wp_set_auth_cookie($this->userOf($outcome['person'])); // 19: WordPress makes a new session
        $this->lead(home_url('/account'));
    }

    /** Never by e-mail: by `sub` alone. Here a first login opens an account. */
    private function userOf(array $person): int
    {
        $found = get_users(['meta_key' => 'franceconnect_sub', 'meta_value' => $person['sub'], 'fields' => 'ID']);
        if ($found) {
            return (int) $found[0];
        }
        $id = wp_insert_user([
            'user_login' => 'fc-' . substr(hash('sha256', $person['sub']), 0, 32),
            'user_pass' => wp_generate_password(64),
            'display_name' => "{$person['given_name']} {$person['family_name']}",
            'role' => 'subscriber',
        ]);
        if (is_wp_error($id)) {
            $this->leadBack('login_failed');
        }
        update_user_meta($id, 'franceconnect_sub', $person['sub']);

        return $id;
    }

    private function account(): never
    {
        is_user_logged_in() || $this->lead(wp_login_url());
        $name = esc_html(wp_get_current_user()->display_name);
        exit("<!doctype html><html lang=\"fr\"><meta charset=\"utf-8\"><title>Compte</title><h1>$name</h1>{$this->logoutForm()}");
    }

    private function logout(): never
    {
        $this->isOwn() || $this->leadBack('session_expired');
        $idToken = get_transient($this->key('id_token'));
        delete_transient($this->key('id_token'));
        wp_logout(); // 23
        $idToken || $this->lead(wp_login_url());
        [$url, $state] = $this->client->endSession($idToken);
        set_transient($this->key('logout_state'), $state, 900);
        $this->lead($url);
    }

    private function loggedOut(): never
    {
        $state = get_transient($this->key('logout_state'));
        delete_transient($this->key('logout_state')); // 24
        $expected = $state && ($_GET['state'] ?? null) === $state;
        $this->lead($expected ? add_query_arg('logged_out', '1', wp_login_url()) : wp_login_url());
    }

    /** 7. Never 307 or 308, which would post the form to FranceConnect+. */
    private function lead(string $url): never
    {
        if (($_SERVER['HTTP_ACCEPT'] ?? '') === 'application/json') {
            wp_send_json(['url' => $url]); // a login request by fetch
        }
        wp_redirect($url, 303);
        exit;
    }

    private function leadBack(string $error, string $road = ''): never
    {
        $this->lead(add_query_arg(['error' => $error] + ($road ? ['road' => $road] : []), wp_login_url()));
    }
}

new WordPressLogin($site, new Client($site));
