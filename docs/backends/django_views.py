import json
import secrets
import time
from hashlib import sha256
from urllib.error import HTTPError
from urllib.parse import urlencode, urlsplit
from urllib.request import Request, urlopen

from django.conf import settings
from django.core.cache import cache
from django.http import HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.urls import path
from django.views.decorators.http import require_http_methods, require_POST
from jwcrypto import jwe, jwk, jwt
from jwcrypto.common import JWException

SITE = settings.FRANCE_CONNECT_PLUS  # your registration
# Private JWKs, the newest first.
KEYS = {
    key.thumbprint(): key
    for key in (jwk.JWK(**private) for private in SITE["encryption_keys"])
}
ORIGIN = urlsplit(SITE["redirect_uri"])._replace(path="", query="")
CALLBACK = urlsplit(SITE["redirect_uri"]).path
MINIMUM = "eidas2"
TEN_MINUTES = 600
ALG, ENC = "RSA-OAEP-256", "A256GCM"  # as registered
ERRORS = {  # 12: what FranceConnect+ may say
    "access_denied",
    "invalid_acr",
    "invalid_idp_hint",
    "invalid_request",
    "invalid_scope",
    "server_error",
    "temporarily_unavailable",
}
SHOWN = ERRORS | {"login_failed", "login_timeout", "session_expired", "wrong_road"}


class Refused(Exception):
    """An identity that must not come in, with the code for the page."""

    def __init__(self, code, id_token=None):
        super().__init__(code)
        self.code, self.id_token = code, id_token


def guard(get_response):
    """Middleware, before all others."""

    def answer(request):
        of_login = request.path.startswith("/auth/") or request.path == CALLBACK
        sent = request.headers
        ahead = f"{sent.get('Sec-Purpose')} {sent.get('Purpose')}"
        if of_login and "prefetch" in ahead:
            return HttpResponse(status=503)  # 2
        if of_login and request.method == "HEAD":
            return HttpResponse(status=405)  # 2
        # 1. The proxy hands on the Host that it was asked for.
        if request.get_host() != ORIGIN.netloc and request.path != "/jwks.json":
            return see_other(f"{ORIGIN.geturl()}/login")
        response = get_response(request)
        response["Cache-Control"] = "no-store"  # 3
        return response

    return answer


def see_other(url):
    """7. Never 307 or 308, which would post the form to FranceConnect+."""
    response = redirect(url)
    response.status_code = 303
    return response


def lead(request, url):
    if request.headers.get("Accept") == "application/json":  # a login request by fetch
        return JsonResponse({"url": url})
    return see_other(url)


def lead_back(request, error, road=""):
    query = {"error": error} | ({"road": road} if road else {})
    return lead(request, f"{ORIGIN.geturl()}/login?{urlencode(query)}")


def stale_form(request, reason=""):
    return lead_back(request, "session_expired")  # 22


def login(request):
    error = request.GET.get("error")
    if error is not None and error not in SHOWN:
        error = "login_failed"  # 20
    context = {
        "error": error,
        "road": request.GET.get("road"),
        "can_log_out": "id_token" in request.session,
    }
    return render(request, "django_login.html", context)


# GET: by a link. POST: by a form or fetch; CsrfViewMiddleware checks the token.
@require_http_methods(["GET", "POST"])
def start(request, road):
    wish = request.POST if request.method == "POST" else request.GET
    pending = {
        "road": road,  # 17: what was pressed
        "acr": "eidas3" if wish.get("acr_values") == "eidas3" else MINIMUM,  # 6
        "nonce": secrets.token_urlsafe(32),  # 4
        "started_at": time.time(),
    }
    state = secrets.token_urlsafe(32)  # 4
    others = list(request.session.get("logins", {}).items())[-4:]
    request.session["logins"] = dict(others) | {state: pending}  # 5
    # 6. Named one by one: FranceConnect+ refuses what it does not know.
    query = {
        "client_id": SITE["client_id"],
        "redirect_uri": SITE["redirect_uri"],
        "response_type": "code",
        "scope": "openid given_name family_name birthdate",
        "acr_values": pending["acr"],
        "claims": json.dumps({"id_token": {"amr": {"essential": True}}}),
        "state": state,
        "nonce": pending["nonce"],
    }
    if road == "eidas":
        query["idp_hint"] = SITE["eidas_idp_hint"]
    return lead(request, f"{SITE['issuer']}/authorize?{urlencode(query)}")


def callback(request):
    # 10. Who asks, by the cookie as it came, and with which return.
    cookie = request.COOKIES.get(settings.SESSION_COOKIE_NAME, "")
    key = sha256(f"{cookie} {request.META['QUERY_STRING']}".encode()).hexdigest()
    logins = request.session.get("logins", {})
    pending = logins.pop(request.GET.get("state", ""), None)  # 9
    if pending and cache.add(key, "in progress", 60):  # 10: one of two gets it
        request.session["logins"] = logins
        request.session.save()
        cache.set(key, finish(request, pending), 60)
    outcome = outcome_of(key)
    if outcome is None and "person" in request.session:
        return see_other("/account")  # 10
    if outcome is None:
        return lead_back(request, "session_expired")
    if outcome.get("id_token"):
        request.session.flush()  # 19
        request.session.update(
            {name: outcome[name] for name in ("person", "id_token") if outcome[name]}
        )
    if outcome["code"]:
        return lead_back(request, outcome["code"], outcome["road"])
    return see_other("/account")


def outcome_of(key):
    """10. What a return ended with, once the request that was first knows."""
    for _ in range(100):
        outcome = cache.get(key)
        if outcome != "in progress":
            return outcome
        time.sleep(0.1)
    return None


def finish(request, pending):
    outcome = {"code": None, "road": pending["road"], "person": None, "id_token": None}
    try:
        outcome["person"], outcome["id_token"] = identify(request.GET, pending)
    except Refused as refusal:
        outcome["code"], outcome["id_token"] = refusal.code, refusal.id_token
    except (HTTPError, KeyError, TypeError, ValueError, JWException):
        outcome["code"] = "login_failed"
    except OSError:
        outcome["code"] = "temporarily_unavailable"  # 8
    return outcome


def identify(query, pending):
    if time.time() - pending["started_at"] > TEN_MINUTES:
        raise Refused("login_timeout")  # 11
    if query.get("iss") != SITE["issuer"]:
        raise Refused("login_failed")  # 12
    if "error" in query:
        known = query["error"] in ERRORS
        raise Refused(query["error"] if known else "login_failed")  # 12
    tokens = exchange(query["code"])
    id_token, identity = open_token(tokens["id_token"])
    if identity["nonce"] != pending["nonce"]:
        raise Refused("login_failed")  # 15
    if identity["acr"] not in (pending["acr"], "eidas3"):
        raise Refused("login_failed")  # 16
    amr = identity["amr"] if isinstance(identity["amr"], list) else []
    european = "eidas" in amr  # 17
    if not european and "fc" not in amr and "fr" not in amr:
        raise Refused("login_failed")
    # Somebody's open French session: not what the eIDAS button promised.
    if pending["road"] == "eidas" and not european:
        raise Refused("wrong_road", id_token)
    bearer = {"Authorization": f"Bearer {tokens['access_token']}"}
    _, person = open_token(fetch(f"{SITE['issuer']}/userinfo", headers=bearer))  # 18
    if person["sub"] != identity["sub"]:
        raise Refused("login_failed")
    return person | {"european": european}, id_token


def open_token(token):
    """Signed by FranceConnect+, then encrypted for this site."""
    envelope = jwe.JWE(algs=[ALG, ENC])  # 13
    envelope.deserialize(token)
    envelope.decrypt(KEYS[envelope.jose_header["kid"]])
    signed = envelope.payload.decode()
    keys = jwk.JWKSet.from_json(fetch(SITE["jwks_uri"]))
    expected = {"iss": SITE["issuer"], "aud": SITE["client_id"], "exp": None}  # 15
    verified = jwt.JWT(jwt=signed, key=keys, algs=["ES256"], check_claims=expected)  # 14
    return signed, json.loads(verified.claims)


def fetch(url, **options):
    with urlopen(Request(url, **options), timeout=10) as answer:
        return answer.read().decode()


def exchange(code):
    body = {
        "grant_type": "authorization_code",
        "code": code,
        "redirect_uri": SITE["redirect_uri"],
        "client_id": SITE["client_id"],
        "client_secret": SITE["client_secret"],
    }
    return json.loads(fetch(f"{SITE['issuer']}/token", data=urlencode(body).encode()))


def account(request):
    person = request.session.get("person")
    if not person:
        return see_other("/login")
    return render(request, "django_account.html", {"person": person})


@require_POST
def logout(request):
    id_token = request.session.get("id_token")
    request.session.flush()  # 23
    if not id_token:
        return see_other("/login")
    state = request.session["logout_state"] = secrets.token_urlsafe(32)
    query = {
        "id_token_hint": id_token,
        "post_logout_redirect_uri": SITE["post_logout_redirect_uri"],
        "state": state,
    }
    return see_other(f"{SITE['issuer']}/session/end?{urlencode(query)}")


def logged_out(request):
    state = request.session.pop("logout_state", None)  # 24
    expected = state is not None and request.GET.get("state") == state
    return see_other("/login?logged_out=1" if expected else "/login")


def jwks(request):
    public = [
        json.loads(key.export_public()) | {"kid": kid, "use": "enc", "alg": ALG}
        for kid, key in KEYS.items()
    ]
    return JsonResponse({"keys": public})


urlpatterns = [
    path("login", login),
    path("auth/fc-plus", start, {"road": "fc-plus"}),
    path("auth/eidas", start, {"road": "eidas"}),
    path("callback", callback),
    path("account", account),
    path("logout", logout),
    path("logout/callback", logged_out),
    path("jwks.json", jwks),
]
