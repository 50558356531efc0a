/// The files that pages need on a kiosk beside their own.
enum KioskAssets {
  static let styleSheet = Asset(name: "borne", ending: "css", type: "text/css; charset=utf-8", style)
  static let script = Asset(name: "borne", ending: "js", type: "text/javascript; charset=utf-8", text)

  private static let style = """
    .kiosk main{padding-top:12vh}
    .kiosk .button{font-size:1.4em;min-height:4rem;display:inline-flex;align-items:center;justify-content:center}
    .kiosk-leave{text-align:center;padding:1rem;margin-top:2rem}
    .kiosk-warning{position:fixed;left:0;right:0;bottom:0;z-index:9;padding:1.2rem;background:Canvas;color:CanvasText;
    border-top:4px solid;text-align:center;font-size:1.2rem}
    .kiosk-warning button{font:inherit;min-height:3.5rem;padding:0 2rem}
    """

  /// Asks whether somebody is still there, and goes back to the start page when nobody is. What stands on a page of
  /// questions is sent first, and the page stays until it has arrived: a slow reader loses nothing.
  private static let text = """
    'use strict';
    (function () {
      var own = document.querySelector('script[data-idle]');
      var home = '/borne', idle = own.dataset.idle * 1000, grace = Math.max(5000, idle / 3);
      var words = own.dataset.language === 'en'
        ? ['Are you still there?', 'Otherwise this page makes room for the next person; what you have answered is kept.',
          'Yes, I go on']
        : ['Êtes-vous encore là ?', 'Sinon, cette page laisse la place à la personne suivante ; vos réponses sont gardées.',
          'Oui, je continue'];
      function wipe() { try { localStorage.clear(); sessionStorage.clear(); } catch (e) {} }
      if (location.pathname === home) { wipe(); return; }
      var timer, box, before;
      function go() { wipe(); location.replace(home); }
      function later() { close(); timer = setTimeout(leave, 15000); }
      function leave() {
        var form = document.querySelector('form[action^="/q/"]');
        if (!form) { go(); return; }
        var fields = new URLSearchParams(new FormData(form));
        fields.set('vers', 'retour');
        fetch(form.getAttribute('action'), {method: 'POST', body: fields, headers: {Accept: 'application/json'}})
          .then(function (answer) { if (answer.status === 507 || answer.status === 500) later(); else go(); }, later);
      }
      function close() {
        if (!box) return;
        box.remove();
        box = null;
        if (before && before.focus) before.focus({preventScroll: true});
      }
      function ask() {
        before = document.activeElement;
        box = document.createElement('div');
        box.className = 'kiosk-warning';
        box.setAttribute('role', 'alertdialog');
        box.setAttribute('aria-labelledby', 'kiosk-title');
        box.setAttribute('aria-describedby', 'kiosk-text');
        box.lang = own.dataset.language;
        [['h2', 'kiosk-title'], ['p', 'kiosk-text'], ['button', '']].forEach(function (part, index) {
          var element = document.createElement(part[0]);
          if (part[1]) element.id = part[1];
          element.textContent = words[index];
          box.appendChild(element);
        });
        document.body.appendChild(box);
        box.lastChild.type = 'button';
        box.lastChild.focus();
        timer = setTimeout(leave, grace);
      }
      function alive() {
        close();
        clearTimeout(timer);
        timer = setTimeout(ask, idle);
      }
      ['pointerdown', 'touchstart', 'keydown', 'input', 'scroll', 'click'].forEach(function (name) {
        addEventListener(name, alive, {passive: true, capture: true});
      });
      var next = document.querySelector('.kiosk-leave a');
      if (next) next.addEventListener('click', function (event) {
        event.preventDefault();
        clearTimeout(timer);
        leave();
      });
      alive();
    })();
    """
}
