<?php

// The one script that answers every request. $site is your registration.

declare(strict_types=1);

namespace FranceConnectPlus;

$client = new Client($site);
['scheme' => $scheme, 'host' => $name, 'path' => $callback] = $parts = parse_url($site['redirect_uri']);
$host = $name . (isset($parts['port']) ? ":{$parts['port']}" : '');
$origin = "$scheme://$host";
$path = parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH);
$method = $_SERVER['REQUEST_METHOD'];

$answerJson = function (array $value): never {
    header('Content-Type: application/json');
    exit(json_encode($value, JSON_UNESCAPED_SLASHES));
};
/** 7. Never 307 or 308, which would post the form to FranceConnect+. */
$lead = function (string $url) use ($answerJson, $origin): never {
    $absolute = str_starts_with($url, '/') ? $origin . $url : $url;
    if (($_SERVER['HTTP_ACCEPT'] ?? '') === 'application/json') {
        $answerJson(['url' => $absolute]); // a login request by fetch
    }
    header("Location: $absolute", true, 303);
    exit;
};
$leadBack = fn (string $error, string $road = ''): never => $lead(
    '/login?' . http_build_query(['error' => $error] + ($road ? ['road' => $road] : []))
);

header('Cache-Control: no-store'); // 3
if ($path === '/jwks.json') {
    $answerJson($client->jwks());
}
$ofLogin = str_starts_with($path, '/auth/') || $path === $callback;
$ahead = ($_SERVER['HTTP_SEC_PURPOSE'] ?? '') . ($_SERVER['HTTP_PURPOSE'] ?? '');
if ($ofLogin && (str_contains($ahead, 'prefetch') || $method === 'HEAD')) {
    http_response_code($method === 'HEAD' ? 405 : 503); // 2
    exit;
}
if ($_SERVER['HTTP_HOST'] !== $host) {
    $lead('/login'); // 1: the proxy passes on the Host of the request
}

session_cache_limiter('');
session_start([
    'name' => 'site_session',
    'use_strict_mode' => true,
    'cookie_httponly' => true,
    'cookie_samesite' => 'Lax', // 21: a strict cookie would be missing on the callback
    'cookie_secure' => $scheme === 'https', // 21: as registered, whatever the proxy says
]);
$token = $_SESSION['csrf'] ??= bin2hex(random_bytes(32));
if ($method === 'POST' && !hash_equals($token, (string) ($_POST['_csrf'] ?? ''))) {
    $leadBack('session_expired'); // 22
}

/** 19. An attacker may have set the old identifier. The old session stays for a moment: see 10. */
$renameSession = function (): void {
    session_regenerate_id(false);
    $_SESSION = ['csrf' => bin2hex(random_bytes(32))];
};

switch ([$method, $path]) {
    case ['GET', '/login']:
        exit(Pages::login($token, $_GET, isset($_SESSION['id_token'])));

    case ['GET', '/account']:
        isset($_SESSION['person']) || $lead('/login');
        exit(Pages::account($token, $_SESSION['person']));

    case ['GET', '/auth/fc-plus']: // by a link
    case ['GET', '/auth/eidas']:
    case ['POST', '/auth/fc-plus']: // by a form, by fetch
    case ['POST', '/auth/eidas']:
        [$url, $state, $login] = $client->start(basename($path), $method === 'POST' ? $_POST : $_GET);
        $_SESSION['logins'] = array_slice($_SESSION['logins'] ?? [], -4, null, true) + [$state => $login]; // 5
        $lead($url);

    case ['GET', $callback]:
        // 10. Of two equal callbacks, the second waits for PHP's lock on the session.
        $state = is_string($_GET['state'] ?? null) ? $_GET['state'] : '';
        $key = hash('sha256', $_SERVER['QUERY_STRING']);
        $outcome = null;
        if ($login = $_SESSION['logins'][$state] ?? null) {
            unset($_SESSION['logins'][$state]); // 9
            $outcome = $client->finish($_GET, $login);
            $_SESSION['outcomes'][$key] = [$outcome, time()];
        } elseif ([$known, $since] = $_SESSION['outcomes'][$key] ?? null) {
            $outcome = time() - $since < 60 ? $known : null;
        }
        if (!$outcome) {
            isset($_SESSION['person']) ? $lead('/account') : $leadBack('session_expired'); // 10
        }
        if ($outcome['id_token']) {
            $renameSession();
            $_SESSION['id_token'] = $outcome['id_token'];
        }
        if ($outcome['error']) {
            $leadBack($outcome['error'], $outcome['road']);
        }
        $_SESSION['person'] = $outcome['person'];
        $lead('/account');

    case ['POST', '/logout']:
        $idToken = $_SESSION['id_token'] ?? null;
        session_regenerate_id(true); // 23
        $_SESSION = [];
        $idToken || $lead('/login');
        [$url, $_SESSION['logout_state']] = $client->endSession($idToken);
        $lead($url);

    case ['GET', '/logout/callback']:
        $state = $_SESSION['logout_state'] ?? null;
        unset($_SESSION['logout_state']); // 24
        $lead($state && ($_GET['state'] ?? null) === $state ? '/login?logged_out=1' : '/login');

    default:
        http_response_code(404);
}
