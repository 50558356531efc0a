/// The questions of a page: which are shown, what is wrong with which, as the page would look if the other side had made
/// it anew.
enum QuestionsScript {
  static let text = #"""
    function make(tag, kind, words, say) {
      var element = document.createElement(tag);
      if (kind) element.className = kind;
      if (words) {
        element.textContent = words;
        // The tool's own words may be in another language than the page.
        if (say && say.lang !== document.documentElement.lang) {
          element.lang = say.lang;
          element.dir = 'ltr';
        }
      }
      return element;
    }

    function each(list, act) { Array.prototype.forEach.call(list, act); }

    function isBox(field) { return field.type === 'radio' || field.type === 'checkbox'; }

    function Questions(form, say) {
      var rules = JSON.parse(form.getAttribute('data-rules') || '[]');
      var shown = {};

      each(form.querySelectorAll('template'), function (template) {
        var question = template.content.querySelector('.q');
        question.hidden = true;
        template.parentNode.replaceChild(question, template);
      });

      function question(name) { return document.getElementById('q-' + name); }

      function fields(name) {
        return question(name).querySelectorAll('[name="r.' + name + '"]');
      }

      function typed(name) {
        var values = [];
        each(fields(name), function (field) {
          if ((!isBox(field) || field.checked) && field.value !== '') values.push(field.value);
        });
        return values;
      }

      function fill(name, values) {
        var written = values.slice();
        each(fields(name), function (field) {
          if (!isBox(field)) return;
          var index = written.indexOf(field.value);
          field.checked = index >= 0;
          if (index >= 0) written.splice(index, 1);
        });
        each(fields(name), function (field) { if (!isBox(field)) field.value = written[0] || ''; });
      }

      function names() {
        return Array.prototype.map.call(form.querySelectorAll('.q'), function (one) {
          return one.getAttribute('data-item');
        });
      }

      function isConfirmed(name) {
        var box = question(name).querySelector('[name=confirme]:checked');
        return !!box && box.value === name + '=' + typed(name).join(';');
      }

      // Shows the questions that are asked now, and hides the others. What was typed into a hidden one is kept.
      function refresh() {
        var found = follow(rules, typed, say);
        Object.keys(found).forEach(function (name) {
          var element = question(name);
          if (!element) return;
          // The other side knows better.
          if (element.classList.contains('new')) found[name].isAsked = true;
          element.hidden = !found[name].isAsked;
          element.querySelector('[name=vu]').disabled = element.hidden && !typed(name).length;
        });
        each(form.querySelectorAll('.grid'), function (grid) {
          grid.hidden = !grid.querySelector('.q:not([hidden])');
        });
        return found;
      }

      function isOpen(name, found) {
        return found.isAsked && (found.wrong || (found.warnings.length > 0 && !isConfirmed(name)));
      }

      function unmark(name) {
        var element = question(name);
        element.classList.remove('faulty');
        each(element.querySelectorAll('.wrong, .confirm'), function (old) { old.parentNode.removeChild(old); });
        each(element.querySelectorAll('[aria-invalid]'), function (field) { field.removeAttribute('aria-invalid'); });
        each(element.querySelectorAll('[aria-describedby]'), function (field) {
          var rest = field.getAttribute('aria-describedby').split(' ').filter(function (one) { return one !== 'e-' + name; });
          if (rest.length) field.setAttribute('aria-describedby', rest.join(' '));
          else field.removeAttribute('aria-describedby');
        });
        shown[name] = undefined;
      }

      // Says at a question what is wrong, or what is to be confirmed, as the other side does.
      function mark(name, found) {
        var state = JSON.stringify([found.wrong, found.warnings, found.wrong ? '' : typed(name)]);
        if (shown[name] === state) return;
        unmark(name);
        shown[name] = state;
        var element = question(name);
        element.classList.add('faulty');
        var isTheirs = found.isTheirs || !found.wrong;
        var message = make('p', 'wrong', found.wrong || found.warnings.join('\n'), isTheirs ? null : say);
        message.id = 'e-' + name;
        var explained = element.querySelectorAll('.words, .help');
        var last = explained[explained.length - 1];
        last.parentNode.insertBefore(message, last.nextSibling);
        if (!found.wrong) message.parentNode.insertBefore(confirmation(name), message.nextSibling);
        var group = element.querySelector('fieldset, [role=radiogroup]') || document.getElementById('f-' + name);
        group.setAttribute('aria-describedby', ((group.getAttribute('aria-describedby') || '') + ' e-' + name).trim());
        each(fields(name), function (field) {
          if (!isBox(field)) field.setAttribute('aria-invalid', 'true');
        });
      }

      function confirmation(name) {
        var box = make('div', 'opts confirm');
        var label = box.appendChild(make('label', 'opt'));
        var input = label.appendChild(make('input'));
        input.type = 'checkbox';
        input.name = 'confirme';
        input.value = name + '=' + typed(name).join(';');
        label.appendChild(make('span', '', say.confirm, say));
        return box;
      }

      // The list of what is wrong, before the questions. It takes the focus.
      function summarise(open) {
        var old = document.getElementById('summary');
        if (old) old.parentNode.removeChild(old);
        if (!open.length) return;
        var box = make('div', 'notice grave');
        box.id = 'summary';
        box.tabIndex = -1;
        box.setAttribute('role', 'alert');
        box.appendChild(make('h2', '', open.length === 1 ? say.oneError : say.errors.replace('#', open.length), say));
        var list = box.appendChild(make('ul'));
        open.forEach(function (name) {
          var words = document.getElementById('l-' + name).cloneNode(true);
          each(words.querySelectorAll('small, button'), function (more) { more.parentNode.removeChild(more); });
          var link = list.appendChild(make('li')).appendChild(make('a', '', words.textContent.trim()));
          link.href = '#f-' + name;
          var texts = form.querySelector('.questions');
          if (texts.lang) link.lang = texts.lang;
        });
        form.parentNode.insertBefore(box, form);
        box.focus();
      }

      return {
        question: question, typed: typed, fill: fill, names: names, refresh: refresh, isOpen: isOpen, mark: mark,
        unmark: unmark, summarise: summarise,
        isMarked: function (name) { return question(name).classList.contains('faulty'); },
        isMarkedHere: function (name) { return shown[name] !== undefined; }
      };
    }

    """#
}
