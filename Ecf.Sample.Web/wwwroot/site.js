// Small behaviours for pages that work without them. Each finds its elements by a data- attribute of its own.
"use strict";

// data-lint on a form names the element that shows what is wrong with the text: it is asked for while the text is typed.
// A button with data-live is pressed as well, after a longer pause, and answers into the frame that its formtarget names.
for (const form of document.querySelectorAll("form[data-lint]")) {
  const shown = document.getElementById(form.dataset.lint);
  const live = form.querySelector("button[data-live]");
  let asked = new AbortController();
  let soon = 0;
  let later = 0;

  const lint = async () => {
    asked.abort();
    asked = new AbortController();
    const words = new URLSearchParams(new FormData(form));
    words.set("what", "lint");
    try {
      const answer = await fetch(form.action, { method: "POST", body: words, signal: asked.signal });
      if (answer.ok) {
        shown.innerHTML = await answer.text();
      }
    } catch (stopped) {
      // A later edit asked anew, or the site cannot be reached: the form's own button still works.
    }
  };

  const preview = () => {
    const frame = document.querySelector(`iframe[name="${live.getAttribute("formtarget")}"]`);
    if (frame && form.checkValidity()) {
      // A new frame each time, so that the browser's history does not fill with previews.
      frame.replaceWith(frame.cloneNode());
      form.requestSubmit(live);
    }
  };

  form.addEventListener("input", () => {
    clearTimeout(soon);
    clearTimeout(later);
    soon = setTimeout(lint, 400);
    if (live) {
      later = setTimeout(preview, 1000);
    }
  });
}
