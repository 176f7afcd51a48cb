// Buttons that copy the text of a field. Where there is no clipboard, as on pages without https, the field alone is there.
function offer() {
  for (const button of document.querySelectorAll('[data-copy]')) {
    button.hidden = !navigator.clipboard;
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(document.querySelector(button.dataset.copy).value);
      button.textContent = button.dataset.copied;
    });
  }
}

document.addEventListener('view', offer);
offer();
