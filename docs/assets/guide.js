/* Material puts each copy button into a navigation landmark without a name. Who goes from landmark to landmark would
   meet one at each block. */
new MutationObserver(() => {
  for (const nav of document.querySelectorAll(".md-code__nav:not([role])")) nav.setAttribute("role", "none");
}).observe(document.body, { childList: true, subtree: true });

/* On a narrow screen the row of tabs scrolls, also for who has only a keyboard. */
for (const labels of document.querySelectorAll(".tabbed-labels")) labels.tabIndex = 0;

/* Which network do you need? The table's questions, one at a time. Without this script the table is all. */
for (const chooser of document.querySelectorAll(".chooser")) {
  const rows = [...chooser.querySelector("tbody").rows];
  const table = document.createElement("details");
  table.innerHTML = "<summary>All questions in a table</summary>";
  table.append(...chooser.childNodes);
  const buttons = ["Yes", "No", "Back"].map((text) => `<button class="md-button">${text}</button>`).join(" ");
  chooser.innerHTML = `<p class="step"></p><p class="question" role="status"></p><p>${buttons}</p>`;
  chooser.append(table);
  const [step, question] = chooser.children;
  const [yes, no, back] = chooser.querySelectorAll("button");
  const show = (at, answer) => {
    const focused = document.activeElement;
    const found = answer || at === rows.length - 1;
    step.textContent = found ? "Take" : `Question ${at + 1} of ${rows.length - 1}`;
    question.innerHTML = rows[at].cells[found ? 1 : 0].innerHTML;
    yes.hidden = no.hidden = found;
    back.hidden = !found && at === 0;
    yes.onclick = () => show(at, true);
    no.onclick = () => show(at + 1);
    back.onclick = () => show(answer ? at : at - 1);
    if (found) question.querySelector("a").focus();
    else if (back.hidden && focused === back) yes.focus();
  };
  show(0);
}
