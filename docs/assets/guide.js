/* Material puts each copy button into a navigation landmark without a name. Who goes from landmark to landmark would
   meet one at each block. */
new MutationObserver(() => {
  for (const nav of document.querySelectorAll(".md-code__nav:not([role])")) nav.setAttribute("role", "none");
}).observe(document.body, { childList: true, subtree: true });

/* On a narrow screen the row of tabs scrolls, also for who has only a keyboard. */
for (const labels of document.querySelectorAll(".tabbed-labels")) labels.tabIndex = 0;
