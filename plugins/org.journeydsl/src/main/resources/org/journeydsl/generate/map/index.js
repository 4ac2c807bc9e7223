
// The page is the same every day; only a reader's browser knows whether a review is late.
'use strict';
const today = new Date().toISOString().slice(0, 10);
for (const each of document.querySelectorAll('[data-due]')) {
  if (each.dataset.due < today) each.querySelector('.late').hidden = false;
}
