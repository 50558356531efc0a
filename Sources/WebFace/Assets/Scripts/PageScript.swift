/// Puts the parts together on the page that is open.
enum PageScript {
  static let text = #"""
    function questionPage(form, say) {
      var key = form.getAttribute('data-draft');
      var hasRules = form.hasAttribute('data-rules');
      var questions = Questions(form, say);
      var wish = 'suite';
      var isOver = false;
      var isPressed = false;
      var later = null;
      drafts.forgetOthers(key);

      var sender = Sender(form, say, {
        received: function () {
          isOver = true;
          drafts.drop(key);
        },
        plain: function () { keep(true); },
        open: showReply
      });

      function keep(isSent) {
        if (isOver) return true;
        var fields = {};
        questions.names().forEach(function (name) { fields[name] = questions.typed(name); });
        return drafts.keep(key, {fields: fields, isSent: isSent});
      }

      // Looks at all questions anew. Those that are wrong already are looked at again, and the one just answered.
      function look(answered) {
        var found = questions.refresh();
        if (!hasRules) return found;
        questions.names().forEach(function (name) {
          if (!found[name]) return;
          var isMarked = questions.isMarked(name);
          var isOpen = questions.isOpen(name, found[name]);
          var isDone = name === answered && (found[name].warnings.length || questions.typed(name).length);
          if (isOpen && (isMarked || isDone)) questions.mark(name, found[name]);
          else if (isMarked && !isOpen && !found[name].warnings.length) {
            // What the other side has found wrong stays until it is answered anew.
            if (name === answered || questions.isMarkedHere(name)) questions.unmark(name);
          }
        });
        return found;
      }

      // A field is left when something else is pressed. What is said of it would move that away from under the finger.
      function lookLater(name) {
        clearTimeout(later);
        later = setTimeout(function () {
          if (isPressed) lookLater(name);
          else look(name);
        }, 150);
      }

      function nameOf(field) {
        var question = field.closest('.q');
        return question && field.name.slice(0, 2) === 'r.' ? question.getAttribute('data-item') : null;
      }

      function changed(event) {
        var name = nameOf(event.target);
        if (!name) return;
        offerClearing(questions.question(name));
        look(event.type === 'change' && isBox(event.target) ? name : null);
        if (event.type === 'change' && !isBox(event.target)) lookLater(name);
        var isKept = keep(false);
        if (!sender.isWaiting()) sender.note(isKept ? say.unsent : say.unkept);
      }

      // What was chosen among round buttons can be unchosen.
      function offerClearing(question) {
        var first = question.querySelector('input[type=radio]');
        if (!first || question.hasAttribute('data-required')) return;
        var button = question.querySelector('.clear button');
        if (!button) {
          var row = make('p', 'clear');
          button = row.appendChild(make('button', 'link', say.clear, say));
          (question.querySelector('fieldset, [role=radiogroup]') || question).appendChild(row);
        }
        button.type = 'button';
        button.removeAttribute('name');
        button.parentNode.hidden = !question.querySelector('input[type=radio]:checked');
        button.onclick = function () {
          questions.fill(question.getAttribute('data-item'), []);
          first.focus();
          first.dispatchEvent(new Event('change', {bubbles: true}));
        };
      }

      // What the other side says of the answers. Where it knows more than this page, its own page is shown.
      function showReply(reply, isQuiet) {
        var found = questions.refresh();
        if (isQuiet) return;
        var isKnown = (reply.apparues || []).every(function (name) { return found[name] && found[name].isAsked; });
        var open = (reply.refus || []).concat(reply.alertes || []);
        isKnown = isKnown && open.every(function (one) { return found[one.item] && found[one.item].isAsked; });
        if (!isKnown || !open.length) return sender.plainly('suite');
        (reply.refus || []).forEach(function (one) {
          var own = found[one.item];
          questions.mark(one.item, own.wrong ? own : {wrong: one.message, warnings: []});
        });
        (reply.alertes || []).forEach(function (one) {
          questions.mark(one.item, {warnings: one.message.split('\n')});
        });
        questions.summarise(open.map(function (one) { return one.item; }));
      }

      function submitted(event) {
        event.preventDefault();
        clearTimeout(later);
        var target = wish;
        wish = 'suite';
        keep(false);
        var found = look(null);
        var open = target === 'suite' && hasRules ? questions.names().filter(function (name) {
          return found[name] && questions.isOpen(name, found[name]);
        }) : [];
        open.forEach(function (name) { questions.mark(name, found[name]); });
        questions.summarise(open);
        // What is right is kept all the same, and the other side has the last word.
        sender.send(target, open.length > 0);
      }

      each(form.querySelectorAll('.q'), function (question) {
        voice(question, say);
        offerClearing(question);
      });
      var draft = drafts.get(key);
      if (draft && !draft.isSent) restore(draft.fields);
      else if (draft) drafts.drop(key);
      each(form.querySelectorAll('[data-kind=slider]'), function (question) { slide(question, say); });

      function restore(fields) {
        var isNews = false;
        Object.keys(fields).forEach(function (name) {
          if (!questions.question(name) || JSON.stringify(questions.typed(name)) === JSON.stringify(fields[name])) return;
          isNews = true;
          questions.fill(name, fields[name]);
          offerClearing(questions.question(name));
        });
        if (isNews) sender.announce(say.restored, 'notice');
      }

      look(null);
      form.addEventListener('input', changed);
      form.addEventListener('change', changed);
      form.addEventListener('click', function (event) {
        var button = event.target.closest('button[name=vers]');
        if (button) wish = button.value;
      });
      form.addEventListener('submit', submitted);
      ['mousedown', 'touchstart'].forEach(function (type) {
        document.addEventListener(type, function () { isPressed = true; }, {passive: true});
      });
      ['mouseup', 'touchend', 'touchcancel'].forEach(function (type) {
        document.addEventListener(type, function () { isPressed = false; });
      });
      var summary = document.getElementById('summary');
      if (summary) summary.focus();
    }

    function lastPage(form, say) {
      var sender = Sender(form, say, {received: drafts.forgetAll, plain: function () {}, open: function () {}});
      form.addEventListener('submit', function (event) {
        event.preventDefault();
        sender.send('');
      });
    }

    function words(form) {
      var lang = form.getAttribute('data-words');
      var say = wording[lang];
      say.lang = lang;
      return say;
    }

    function start() {
      if (document.body.hasAttribute('data-forget')) drafts.forgetAll();
      // A page from the browser's memory may show what was answered before.
      window.addEventListener('pageshow', function (event) { if (event.persisted) location.reload(); });
      var form = document.querySelector('form[data-draft]');
      if (form) questionPage(form, words(form));
      var last = document.querySelector('form[data-last]');
      if (last) lastPage(last, words(last));
    }

    """#
}
