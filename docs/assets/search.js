/* The search's index weighs more than all else that a page loads. It comes when a reader opens the search, or follows a
   result of it, where the words that were found are marked. Material's pages request nothing else this way. */
const request = XMLHttpRequest.prototype.send;
XMLHttpRequest.prototype.send = function (...body) {
  const opened = document.getElementById("__search");
  if (opened.checked || location.search) request.apply(this, body);
  else opened.addEventListener("change", () => request.apply(this, body), { once: true });
};

/* The search reads "-" before a word as "without it", and ":" behind a word as the name of a field. A reader of this
   guide means a flag, and the pages on flags come first; or copies "eth0:" and "Error:" from an output. */
const meant = (query) => {
  const flag = query.match(/^\s*-+(\w.*)/);
  return (flag ? `${flag[1]} flag` : query).replace(/:+(?=["\s]|$)/g, "");
};
const send = Worker.prototype.postMessage;
Worker.prototype.postMessage = function (message) {
  send.call(this, typeof message.data === "string" ? { ...message, data: meant(message.data) } : message);
};
