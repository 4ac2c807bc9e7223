// Loads the page again when the server has drawn a newer one; keeps the panel as the reader left it.
(() => {
  const panel = document.getElementById("journey-preview");
  const shown = panel.dataset.version;
  const details = panel.querySelector("details");
  if (details) {
    const errors = details.classList.contains("errors");
    const choice = sessionStorage.getItem("journey-preview");
    details.open = choice === null ? errors : choice === "open";
    details.addEventListener("toggle", () =>
      sessionStorage.setItem("journey-preview", details.open ? "open" : "closed"));
  }
  new EventSource("/-/events").onmessage = event => {
    if (event.data !== shown) location.reload();
  };
})();
