<?php

declare(strict_types=1);

namespace FranceConnectPlus;

use phpseclib3\Crypt\EC;
use phpseclib3\Crypt\RSA;
use phpseclib3\Math\BigInteger;

/** An identity that is refused, with the code for the page. */
final class Refused extends \RuntimeException
{
    public function __construct(public readonly string $error, public readonly ?string $idToken = null)
    {
        parent::__construct($error);
    }
}

/** What a site's backend sends to FranceConnect+ and checks, for any framework. */
final class Client
{
    private const MINIMUM = 'eidas2';
    private const TEN_MINUTES = 600;
    private const ALG = 'RSA-OAEP-256'; // as registered
    private const ENC = 'A256GCM';
    /** 12. The errors that FranceConnect+ may send. */
    private const ERRORS = [
        'access_denied',
        'invalid_acr',
        'invalid_idp_hint',
        'invalid_request',
        'invalid_scope',
        'server_error',
        'temporarily_unavailable',
    ];
    private const OWN = ['login_failed', 'login_timeout', 'session_expired', 'wrong_road'];

    /** @var array<string, array> private JWKs by their `kid`, the newest first */
    private array $keys = [];

    /** @param array $site your registration; `encryption_keys` are private JWKs, the newest first */
    public function __construct(private readonly array $site)
    {
        foreach ($site['encryption_keys'] as $key) {
            $members = ['e' => $key['e'], 'kty' => $key['kty'], 'n' => $key['n']];
            $thumbprint = hash('sha256', json_encode($members), true);
            $this->keys[self::encode($thumbprint)] = $key;
        }
    }

    /** 20. The codes from the query that a page may show. */
    public static function shown(mixed $error): string
    {
        return in_array($error, [...self::ERRORS, ...self::OWN], true) ? $error : 'login_failed';
    }

    public function jwks(): array
    {
        $keys = [];
        foreach ($this->keys as $kid => ['kty' => $kty, 'n' => $n, 'e' => $e]) {
            $keys[] = ['kty' => $kty, 'n' => $n, 'e' => $e, 'kid' => $kid, 'alg' => self::ALG, 'use' => 'enc'];
        }

        return ['keys' => $keys];
    }

    /** @return array{string, string, array} where to send the person, the `state`, and what to keep under it */
    public function start(string $road, array $wish): array
    {
        $state = bin2hex(random_bytes(32)); // 4
        $login = [
            'road' => $road, // 17: the button that was pressed
            'acr' => ($wish['acr_values'] ?? '') === 'eidas3' ? 'eidas3' : self::MINIMUM, // 6
            'nonce' => bin2hex(random_bytes(32)), // 4
            'started_at' => time(),
        ];
        // 6. Each parameter by name: FranceConnect+ refuses unknown ones.
        $query = [
            'client_id' => $this->site['client_id'],
            'redirect_uri' => $this->site['redirect_uri'],
            'response_type' => 'code',
            'scope' => 'openid given_name family_name birthdate',
            'acr_values' => $login['acr'],
            'claims' => '{"id_token":{"amr":{"essential":true}}}',
            'state' => $state,
            'nonce' => $login['nonce'],
        ];
        if ($road === 'eidas') {
            $query['idp_hint'] = $this->site['eidas_idp_hint'];
        }

        return [$this->site['issuer'] . '/authorize?' . http_build_query($query), $state, $login];
    }

    /** @return array{error: ?string, road: string, person: ?array, id_token: ?string} */
    public function finish(array $query, array $login): array
    {
        $outcome = ['error' => null, 'road' => $login['road'], 'person' => null, 'id_token' => null];
        try {
            [$outcome['person'], $outcome['id_token']] = $this->identify($query, $login);
        } catch (Refused $refusal) {
            $outcome['error'] = $refusal->error;
            $outcome['id_token'] = $refusal->idToken;
        } catch (\Throwable $failure) {
            error_log((string) $failure);
            $outcome['error'] = 'login_failed';
        }

        return $outcome;
    }

    private function identify(array $query, array $login): array
    {
        if (time() - $login['started_at'] > self::TEN_MINUTES) {
            throw new Refused('login_timeout'); // 11
        }
        if (($query['iss'] ?? null) !== $this->site['issuer']) {
            throw new Refused('login_failed'); // 12
        }
        if (isset($query['error'])) {
            $known = in_array($query['error'], self::ERRORS, true);
            throw new Refused($known ? $query['error'] : 'login_failed'); // 12
        }
        $tokens = $this->fetchJson($this->site['issuer'] . '/token', [
            'grant_type' => 'authorization_code',
            'code' => $query['code'] ?? '',
            'redirect_uri' => $this->site['redirect_uri'],
            'client_id' => $this->site['client_id'],
            'client_secret' => $this->site['client_secret'],
        ]);
        [$idToken, $identity] = $this->open($tokens['id_token'] ?? '');
        if (($identity['nonce'] ?? null) !== $login['nonce']) {
            throw new Refused('login_failed'); // 15
        }
        if (!in_array($identity['acr'] ?? null, [$login['acr'], 'eidas3'], true)) {
            throw new Refused('login_failed'); // 16
        }
        $amr = is_array($identity['amr'] ?? null) ? $identity['amr'] : [];
        $european = in_array('eidas', $amr, true); // 17
        if (!$european && !in_array('fc', $amr, true) && !in_array('fr', $amr, true)) {
            throw new Refused('login_failed');
        }
        // An open French session after the eIDAS button.
        if ($login['road'] === 'eidas' && !$european) {
            throw new Refused('wrong_road', $idToken);
        }
        $token = $this->fetch($this->site['issuer'] . '/userinfo', null, $tokens['access_token']);
        [, $person] = $this->open($token); // 18
        if ($person['sub'] !== $identity['sub']) {
            throw new Refused('login_failed');
        }

        return [$person + ['european' => $european], $idToken];
    }

    /** @return array{string, string} the address of the logout, and its `state` */
    public function endSession(string $idToken): array
    {
        $state = bin2hex(random_bytes(32));
        $query = http_build_query([
            'id_token_hint' => $idToken,
            'post_logout_redirect_uri' => $this->site['post_logout_redirect_uri'],
            'state' => $state,
        ]);

        return [$this->site['issuer'] . '/session/end?' . $query, $state]; // 23
    }

    /** Signed by FranceConnect+, then encrypted for this site. */
    private function open(string $token): array
    {
        $parts = explode('.', $token);
        $header = json_decode(self::decode($parts[0]), true);
        $key = $this->keys[$header['kid'] ?? ''] ?? null;
        if (count($parts) !== 5 || !$key || $header['alg'] !== self::ALG || $header['enc'] !== self::ENC) {
            throw new Refused('login_failed'); // 13
        }
        [$protected, $wrapped, $iv, $ciphertext, $tag] = $parts;
        $contentKey = RSA::loadFormat('JWK', json_encode($key))
            ->withPadding(RSA::ENCRYPTION_OAEP)
            ->withHash('sha256')
            ->withMGFHash('sha256')
            ->decrypt(self::decode($wrapped));
        // OpenSSL accepts a tag of any length, and a short tag can be guessed.
        if (strlen(self::decode($tag)) !== 16) {
            throw new Refused('login_failed'); // 13
        }
        $signed = openssl_decrypt(
            self::decode($ciphertext),
            'aes-256-gcm',
            (string) $contentKey,
            OPENSSL_RAW_DATA,
            self::decode($iv),
            self::decode($tag),
            $protected
        );
        if ($signed === false) {
            throw new Refused('login_failed'); // 13
        }

        return [$signed, $this->verify($signed)];
    }

    private function verify(string $signed): array
    {
        [$header, $payload, $signature] = explode('.', $signed);
        ['alg' => $alg, 'kid' => $kid] = json_decode(self::decode($header), true);
        $keys = $this->fetchJson($this->site['jwks_uri'])['keys'];
        $own = array_filter($keys, fn (array $key) => ($key['kid'] ?? null) === $kid && $key['kty'] === 'EC');
        if ($alg !== 'ES256' || !$own) {
            throw new Refused('login_failed'); // 14
        }
        $halves = str_split(self::decode($signature), 32);
        if (count($halves) !== 2) {
            throw new Refused('login_failed'); // 14
        }
        [$r, $s] = array_map(fn (string $half) => new BigInteger($half, 256), $halves);
        $good = EC::loadFormat('JWK', json_encode(array_values($own)[0]))
            ->withSignatureFormat('Raw')
            ->withHash('sha256')
            ->verify("$header.$payload", ['r' => $r, 's' => $s]);
        $claims = json_decode(self::decode($payload), true);
        $current = is_int($claims['exp'] ?? null) && $claims['exp'] > time(); // 15
        $ours = $claims['iss'] === $this->site['issuer'] && $claims['aud'] === $this->site['client_id'];
        if (!$good || !$current || !$ours) {
            throw new Refused('login_failed'); // 14, 15
        }

        return $claims;
    }

    private function fetch(string $url, ?array $form = null, ?string $bearer = null): string
    {
        $options = ['timeout' => 10, 'follow_location' => 0];
        if ($form) {
            $options += ['method' => 'POST', 'content' => http_build_query($form)];
            $options['header'] = 'Content-Type: application/x-www-form-urlencoded';
        }
        if ($bearer) {
            $options['header'] = "Authorization: Bearer $bearer";
        }
        $answer = @file_get_contents($url, false, stream_context_create(['http' => $options]));
        if ($answer === false) {
            $refused = isset($http_response_header);
            throw new Refused($refused ? 'login_failed' : 'temporarily_unavailable'); // 8
        }

        return $answer;
    }

    private function fetchJson(string $url, ?array $form = null): array
    {
        return json_decode($this->fetch($url, $form), true, 512, JSON_THROW_ON_ERROR);
    }

    private static function encode(string $bytes): string
    {
        return rtrim(strtr(base64_encode($bytes), '+/', '-_'), '=');
    }

    private static function decode(string $text): string
    {
        return (string) base64_decode(strtr($text, '-_', '+/'));
    }
}
