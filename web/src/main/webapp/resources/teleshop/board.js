/* The supervisor's board: fresh when the floor moves, once a second at most; every 5 s anyway. */
(function () {
    "use strict";
    var asked = 0, later, since = performance.now();

    function el(id) { return document.getElementById(id); }
    function fresh() {
        clearTimeout(later);
        var wait = 1000 - (Date.now() - asked);
        if (wait > 0) { later = setTimeout(fresh, wait); return; }
        asked = Date.now();
        window.boardFresh();
    }
    window.boardHears = fresh;
    window.boardBack = function () { el("offline").hidden = true; };
    window.boardLost = function (code) { if (code !== 1000 && code !== 1001) { el("offline").hidden = false; } };

    setInterval(function () {
        var passed = Math.floor((performance.now() - since) / 1000);
        document.querySelectorAll("[data-elapsed]").forEach(function (timer) {
            timer.textContent = window.shopClock(Number(timer.dataset.elapsed) + passed);
        });
    }, 500);

    document.addEventListener("shop:fresh", function () { since = performance.now(); });
    document.addEventListener("DOMContentLoaded", function () {
        setInterval(fresh, 5000);
        setInterval(function () { window.spotsFresh(); }, 30000);
    });
}());
