# What the views need of settings.py, beside Django's own middleware.
SESSION_ENGINE = "django.contrib.sessions.backends.cached_db"  # on the server
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"  # 21: a strict one would be missing on the callback
SESSION_COOKIE_SECURE = True
CSRF_COOKIE_HTTPONLY = True
CSRF_COOKIE_SECURE = True
CSRF_FAILURE_VIEW = "django_views.stale_form"  # 22
# 21. Only behind a proxy that sets this header itself, whatever the visitor sent.
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
# Before all others: "django_views.guard" in MIDDLEWARE. And in CACHES one that
# all processes share: Redis, Memcached, or the database.
