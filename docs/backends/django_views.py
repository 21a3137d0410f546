import json
import secrets
from urllib.parse import urlencode
from urllib.request import Request, urlopen

from django.conf import settings
from django.http import HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.urls import path
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods
from jwcrypto import jwe, jwk, jwt

SITE = settings.FRANCE_CONNECT_PLUS  # your registration
KEY = jwk.JWK(**SITE["encryption_key"])  # a private JWK
MINIMUM = "eidas2"
SHOWN = ["access_denied", "server_error", "temporarily_unavailable"]


def login(request):
    context = {"error": request.GET.get("error"), "road": request.GET.get("road")}
    return render(request, "django_login.html", context)


# GET: by a link. POST: by a form or fetch; CsrfViewMiddleware checks the token.
@never_cache
@require_http_methods(["GET", "POST"])
def start(request, road):
    if "prefetch" in request.headers.get("Sec-Purpose", ""):
        return HttpResponse(status=503)
    wish = request.POST if request.method == "POST" else request.GET
    pending = {
        "road": road,  # what was pressed: checked against `amr` afterwards
        "acr": "eidas3" if wish.get("acr_values") == "eidas3" else MINIMUM,
        "state": secrets.token_urlsafe(32),
        "nonce": secrets.token_urlsafe(32),
    }
    request.session["login"] = pending
    # Named one by one: FranceConnect+ refuses what it does not know.
    query = {
        "client_id": SITE["client_id"],
        "redirect_uri": SITE["redirect_uri"],
        "response_type": "code",
        "scope": "openid given_name family_name birthdate",
        "acr_values": pending["acr"],
        "claims": json.dumps({"id_token": {"amr": {"essential": True}}}),
        "state": pending["state"],
        "nonce": pending["nonce"],
    }
    if road == "eidas":
        query["idp_hint"] = SITE["eidas_idp_hint"]
    url = f"{SITE['issuer']}/authorize?{urlencode(query)}"
    if request.headers.get("Accept") == "application/json":
        return JsonResponse({"url": url})
    return redirect(url)


@never_cache
def callback(request):
    pending = request.session.pop("login", None)  # once

    def back_to_login(error):
        query = {"error": error, "road": pending["road"] if pending else ""}
        return redirect(f"/login?{urlencode(query)}")

    if not pending:
        return back_to_login("session_expired")
    if not secrets.compare_digest(request.GET.get("state", ""), pending["state"]):
        return back_to_login("failed")
    if request.GET.get("iss") != SITE["issuer"]:
        return back_to_login("failed")
    if "error" in request.GET:
        error = request.GET["error"]
        return back_to_login(error if error in SHOWN else "failed")
    try:
        tokens = exchange(request.GET["code"])
        identity = open_token(tokens["id_token"])
        if identity["nonce"] != pending["nonce"]:
            return back_to_login("failed")
        if identity["acr"] not in (pending["acr"], "eidas3"):
            return back_to_login("failed")
        amr = identity.get("amr", [])
        european = "eidas" in amr
        if not european and "fc" not in amr and "fr" not in amr:
            return back_to_login("failed")
        # Somebody's open French session: not what the eIDAS button promised.
        if pending["road"] == "eidas" and not european:
            return back_to_login("wrong_road")
        bearer = {"Authorization": f"Bearer {tokens['access_token']}"}
        person = open_token(fetch(f"{SITE['issuer']}/userinfo", headers=bearer))
        if person["sub"] != identity["sub"]:
            return back_to_login("failed")
    except (KeyError, ValueError, OSError, jwe.JWException):
        return back_to_login("failed")
    request.session.cycle_key()
    request.session["person"] = person | {"european": european}
    return redirect("/account")


def account(request):
    person = request.session.get("person")
    return JsonResponse(person) if person else redirect("/login")


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


def open_token(token):
    """Signed by FranceConnect+ (ES256), then encrypted for this site."""
    envelope = jwe.JWE(algs=[KEY["alg"], "A256GCM"])
    envelope.deserialize(token, key=KEY)
    keys = jwk.JWKSet.from_json(fetch(f"{SITE['issuer']}/jwks"))
    expected = {"iss": SITE["issuer"], "aud": SITE["client_id"]}
    signed = jwt.JWT(
        jwt=envelope.payload.decode(), key=keys, algs=["ES256"], check_claims=expected
    )
    return json.loads(signed.claims)


def jwks(request):
    public = json.loads(KEY.export_public()) | {"kid": KEY.thumbprint(), "use": "enc"}
    return JsonResponse({"keys": [public]})


urlpatterns = [
    path("login", login),
    path("auth/fc-plus", start, {"road": "fc-plus"}),
    path("auth/eidas", start, {"road": "eidas"}),
    path("callback", callback),
    path("account", account),
    path("jwks.json", jwks),
]
