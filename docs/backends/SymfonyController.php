<?php

declare(strict_types=1);

namespace FranceConnectPlus;

use Symfony\Component\HttpFoundation\JsonResponse;
use Symfony\Component\HttpFoundation\RedirectResponse;
use Symfony\Component\HttpFoundation\Request;
use Symfony\Component\HttpFoundation\Response;
use Symfony\Component\Routing\Route;
use Symfony\Component\Routing\RouteCollection;
use Symfony\Component\Security\Csrf\CsrfToken;
use Symfony\Component\Security\Csrf\CsrfTokenManagerInterface;

final class SymfonyController
{
    private string $origin;
    private string $callbackPath;

    public function __construct(
        private readonly array $site,
        private readonly Client $client,
        private readonly CsrfTokenManagerInterface $csrf,
    ) {
        $redirect = Request::create($site['redirect_uri']);
        $this->origin = $redirect->getSchemeAndHttpHost();
        $this->callbackPath = $redirect->getPathInfo();
    }

    /** In an application, #[Route] has these. The last part is the method's name. */
    public static function routes(): RouteCollection
    {
        $routes = new RouteCollection();
        foreach ([
            'login' => ['/login', ['GET']],
            'start' => ['/auth/{road}', ['GET', 'POST']], // by a link; by a form, by fetch
            'callback' => ['/callback', ['GET']],
            'account' => ['/account', ['GET']],
            'logout' => ['/logout', ['POST']],
            'loggedOut' => ['/logout/callback', ['GET']],
            'jwks' => ['/jwks.json', ['GET']],
        ] as $name => [$path, $methods]) {
            $routes->add($name, new Route($path, [], ['road' => 'fc-plus|eidas'], [], '', [], $methods));
        }

        return $routes;
    }

    /** A listener of kernel.request, before the session's. */
    public function guard(Request $request): ?Response
    {
        $path = $request->getPathInfo();
        $ofLogin = str_starts_with($path, '/auth/') || $path === $this->callbackPath;
        $ahead = $request->headers->get('Sec-Purpose') . $request->headers->get('Purpose');
        if ($ofLogin && str_contains($ahead, 'prefetch')) {
            return new Response('', 503); // 2
        }
        if ($ofLogin && $request->isMethod('HEAD')) {
            return new Response('', 405); // 2
        }
        if ($path !== '/jwks.json' && $request->getSchemeAndHttpHost() !== $this->origin) {
            return new RedirectResponse("$this->origin/login", 303); // 1
        }

        return null;
    }

    /** A listener of kernel.response. */
    public function protect(Response $response): Response
    {
        $response->headers->set('Cache-Control', 'no-store'); // 3

        return $response;
    }

    public function login(Request $request): Response
    {
        $canLogOut = $request->getSession()->has('id_token');

        return new Response(Pages::login($this->token(), $request->query->all(), $canLogOut));
    }

    public function start(Request $request, string $road): Response
    {
        $byForm = $request->isMethod('POST');
        if ($byForm && !$this->isOwn($request)) {
            return $this->leadBack($request, 'session_expired'); // 22
        }
        $wish = ($byForm ? $request->request : $request->query)->all();
        [$url, $state, $login] = $this->client->start($road, $wish);
        $session = $request->getSession();
        $others = array_slice($session->get('logins', []), -4, null, true);
        $session->set('logins', $others + [$state => $login]); // 5

        return $this->lead($request, $url);
    }

    public function callback(Request $request): Response
    {
        // 10. Of two equal callbacks, the second waits for the lock of the native
        // session, whose handler needs a lock.
        $session = $request->getSession();
        $query = $request->query->all();
        $state = is_string($query['state'] ?? null) ? $query['state'] : '';
        $key = hash('sha256', (string) $request->server->get('QUERY_STRING'));
        $logins = $session->get('logins', []);
        $outcomes = $session->get('outcomes', []);
        $outcome = null;
        if ($login = $logins[$state] ?? null) {
            unset($logins[$state]); // 9
            $session->set('logins', $logins);
            $outcome = $this->client->finish($query, $login);
            $session->set('outcomes', $outcomes + [$key => [$outcome, time()]]);
        } elseif ([$known, $since] = $outcomes[$key] ?? null) {
            $outcome = time() - $since < 60 ? $known : null;
        }
        if (!$outcome) {
            return $session->has('person')
                ? $this->lead($request, '/account')
                : $this->leadBack($request, 'session_expired'); // 10
        }
        if ($outcome['id_token']) {
            $session->migrate(false); // 19: the old session stays for a moment, see 10
            $session->clear();
            $session->set('id_token', $outcome['id_token']);
        }
        if ($outcome['error']) {
            return $this->leadBack($request, $outcome['error'], $outcome['road']);
        }
        $session->set('person', $outcome['person']);

        return $this->lead($request, '/account');
    }

    public function account(Request $request): Response
    {
        $person = $request->getSession()->get('person');

        return $person
            ? new Response(Pages::account($this->token(), $person))
            : $this->lead($request, '/login');
    }

    public function logout(Request $request): Response
    {
        if (!$this->isOwn($request)) {
            return $this->leadBack($request, 'session_expired');
        }
        $session = $request->getSession();
        $idToken = $session->get('id_token');
        $session->invalidate(); // 23
        if (!$idToken) {
            return $this->lead($request, '/login');
        }
        [$url, $state] = $this->client->endSession($idToken);
        $session->set('logout_state', $state);

        return $this->lead($request, $url);
    }

    public function loggedOut(Request $request): Response
    {
        $state = $request->getSession()->remove('logout_state'); // 24
        $expected = $state && $request->query->get('state') === $state;

        return $this->lead($request, $expected ? '/login?logged_out=1' : '/login');
    }

    public function jwks(): Response
    {
        return new JsonResponse($this->client->jwks());
    }

    private function token(): string
    {
        return $this->csrf->getToken('site')->getValue();
    }

    private function isOwn(Request $request): bool
    {
        $given = $request->request->all()['_csrf'] ?? null;

        return is_string($given) && $this->csrf->isTokenValid(new CsrfToken('site', $given));
    }

    /** 7. Never 307 or 308, which would post the form to FranceConnect+. */
    private function lead(Request $request, string $url): Response
    {
        $absolute = str_starts_with($url, '/') ? $this->origin . $url : $url;

        return $request->headers->get('Accept') === 'application/json'
            ? new JsonResponse(['url' => $absolute]) // a login request by fetch
            : new RedirectResponse($absolute, 303);
    }

    private function leadBack(Request $request, string $error, string $road = ''): Response
    {
        $query = ['error' => $error] + ($road ? ['road' => $road] : []);

        return $this->lead($request, '/login?' . http_build_query($query));
    }
}
