/* A browser starts no worker from a disk. So a page opened from there runs the search in a hidden frame, where this file
   is loaded again and lends the worker what it lacks. Material's own way, the npm package iframe-worker, needs an inline
   script with the address of the site in it, and the policy of these pages allows none. */
const script = document.currentScript.src;
if (window !== parent) {
  window.postMessage = (data) => parent.postMessage(data, "*");
} else if (location.protocol === "file:") {
  window.Worker = class extends EventTarget {
    constructor(worker) {
      super();
      const frame = document.createElement("iframe");
      frame.hidden = true;
      document.body.append(frame);
      frame.contentDocument.write(`<body><script src="${script}"></script><script src="${worker}"></script>`);
      frame.contentDocument.close();
      this.loaded = new Promise((done) => frame.contentWindow.addEventListener("load", () => done(frame.contentWindow)));
      addEventListener("message", ({ source, data }) => {
        if (source === frame.contentWindow) this.dispatchEvent(new MessageEvent("message", { data }));
      });
    }
    postMessage(data) {
      this.loaded.then((inside) => inside.dispatchEvent(new MessageEvent("message", { data })));
    }
  };
}
