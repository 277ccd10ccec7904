// The site's one script. Every page works without it; each behaviour below makes one thing easier and knows no other.
// An element asks for one by its name: <form data-behaviour="register">. It may ask for several, separated by spaces.
(() => {
  'use strict';

  const behaviours = {
    // The groups of the bar: Escape closes an open one, and so does a click elsewhere.
    menu(details) {
      document.addEventListener('keydown', event => {
        if (event.key === 'Escape' && details.open) {
          details.open = false;
          details.querySelector('summary').focus();
        }
      });
      document.addEventListener('click', event => {
        if (!details.contains(event.target)) {
          details.open = false;
        }
      });
    },

    // A register: counts what is marked, marks everybody at one tap without sending, keeps the marks of a sheet that was
    // reloaded by accident, and warns before unsent marks are left behind.
    register(form) {
      const fieldsets = [...form.querySelectorAll('fieldset:not([disabled])')];
      const status = form.querySelector('[data-part=count]');
      if (fieldsets.length === 0 || !status) {
        return;
      }

      const radios = fieldsets.flatMap(set => [...set.querySelectorAll('input[type=radio]')]);
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
          const kept = JSON.parse(sessionStorage.getItem(key) ?? 'null');
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
        const rest = fieldsets.length - marked('attended') - marked('absent');
        status.textContent = `${marked('attended')} attended, ${marked('absent')} absent, ${rest} not marked${unsent ? `; ${unsent} not kept yet` : ''}`;
      };

      const update = () => { keep(); say(); };

      // Beside the button that sends everybody as attended stands one that only marks them, to be looked at first.
      const all = document.createElement('button');
      all.type = 'button';
      all.className = 'quiet';
      all.textContent = 'Mark the rest attended';
      all.addEventListener('click', () => {
        for (const set of fieldsets.filter(set => !set.querySelector(':checked'))) {
          set.querySelector('input[value=attended]').checked = true;
        }
        update();
      });
      status.before(all);

      form.addEventListener('change', update);
      form.addEventListener('submit', () => { isSending = true; });
      window.addEventListener('beforeunload', event => {
        if (changed().length && !isSending) {
          event.preventDefault();
        }
      });

      restore();
      say();
    },
  };

  for (const element of document.querySelectorAll('[data-behaviour]')) {
    for (const name of element.dataset.behaviour.split(' ')) {
      behaviours[name]?.(element);
    }
  }
})();
