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

// data-menu on a group of the bar: Escape closes it where it is open, and so does a click elsewhere.
for (const details of document.querySelectorAll("details[data-menu]")) {
  document.addEventListener("keydown", event => {
    if (event.key === "Escape" && details.open) {
      details.open = false;
      details.querySelector("summary").focus();
    }
  });
  document.addEventListener("click", event => {
    if (!details.contains(event.target)) {
      details.open = false;
    }
  });
}

// data-job names the address that says how far a piece of long work is: the page shows it, and is loaded again when the work is over.
for (const box of document.querySelectorAll("[data-job]")) {
  const bar = box.querySelector("progress");
  const look = async () => {
    try {
      const answer = await fetch(box.dataset.job, { cache: "no-store" });
      const now = answer.ok ? await answer.json() : null;
      if (now?.isOver) {
        location.reload();
        return;
      }

      if (now) {
        box.querySelector("[data-part=state]").textContent = now.state;
        if (now.all > 1) {
          [bar.max, bar.value] = [now.all, now.done];
        }
      }
    } catch (stopped) {
      // The site is away for a moment: the next look may find it.
    }

    setTimeout(look, 1000);
  };

  setTimeout(look, 1000);
}

// data-register on a register: counts what is marked, marks everybody at one tap without sending, keeps the marks of a sheet that was
// reloaded by accident, and warns before unsent marks are left behind.
const register = form => {
  const fieldsets = [...form.querySelectorAll("fieldset:not([disabled])")];
  const status = form.querySelector("[data-part=count]");
  if (fieldsets.length === 0 || !status) {
    return;
  }

  const radios = fieldsets.flatMap(set => [...set.querySelectorAll("input[type=radio]")]);
  const key = `register:${location.pathname}`;
  const seal = form.elements.seal.value;
  const asSent = new Map(radios.map(radio => [radio, radio.checked]));
  let isSending = false;

  const changed = () => radios.filter(radio => radio.checked && !asSent.get(radio));
  const marked = word => radios.filter(radio => radio.checked && radio.value === word).length;

  // The marks wait in this tab alone, under opaque ids, and only for the register as it was shown.
  const keep = () => {
    const marks = changed().map(radio => [radio.name, radio.value]);
    try {
      marks.length ? sessionStorage.setItem(key, JSON.stringify({ seal, marks })) : sessionStorage.removeItem(key);
    } catch {
      // A browser that keeps nothing still marks registers.
    }
  };

  const restore = () => {
    try {
      const kept = JSON.parse(sessionStorage.getItem(key) ?? "null");
      if (kept?.seal !== seal) {
        return sessionStorage.removeItem(key);
      }
      for (const radio of radios) {
        radio.checked = radio.checked || kept.marks.some(([name, value]) => name === radio.name && value === radio.value);
      }
    } catch {
      // What cannot be read was not meant for this sheet.
    }
  };

  const say = () => {
    const unsent = changed().length;
    const rest = fieldsets.length - marked("attended") - marked("absent");
    status.textContent = `${marked("attended")} attended, ${marked("absent")} absent, ${rest} not marked${unsent ? `; ${unsent} not kept yet` : ""}`;
  };

  const update = () => { keep(); say(); };

  // Beside the button that sends everybody as attended stands one that only marks them, to be looked at first.
  const all = document.createElement("button");
  all.type = "button";
  all.className = "quiet";
  all.textContent = "Mark the rest attended";
  all.addEventListener("click", () => {
    for (const set of fieldsets.filter(set => !set.querySelector(":checked"))) {
      set.querySelector("input[value=attended]").checked = true;
    }
    update();
  });
  status.before(all);

  form.addEventListener("change", update);
  form.addEventListener("submit", () => { isSending = true; });
  window.addEventListener("beforeunload", event => {
    if (changed().length && !isSending) {
      event.preventDefault();
    }
  });

  restore();
  say();
};

document.querySelectorAll("form[data-register]").forEach(register);
