/// Reads a question and its answers aloud, where the browser can speak; in the language in which they are written.
enum VoiceScript {
  static let text = #"""
    var voice = (function () {
      var speech = window.speechSynthesis;
      var speaking = null;
      if (!speech || !window.SpeechSynthesisUtterance) return function () {};
      window.addEventListener('pagehide', stop);

      function stop() {
        speech.cancel();
        if (speaking) speaking.setAttribute('aria-pressed', 'false');
        speaking = null;
      }

      // What is written there, piece by piece: browsers break off long speeches.
      function pieces(question) {
        var found = [];
        each(question.querySelectorAll('.words, .help, .wrong, .ends span, .opt > span'), function (element) {
          if (element.closest('[hidden], [aria-hidden=true]')) return;
          var own = element.cloneNode(true);
          each(own.querySelectorAll('button'), function (more) { more.parentNode.removeChild(more); });
          var words = own.textContent.replace(/\s+/g, ' ').trim();
          if (words) found.push([words, element.closest('[lang]').lang]);
        });
        return found;
      }

      function speak(question, button) {
        stop();
        speaking = button;
        button.setAttribute('aria-pressed', 'true');
        var rest = pieces(question);
        rest.forEach(function (piece, index) {
          var words = new SpeechSynthesisUtterance(piece[0]);
          words.lang = piece[1];
          words.rate = 0.9;
          if (index === rest.length - 1) words.onend = function () { if (speaking === button) stop(); };
          speech.speak(words);
        });
      }

      return function (question, say) {
        var button = make('button', 'voice');
        button.type = 'button';
        button.setAttribute('aria-pressed', 'false');
        button.setAttribute('aria-describedby', 'l-' + question.getAttribute('data-item'));
        button.innerHTML = '<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M4 9v6h4l5 4V5L8 9z"/>'
          + '<path d="M16 8.5a5 5 0 0 1 0 7M18.5 6a8.5 8.5 0 0 1 0 12"/></svg>';
        button.appendChild(make('span', 'sr', say.listen, say));
        button.addEventListener('click', function () {
          if (speaking === button) stop();
          else speak(question, button);
        });
        question.insertBefore(button, question.firstChild);
      };
    })();

    """#
}
