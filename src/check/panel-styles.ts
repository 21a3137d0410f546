/** The panel is nobody's part of the page: it inherits nothing and leaves nothing. */
export const panelStyles = `
:host { all: initial; }
.panel, .frame { position: fixed; z-index: 2147483647; box-sizing: border-box; }
.panel {
  inset-inline-end: 16px;
  bottom: 16px;
  width: min(400px, calc(100vw - 32px));
  max-height: min(70vh, 640px);
  overflow: auto;
  padding: 12px 16px;
  border: 1px solid #161616;
  background: #fff;
  color: #161616;
  font: 14px/1.5 system-ui, sans-serif;
  box-shadow: 0 4px 16px #0006;
}
header { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; }
h2 { flex: 1; margin: 0; font-size: 16px; }
h2:focus { outline: none; }
button {
  min-width: 32px;
  min-height: 32px;
  padding: 2px 8px;
  border: 1px solid #161616;
  background: #fff;
  color: inherit;
  font: inherit;
  cursor: pointer;
}
button:hover { background: #eee; }
button:focus-visible { outline: 2px solid #0a76f6; outline-offset: 2px; }
.move { cursor: move; touch-action: none; }
.sum { margin: 8px 0 0; font-weight: 700; }
ol { margin: 0; padding: 0; list-style: none; }
li { margin: 12px 0; padding-inline-start: 12px; border-inline-start: 4px solid #666; }
li.must { border-color: #b40000; }
li.should { border-color: #b34000; }
p { margin: 4px 0; overflow-wrap: anywhere; }
pre { margin: 4px 0; padding: 4px; background: #f3f3f3; font-size: 12px; white-space: pre-wrap; overflow-wrap: anywhere; }
.show { margin-inline-end: 8px; }
.frame { border: 3px solid #b40000; pointer-events: none; }
.frame[hidden] { display: none; }
`;
