/// The one script of the facilitators' pages. Everything works without it; with it, the counts of a sitting come by
/// themselves, and Enter goes from cell to cell of the paper grid.
enum FacilitatorScript {
  static let text = """
    'use strict';
    (function () {
      var live = document.querySelector('[data-live]');
      if (live) {
        var status = live.querySelector('[data-live-status]');
        var mark = null, failures = 0;
        var french = document.documentElement.lang === 'fr';
        var say = function (text) { if (status.textContent !== text) status.textContent = text; };
        document.body.classList.add('is-live');
        var ask = function () {
          if (document.hidden) { setTimeout(ask, 2000); return; }
          fetch(live.dataset.live, { headers: mark ? { 'If-None-Match': mark } : {}, cache: 'no-store' })
            .then(function (answer) {
              failures = 0;
              if (answer.status === 401) { location.reload(); return null; }
              if (answer.status === 304) { say(''); return null; }
              if (!answer.ok) throw new Error(answer.status);
              mark = answer.headers.get('ETag');
              return answer.json();
            })
            .then(function (state) {
              if (!state) return;
              say('');
              if (!state.open) { location.reload(); return; }
              Object.keys(state).forEach(function (key) {
                var place = live.querySelector('[data-count="' + key + '"]');
                if (place) place.textContent = state[key];
              });
            })
            .catch(function () {
              failures += 1;
              if (failures > 1) say(french ? 'Connexion perdue : les nombres ne sont plus à jour.'
                : 'Connection lost: the numbers are out of date.');
            })
            .then(function () { setTimeout(ask, failures ? Math.min(30000, 2000 * failures) : 2000); });
        };
        setTimeout(ask, 2000);
      }
      var grid = document.querySelector('[data-grid]');
      if (grid) {
        var cells = Array.prototype.slice.call(grid.querySelectorAll('.cell input'));
        cells.forEach(function (cell, index) {
          cell.addEventListener('keydown', function (event) {
            if (event.key === 'Enter' && !event.ctrlKey && index + 1 < cells.length) {
              event.preventDefault();
              cells[index + 1].focus();
              cells[index + 1].select();
            } else if (event.key === 'ArrowUp' && index > 0) {
              event.preventDefault();
              cells[index - 1].focus();
              cells[index - 1].select();
            } else if (event.key === 'ArrowDown' && index + 1 < cells.length) {
              event.preventDefault();
              cells[index + 1].focus();
              cells[index + 1].select();
            }
          });
        });
      }
    })();

    """
}
