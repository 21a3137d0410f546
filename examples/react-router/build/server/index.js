import { jsx, jsxs } from "react/jsx-runtime";
import { PassThrough } from "node:stream";
import { createReadableStreamFromReadable } from "@react-router/node";
import { ServerRouter, UNSAFE_withComponentProps, Meta, Links, Outlet, Scripts } from "react-router";
import { isbot } from "isbot";
import { renderToPipeableStream } from "react-dom/server";
import "fc-eidas-elements";
import { useState, useRef, useEffect } from "react";
const streamTimeout = 5e3;
function handleRequest(request, responseStatusCode, responseHeaders, routerContext, loadContext) {
  if (request.method.toUpperCase() === "HEAD") {
    return new Response(null, {
      status: responseStatusCode,
      headers: responseHeaders
    });
  }
  return new Promise((resolve, reject) => {
    let shellRendered = false;
    let userAgent = request.headers.get("user-agent");
    let readyOption = userAgent && isbot(userAgent) || routerContext.isSpaMode ? "onAllReady" : "onShellReady";
    let timeoutId = setTimeout(
      () => abort(),
      streamTimeout + 1e3
    );
    const { pipe, abort } = renderToPipeableStream(
      /* @__PURE__ */ jsx(ServerRouter, { context: routerContext, url: request.url }),
      {
        [readyOption]() {
          shellRendered = true;
          const body = new PassThrough({
            final(callback) {
              clearTimeout(timeoutId);
              timeoutId = void 0;
              callback();
            }
          });
          const stream = createReadableStreamFromReadable(body);
          responseHeaders.set("Content-Type", "text/html");
          pipe(body);
          resolve(
            new Response(stream, {
              headers: responseHeaders,
              status: responseStatusCode
            })
          );
        },
        onShellError(error) {
          reject(error);
        },
        onError(error) {
          responseStatusCode = 500;
          if (shellRendered) {
            console.error(error);
          }
        }
      }
    );
  });
}
const entryServer = /* @__PURE__ */ Object.freeze(/* @__PURE__ */ Object.defineProperty({
  __proto__: null,
  default: handleRequest,
  streamTimeout
}, Symbol.toStringTag, { value: "Module" }));
const root = UNSAFE_withComponentProps(function Root() {
  return /* @__PURE__ */ jsxs("html", {
    lang: "fr",
    children: [/* @__PURE__ */ jsxs("head", {
      children: [/* @__PURE__ */ jsx("meta", {
        charSet: "utf-8"
      }), /* @__PURE__ */ jsx("title", {
        children: "Connexion"
      }), /* @__PURE__ */ jsx(Meta, {}), /* @__PURE__ */ jsx(Links, {})]
    }), /* @__PURE__ */ jsxs("body", {
      children: [/* @__PURE__ */ jsx(Outlet, {}), /* @__PURE__ */ jsx(Scripts, {})]
    })]
  });
});
const route0 = /* @__PURE__ */ Object.freeze(/* @__PURE__ */ Object.defineProperty({
  __proto__: null,
  default: root
}, Symbol.toStringTag, { value: "Module" }));
const COUNTRIES = ["EL", "SE", {
  code: "CB",
  name: "Test country"
}];
const login = UNSAFE_withComponentProps(function Login() {
  const [language, setLanguage] = useState("fr");
  const [own, setOwn] = useState(false);
  const [shown, setShown] = useState(true);
  const [log, setLog] = useState("");
  const [chosen, setChosen] = useState("");
  const [submitted, setSubmitted] = useState("");
  const picker = useRef(null);
  useEffect(() => {
    if (picker.current) picker.current.countries = COUNTRIES;
  }, []);
  function onAuthorize(event) {
    if (!own) return;
    event.preventDefault();
    setLog(`handled: ${event.detail.provider}`);
  }
  return /* @__PURE__ */ jsxs("main", {
    lang: language,
    children: [/* @__PURE__ */ jsxs("p", {
      children: [/* @__PURE__ */ jsxs("select", {
        id: "language",
        "aria-label": "Langue",
        value: language,
        onChange: (event) => setLanguage(event.target.value),
        children: [/* @__PURE__ */ jsx("option", {
          children: "fr"
        }), /* @__PURE__ */ jsx("option", {
          children: "de"
        })]
      }), /* @__PURE__ */ jsxs("label", {
        children: [/* @__PURE__ */ jsx("input", {
          type: "checkbox",
          id: "own",
          checked: own,
          onChange: (event) => setOwn(event.target.checked)
        }), " ", "Gérer la connexion ici"]
      }), /* @__PURE__ */ jsx("button", {
        type: "button",
        id: "toggle",
        onClick: () => setShown(!shown),
        children: "Retirer ou remettre le bouton"
      })]
    }), shown && /* @__PURE__ */ jsx("fc-plus-button", {
      href: "/auth/fc-plus",
      "onfc-authorize": onAuthorize,
      children: /* @__PURE__ */ jsx("a", {
        href: "/auth/fc-plus",
        children: "S’identifier avec FranceConnect+"
      })
    }), /* @__PURE__ */ jsxs("form", {
      action: (data) => setSubmitted(String(data.get("country"))),
      children: [/* @__PURE__ */ jsx("label", {
        htmlFor: "country",
        children: "Pays"
      }), /* @__PURE__ */ jsx("eidas-country-picker", {
        ref: picker,
        id: "country",
        name: "country",
        required: true,
        onInput: (event) => setChosen(event.currentTarget.value),
        children: /* @__PURE__ */ jsxs("select", {
          name: "country",
          required: true,
          children: [/* @__PURE__ */ jsx("option", {
            value: "",
            children: "…"
          }), /* @__PURE__ */ jsx("option", {
            value: "EL",
            children: "Ελλάδα"
          }), /* @__PURE__ */ jsx("option", {
            value: "SE",
            children: "Sverige"
          })]
        })
      }), /* @__PURE__ */ jsx("output", {
        id: "chosen",
        children: chosen
      }), /* @__PURE__ */ jsx("button", {
        children: "Continuer"
      }), /* @__PURE__ */ jsx("output", {
        id: "submitted",
        children: submitted
      })]
    }), /* @__PURE__ */ jsx("p", {
      children: /* @__PURE__ */ jsx("output", {
        id: "log",
        children: log
      })
    })]
  });
});
const route1 = /* @__PURE__ */ Object.freeze(/* @__PURE__ */ Object.defineProperty({
  __proto__: null,
  default: login
}, Symbol.toStringTag, { value: "Module" }));
const serverManifest = { "entry": { "module": "/assets/entry.client-B04WtM20.js", "imports": ["/assets/jsx-runtime-BgdLQpJ3.js"], "css": [] }, "routes": { "root": { "id": "root", "parentId": void 0, "path": "", "index": void 0, "caseSensitive": void 0, "hasAction": false, "hasLoader": false, "hasClientAction": false, "hasClientLoader": false, "hasClientMiddleware": false, "hasDefaultExport": true, "hasErrorBoundary": false, "module": "/assets/root-COIE-gQv.js", "imports": ["/assets/jsx-runtime-BgdLQpJ3.js"], "css": ["/assets/root-TntUpPJq.css"], "clientActionModule": void 0, "clientLoaderModule": void 0, "clientMiddlewareModule": void 0, "hydrateFallbackModule": void 0 }, "routes/login": { "id": "routes/login", "parentId": "root", "path": void 0, "index": true, "caseSensitive": void 0, "hasAction": false, "hasLoader": false, "hasClientAction": false, "hasClientLoader": false, "hasClientMiddleware": false, "hasDefaultExport": true, "hasErrorBoundary": false, "module": "/assets/login-BwWLS9w9.js", "imports": ["/assets/jsx-runtime-BgdLQpJ3.js"], "css": [], "clientActionModule": void 0, "clientLoaderModule": void 0, "clientMiddlewareModule": void 0, "hydrateFallbackModule": void 0 } }, "url": "/assets/manifest-bdf9abe0.js", "version": "bdf9abe0", "sri": void 0 };
const assetsBuildDirectory = "build/client";
const basename = "/";
const future = { "unstable_optimizeDeps": false, "v8_passThroughRequests": false, "v8_trailingSlashAwareDataRequests": false, "unstable_previewServerPrerendering": false, "v8_middleware": false, "v8_splitRouteModules": false, "v8_viteEnvironmentApi": false };
const ssr = true;
const isSpaMode = false;
const prerender = [];
const routeDiscovery = { "mode": "lazy", "manifestPath": "/__manifest" };
const publicPath = "/";
const entry = { module: entryServer };
const routes = {
  "root": {
    id: "root",
    parentId: void 0,
    path: "",
    index: void 0,
    caseSensitive: void 0,
    module: route0
  },
  "routes/login": {
    id: "routes/login",
    parentId: "root",
    path: void 0,
    index: true,
    caseSensitive: void 0,
    module: route1
  }
};
const allowedActionOrigins = false;
export {
  allowedActionOrigins,
  serverManifest as assets,
  assetsBuildDirectory,
  basename,
  entry,
  future,
  isSpaMode,
  prerender,
  publicPath,
  routeDiscovery,
  routes,
  ssr
};
