/* The desk hears the floor: pops the card, keeps the clock, stands still in a second tab. */
(function () {
    "use strict";
    var me = String(Math.random()), passive = false, since = performance.now();

    function el(id) { return document.getElementById(id); }
    function pad(n) { return (n < 10 ? "0" : "") + n; }
    function clock(s) { return pad(Math.floor(s / 60)) + ":" + pad(s % 60); }

    setInterval(function () {
        var timer = document.querySelector("#state .timer");
        if (timer) { timer.textContent = clock(Number(timer.dataset.elapsed) + Math.floor((performance.now() - since) / 1000)); }
    }, 500);

    function announce(text) { var a = el("announce"); a.textContent = ""; setTimeout(function () { a.textContent = text; }, 50); }

    /* the card is in the message: it stands on the screen before the server is asked for anything */
    function pop(news) {
        var a = el("announce").dataset, name = news.several > 1 ? a.several : news.name || a.unknown;
        var state = el("state"), strip = document.querySelector(".strip-in"), card = el("pop");
        if (!card) {
            card = document.createElement("div");
            card.id = "pop";
            strip.insertBefore(card, state.nextSibling);
        }
        card.dataset.call = news.callId;
        card.replaceChildren();
        [["name", name], ["strong", news.number], ["quiet", news.region], ["tag", news.product]].forEach(function (part) {
            if (part[1]) { var s = document.createElement("span"); s.className = part[0]; s.textContent = part[1]; card.appendChild(s); }
        });
        state.className = "state agent-RINGING";
        if (news.what === "offered") { announce([a.offered, name, news.number, news.region, news.product].filter(Boolean).join(", ")); }
        document.dispatchEvent(new CustomEvent("desk:popped", { detail: news }));
    }

    window.deskHears = function (news) {
        if (passive) { return; }
        if (news.what === "offered" || news.what === "card") { pop(news); }
        if (news.what === "withdrawn") { announce(el("announce").dataset.withdrawn); }
        if (news.what === "offered" || news.what === "card") { window.deskFresh(); } else { window.stripFresh(); }
    };
    window.deskFloor = function (f) { el("waiting").textContent = f.waiting; el("longest").textContent = clock(f.longest); };
    /* what happened before the line stood was not heard */
    window.deskBack = function () { el("offline").hidden = true; window.deskFresh(); };
    window.deskLost = function (code) { if (code !== 1000 && code !== 1001) { el("offline").hidden = false; } };

    /* one desk is live: the tab that was opened or chosen last */
    function claim() { passive = false; el("elsewhere").hidden = true; localStorage.setItem("teleshop.desk", me); }
    window.addEventListener("storage", function (e) {
        if (e.key === "teleshop.desk" && e.newValue !== me) { passive = true; el("elsewhere").hidden = false; }
    });

    function keep() { /* where the cursor was, a new answer puts it again */
        document.addEventListener("shop:fresh", function (e) {
            since = performance.now();
            document.querySelectorAll("#pop").forEach(function (p) { if (!document.querySelector('#state[data-state="RINGING"]')) { p.remove(); } });
            var id = e.detail && e.detail.id;
            if (id && /:(add|resume|another)$/.test(id)) { focus("work:lines-of:0:quantity"); }
            var number = el("number");
            if (number && id && /:save$/.test(id)) { announce(number.textContent); el("work:another").focus(); }
        });
    }
    function focus(id) { var f = el(id); if (f) { f.focus(); if (f.select) { f.select(); } } }

    document.addEventListener("keydown", function (e) {
        if (e.altKey && /^[123]$/.test(e.key)) {
            var pane = el(["pane-who", "pane-order", "pane-aside"][e.key - 1]);
            e.preventDefault();
            if (e.key === "3") { pane.classList.toggle("folded"); }
            var first = pane.querySelector("input:not([type=hidden]), select, a[href]");
            (first || pane).focus();
        }
        if (e.key === "F6") {
            e.preventDefault();
            var next = document.querySelector("[name='work:payment']:not(:checked)");
            if (next) { next.checked = true; next.dispatchEvent(new Event("click", { bubbles: true })); next.dispatchEvent(new Event("change", { bubbles: true })); }
        }
        /* Enter goes on to the next field, and adds what was found first */
        if (e.key === "Enter" && e.target.matches("#pane-who input, #pane-order input:not([type=radio]), #pane-order select")) {
            e.preventDefault();
            var found = e.target.id === "work:lines" && document.querySelector(".found a");
            if (found) { found.click(); return; }
            var fields = Array.prototype.filter.call(document.querySelectorAll("#pane-who input, #pane-order input, #pane-order select, [id='work:save']"), function (f) { return f.type !== "hidden" && f.offsetParent; });
            var at = fields.indexOf(e.target);
            if (fields[at + 1]) { fields[at + 1].focus(); }
        }
        if (e.key === "Escape" && document.activeElement) { document.activeElement.blur(); el("content").focus(); }
    });

    document.addEventListener("DOMContentLoaded", function () {
        keep();
        claim();
        el("here").addEventListener("click", function () { claim(); window.deskFresh(); });
    });
}());
