
// Everything is on the page without this script. It adds a panel that shows one touchpoint at a time.
'use strict';
for (const sheet of document.querySelectorAll('.sheet')) {
  const touchpoints = [...sheet.querySelectorAll('.touchpoint')];
  const words = sheet.querySelector('.panel-words').dataset;
  const panel = document.createElement('dialog');
  panel.className = 'panel';
  panel.setAttribute('aria-label', words.open);
  const bar = document.createElement('div');
  bar.className = 'panel-bar';
  const content = document.createElement('div');
  panel.append(bar, content);
  sheet.append(panel);
  let current = 0;

  const show = index => {
    current = (index + touchpoints.length) % touchpoints.length;
    const copy = touchpoints[current].cloneNode(true);
    for (const element of [copy, ...copy.querySelectorAll('[id]')]) element.removeAttribute('id');
    copy.querySelector('.opener').remove();
    content.replaceChildren(copy);
    panel.scrollTop = 0;
    if (!panel.open) panel.showModal();
  };
  const button = (text, action) => {
    const made = document.createElement('button');
    made.type = 'button';
    made.textContent = text;
    made.addEventListener('click', action);
    return made;
  };
  bar.append(
      button(words.previous, () => show(current - 1)),
      button(words.following, () => show(current + 1)),
      button(words.close, () => panel.close()));
  panel.addEventListener('keydown', event => {
    const forward = sheet.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') {
      event.preventDefault();
      show(current + (event.key === forward ? 1 : -1));
    }
  });
  panel.addEventListener('click', event => {
    if (event.target === panel || event.target.closest('a[href^="#"]')) panel.close();
  });
  panel.addEventListener('close', () => touchpoints[current].querySelector('.opener').focus());
  touchpoints.forEach((touchpoint, index) => {
    const open = button('⋯', () => show(index));
    open.className = 'opener';
    open.setAttribute('aria-label', words.open + ': ' + touchpoint.querySelector('.title').textContent);
    touchpoint.querySelector('.touchpoint-head').append(open);
  });
}
