<?php

// Serves one of the PHP backends of docs/backends/: a router for PHP's own server.

declare(strict_types=1);

namespace FranceConnectPlus {
    /** The site's clock, which the tests set. */
    function time(): int
    {
        return \time() + (int) file_get_contents(getenv('SITE_CLOCK'));
    }
}

namespace {
    use FranceConnectPlus\Client;
    use FranceConnectPlus\SymfonyController;
    use Symfony\Component\HttpFoundation\Request;
    use Symfony\Component\HttpFoundation\RequestStack;
    use Symfony\Component\HttpFoundation\Session\Session;
    use Symfony\Component\HttpFoundation\Session\Storage\NativeSessionStorage;
    use Symfony\Component\Routing\Matcher\UrlMatcher;
    use Symfony\Component\Routing\RequestContext;
    use Symfony\Component\Security\Csrf\CsrfTokenManager;
    use Symfony\Component\Security\Csrf\TokenGenerator\UriSafeTokenGenerator;
    use Symfony\Component\Security\Csrf\TokenStorage\SessionTokenStorage;

    $root = dirname(__DIR__, 3);
    $path = parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH) ?: '/';
    if (str_starts_with($path, '/kit/')) {
        header('Content-Type: text/javascript');
        readfile("$root/dist/" . substr($path, 5));

        return;
    }
    ini_set('session.save_path', getenv('SITE_SESSIONS'));
    require 'phpseclib3/autoload.php';
    $site = json_decode(file_get_contents(getenv('SITE_SETTINGS')), true);
    foreach (['FranceConnectPlus', 'pages'] as $file) {
        require "{$site['recipe']}/$file.php";
    }
    if (getenv('SITE_BACKEND') === 'php') {
        require "{$site['recipe']}/plain.php";

        return;
    }

    foreach (['HttpFoundation', 'Routing', 'Security/Csrf'] as $component) {
        require "Symfony/Component/$component/autoload.php";
    }
    require "{$site['recipe']}/SymfonyController.php";
    // What framework.yaml says: trusted_proxies, and the session's cookie.
    if ($site['proxies'] > 0) {
        Request::setTrustedProxies(
            ['127.0.0.1'],
            Request::HEADER_X_FORWARDED_HOST | Request::HEADER_X_FORWARDED_PROTO | Request::HEADER_X_FORWARDED_PORT
        );
    }
    $request = Request::createFromGlobals();
    $session = new Session(new NativeSessionStorage([
        'cookie_samesite' => 'lax',
        'cookie_httponly' => true,
        'cookie_secure' => $request->isSecure(),
        'use_strict_mode' => true,
    ]));
    $request->setSession($session);
    $stack = new RequestStack();
    $stack->push($request);
    $csrf = new CsrfTokenManager(new UriSafeTokenGenerator(), new SessionTokenStorage($stack));
    $controller = new SymfonyController($site, new Client($site), $csrf);

    $response = $controller->guard($request);
    if (!$response) {
        $context = (new RequestContext())->fromRequest($request);
        $route = (new UrlMatcher(SymfonyController::routes(), $context))->match($request->getPathInfo());
        $arguments = isset($route['road']) ? [$request, $route['road']] : [$request];
        $response = $controller->{$route['_route']}(...$arguments);
    }
    $session->isStarted() && $session->save();
    $controller->protect($response)->prepare($request)->send();
}
