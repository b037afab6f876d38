// Sets theme and language before the first paint, so that nothing flashes.
(function () {
  var root = document.documentElement;
  try {
    var theme = localStorage.getItem('spin.theme');
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
    var language = localStorage.getItem('spin.language');
    if (language === 'nl' || language === 'en') root.lang = language;
  } catch (blocked) {
    // Without storage the page follows the device and speaks Dutch.
  }
})();
