/// Sends a form without leaving its page, again and again until it is received, and says where things stand. Whatever it
/// does not know how to answer is sent the plain way, so that the other side's page is shown.
enum SendingScript {
  static let text = #"""
    function encoded(form, wish) {
      var parts = [];
      each(form.elements, function (field) {
        if (!field.name || field.disabled || (isBox(field) && !field.checked) || field.tagName === 'BUTTON') return;
        parts.push(encodeURIComponent(field.name) + '=' + encodeURIComponent(field.value));
      });
      if (wish) parts.push('vers=' + encodeURIComponent(wish));
      return parts.join('&');
    }

    // `on` is told when it was received, when something waits for the person, and when it is sent plainly.
    function Sender(form, say, on) {
      var actions = form.querySelector('.actions');
      // What goes without saying is only written; what is news is read out as well.
      var state = actions.parentNode.insertBefore(make('p', 'state'), actions);
      var news = actions.parentNode.insertBefore(make('div'), actions);
      news.setAttribute('role', 'status');
      var isBusy = false;
      var next = null;
      var tries = 0;
      var timer = null;

      function note(words) {
        announce('');
        state.textContent = '';
        if (words) state.appendChild(make('span', '', words, say));
      }

      function announce(words, kind, button) {
        if (news.getAttribute('data-words') === words) return;
        news.setAttribute('data-words', words);
        state.textContent = '';
        news.className = words ? kind : '';
        news.textContent = '';
        if (words) news.appendChild(make('p', '', words, say));
        if (!button) return;
        var again = news.appendChild(make('button', 'quiet', say.again, say));
        again.type = 'button';
        again.addEventListener('click', retry);
      }

      function retry() {
        if (isBusy || !next) return;
        clearTimeout(timer);
        var one = next;
        next = null;
        post(one);
      }

      // Sends the form: what the person wants next; quietly, when it is only to be kept.
      function send(wish, isQuiet) {
        next = {wish: wish, isQuiet: isQuiet};
        if (!isQuiet && !tries) note(say.sending);
        retry();
      }

      function post(one) {
        isBusy = true;
        var request = new XMLHttpRequest();
        request.open('POST', form.getAttribute('action'));
        request.setRequestHeader('Accept', 'application/json');
        request.setRequestHeader('Content-Type', 'application/x-www-form-urlencoded');
        request.timeout = 30000;
        request.onloadend = function () {
          isBusy = false;
          answer(one, request);
        };
        request.send(encoded(form, one.wish));
      }

      function answer(one, request) {
        var reply = null;
        try {
          reply = JSON.parse(request.responseText);
        } catch (unreadable) {
          reply = null;
        }
        var status = reply ? request.status : 0;
        if (reply && typeof reply.suite === 'number' && form.elements.suite) form.elements.suite.value = reply.suite + 1;
        if (status === 200) return received(reply);
        if (status === 422) {
          tries = 0;
          if (next) return retry();
          note('');
          return on.open(reply, one.isQuiet);
        }
        if (status === 0 || status >= 500) return wait(one, status === 507 ? say.full : say.waiting);
        if (!one.isQuiet) plainly(one.wish);
      }

      function received(reply) {
        next = null;
        on.received();
        note(say.received);
        var page = reply.page.split('#');
        location.href = reply.page;
        if (page.length > 1 && page[0] === location.pathname) location.reload();
      }

      // Nothing was received: the same again later, the longer apart the longer it lasts, and at once when the network is back.
      function wait(one, words) {
        if (one.isQuiet) return retry();
        next = next || one;
        announce(words, 'notice grave', true);
        tries += 1;
        timer = setTimeout(retry, Math.min(30000, 1000 * Math.pow(2, tries)) * (0.75 + Math.random() / 2));
      }

      // As without a script.
      function plainly(wish) {
        on.plain();
        var field = make('input');
        field.type = 'hidden';
        field.name = 'vers';
        field.value = wish || '';
        form.appendChild(field);
        form.submit();
      }

      window.addEventListener('online', retry);
      return {send: send, note: note, announce: announce, plainly: plainly, isWaiting: function () { return !!next || isBusy; }};
    }

    """#
}
