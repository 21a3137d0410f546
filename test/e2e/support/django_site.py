"""Serves the Django backend of docs/backends/ with the settings that it asks for.

Reads its own settings as one line of JSON, then lines that say how many seconds
its clock is ahead, and stops when its input ends.
"""

import json
import sys
import threading
import time
from pathlib import Path
from socketserver import ThreadingMixIn
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer, make_server

import django
from django.conf import settings
from django.core.wsgi import get_wsgi_application

ROOT = Path(__file__).parents[3]

given = json.loads(sys.stdin.readline())
RECIPE = given["site"]["recipe"]
sys.path.insert(0, RECIPE)
import django_settings  # noqa: E402

https = given["site"]["redirect_uri"].startswith("https:")
shown = {name: value for name, value in vars(django_settings).items() if name.isupper()}
settings.configure(
    **shown
    | {
        # No database here, and no TLS of its own on the loopback.
        "SESSION_ENGINE": "django.contrib.sessions.backends.cache",
        "SESSION_COOKIE_SECURE": https,
        "CSRF_COOKIE_SECURE": https,
    },
    SECRET_KEY=given["secret"],
    ALLOWED_HOSTS=["127.0.0.1", "localhost"],
    ROOT_URLCONF="django_views",
    USE_TZ=True,
    MIDDLEWARE=[
        "django_views.guard",
        "django.middleware.security.SecurityMiddleware",
        "django.contrib.sessions.middleware.SessionMiddleware",
        "django.middleware.common.CommonMiddleware",
        "django.middleware.csrf.CsrfViewMiddleware",
    ],
    TEMPLATES=[
        {
            "BACKEND": "django.template.backends.django.DjangoTemplates",
            "DIRS": [RECIPE],
            "OPTIONS": {
                "context_processors": ["django.template.context_processors.request"]
            },
        }
    ],
    FRANCE_CONNECT_PLUS=given["site"],
)
django.setup()


def with_kit(application):
    """The kit's files, as the site's own static files would be."""

    def serve(environ, start_response):
        name = environ["PATH_INFO"]
        if not name.startswith("/kit/"):
            return application(environ, start_response)
        start_response("200 OK", [("Content-Type", "text/javascript")])
        return [(ROOT / "dist" / name[len("/kit/") :]).read_bytes()]

    return serve


class Server(ThreadingMixIn, WSGIServer):
    """FranceConnect+ asks for the site's keys while the site asks it for tokens."""

    daemon_threads = True


class Quiet(WSGIRequestHandler):
    def log_message(self, *args):
        pass


application = with_kit(get_wsgi_application())
server = make_server("127.0.0.1", given["port"], application, Server, Quiet)
threading.Thread(target=server.serve_forever, daemon=True).start()
print("ready", flush=True)

real_time = time.time
for line in sys.stdin:
    ahead = int(line)
    time.time = lambda: real_time() + ahead
    print("set", flush=True)
