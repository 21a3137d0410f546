<?php

declare(strict_types=1);

namespace FranceConnectPlus;

/** The pages of the recipes for PHP and Symfony. */
final class Pages
{
    private const BUTTONS = [
        'fc-plus' => '<fc-plus-button%s><button>S’identifier avec FranceConnect+</button></fc-plus-button>',
        'eidas' => '<eidas-button%s><button lang="en">Sign-in with a digital identity from another European country</button></eidas-button>',
    ];

    public static function login(string $token, array $query, bool $canLogOut): string
    {
        // 20. Without a road, as after a lost session, the first button shows it.
        $failed = ($query['road'] ?? '') === 'eidas' ? 'eidas' : 'fc-plus';
        $notice = isset($query['error']) ? sprintf(' error="%s"', Client::shown($query['error'])) : '';
        $body = '';
        foreach (self::BUTTONS as $road => $button) {
            $body .= self::form("/auth/$road", $token, sprintf($button, $road === $failed ? $notice : ''));
        }

        return self::page('Connexion', $body . ($canLogOut ? self::logout($token) : '')); // 23
    }

    public static function account(string $token, array $person): string
    {
        $name = htmlspecialchars("{$person['given_name']} {$person['family_name']}");

        return self::page('Compte', "<h1>$name</h1>" . self::logout($token));
    }

    private static function logout(string $token): string
    {
        return self::form('/logout', $token, '<button>Se déconnecter de FranceConnect+</button>');
    }

    private static function form(string $action, string $token, string $content): string
    {
        return sprintf(
            '<form method="post" action="%s"><input type="hidden" name="_csrf" value="%s">%s</form>',
            $action,
            htmlspecialchars($token),
            $content
        );
    }

    private static function page(string $title, string $body): string
    {
        return "<!doctype html><html lang=\"fr\"><head><meta charset=\"utf-8\"><title>$title</title>"
            . '<script src="/kit/fc-eidas-elements.js" defer></script></head>'
            . "<body>$body</body></html>";
    }
}
