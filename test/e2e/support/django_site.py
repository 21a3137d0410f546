"""Serves the Django backend of docs/backends/ with Django's own CSRF check.

Reads its settings as one line of JSON, and stops when its input ends.
"""

import json
import sys
import threading
from pathlib import Path
from socketserver import ThreadingMixIn
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer, make_server

import django
from django.conf import settings
from django.core.wsgi import get_wsgi_application

ROOT = Path(__file__).parents[3]
BACKENDS = ROOT / "docs" / "backends"

given = json.loads(sys.stdin.readline())
sys.path.insert(0, str(BACKENDS))
settings.configure(
    SECRET_KEY=given["secret"],
    ALLOWED_HOSTS=["127.0.0.1"],
    ROOT_URLCONF="django_views",
    SESSION_ENGINE="django.contrib.sessions.backends.signed_cookies",
    USE_TZ=True,
    MIDDLEWARE=[
        "django.middleware.security.SecurityMiddleware",
        "django.contrib.sessions.middleware.SessionMiddleware",
        "django.middleware.common.CommonMiddleware",
        "django.middleware.csrf.CsrfViewMiddleware",
    ],
    TEMPLATES=[
        {
            "BACKEND": "django.template.backends.django.DjangoTemplates",
            "DIRS": [BACKENDS],
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
sys.stdin.read()
