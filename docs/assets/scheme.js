/* Material marks the page while it changes the colour scheme, which styles all of the page anew, twice. It does so on each
   load too, for the scheme that the page has already. That first mark is not set. */
document.body.setAttribute = function (name, value) {
  delete document.body.setAttribute;
  if (name !== "data-md-color-switching") document.body.setAttribute(name, value);
};
