/* The search's index weighs more than all else that a page loads. It comes when a reader opens the search, or follows a
   result of it, where the words that were found are marked. Material's pages request nothing else this way. */
const request = XMLHttpRequest.prototype.send;
XMLHttpRequest.prototype.send = function (...body) {
  const opened = document.getElementById("__search");
  if (opened.checked || location.search) request.apply(this, body);
  else opened.addEventListener("change", () => request.apply(this, body), { once: true });
};

/* To the search a word with "-" before it means "without it". A reader of this guide means a flag, and the pages on flags
   come first. */
const send = Worker.prototype.postMessage;
Worker.prototype.postMessage = function (message) {
  const flag = typeof message.data === "string" && message.data.match(/^\s*-+(\w.*)/);
  send.call(this, flag ? { ...message, data: `${flag[1]} flag` } : message);
};
