/// A slider beside the field for a number from 0 to 100. Until it was moved or touched it says so, and is no answer.
enum SliderScript {
  static let text = #"""
    function slide(question, say) {
      var field = question.querySelector('input');
      each(question.querySelectorAll('input'), function (one) { if (one.name.slice(0, 2) === 'r.') field = one; });
      var box = make('div', 'slide');
      var range = box.appendChild(make('input'));
      range.type = 'range';
      range.min = 0;
      range.max = 100;
      range.setAttribute('aria-labelledby', 'l-' + question.getAttribute('data-item'));
      var ends = box.appendChild(make('p', 'ends'));
      ends.appendChild(make('span', '', field.getAttribute('data-low')));
      ends.appendChild(make('span', '', field.getAttribute('data-high')));
      var state = make('p', 'untouched', say.untouched, say);
      box.insertBefore(state, range);
      field.parentNode.parentNode.insertBefore(box, field.parentNode);

      // The field leads: what stands in it is what is sent.
      function follow() {
        var isSet = /^(100|[0-9]{1,2})$/.test(field.value);
        if (isSet) range.value = field.value;
        else range.value = 50;
        box.className = isSet ? 'slide set' : 'slide';
        state.hidden = field.value !== '';
        range.setAttribute('aria-valuetext', isSet ? field.value : say.untouched);
      }

      function take() {
        if (field.value === range.value) return;
        field.value = range.value;
        follow();
        field.dispatchEvent(new Event('input', {bubbles: true}));
        field.dispatchEvent(new Event('change', {bubbles: true}));
      }

      range.addEventListener('input', take);
      // The middle can be chosen as well, without moving away from it first.
      range.addEventListener('click', take);
      range.addEventListener('keydown', function (event) {
        if (event.key === ' ' || event.key === 'Enter') {
          event.preventDefault();
          take();
        }
      });
      field.addEventListener('input', follow);
      follow();
      return follow;
    }

    """#
}
