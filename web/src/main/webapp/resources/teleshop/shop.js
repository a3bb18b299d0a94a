/* What every page does: keys, work lists by keyboard, signs of waiting and of trouble. */
(function () {
    "use strict";
    var waiting = 0, shy;

    /* Faces evaluates the scripts of an answer; the policy wants them under the page's nonce */
    var nonce = document.currentScript.nonce;
    window.eval = function (source) {
        var script = document.createElement("script");
        script.nonce = nonce;
        script.textContent = source;
        document.head.appendChild(script).remove();
    };

    /* mm:ss, from an hour on h:mm:ss, as the server writes it */
    function pad(n) { return (n < 10 ? "0" : "") + n; }
    window.shopClock = function (s) {
        var minutes = Math.floor(s / 60);
        return (minutes < 60 ? pad(minutes) : Math.floor(minutes / 60) + ":" + pad(minutes % 60)) + ":" + pad(s % 60);
    };

    /* what listens without a word is taken for dead: by the server after 90 s, by many a proxy after 60 */
    var BEAT_MILLIS = 25000;
    window.WebSocket = class extends WebSocket {
        constructor(address, protocols) {
            super(address, protocols);
            var socket = this, beat = setInterval(function () { if (socket.readyState === 1) { socket.send(""); } }, BEAT_MILLIS);
            this.addEventListener("close", function () { clearInterval(beat); });
        }
    };

    function busy(on) {
        waiting = Math.max(0, waiting + (on ? 1 : -1));
        clearTimeout(shy);
        if (waiting === 0) {
            document.body.classList.remove("busy");
        } else {
            shy = setTimeout(function () { document.body.classList.add("busy"); }, 200);
        }
    }

    function trouble(kind) {
        var lost = document.getElementById("lost");
        if (lost) {
            lost.textContent = lost.dataset[kind];
            lost.hidden = false;
        }
        document.dispatchEvent(new CustomEvent("shop:trouble", { detail: kind }));
    }

    function focusFirstError(root) {
        var said = Array.prototype.find.call(root.querySelectorAll(".said"), function (s) { return s.textContent.trim(); });
        var field = said && said.parentNode.querySelector("input, select, textarea");
        if (field) { field.classList.add("bad"); field.setAttribute("aria-invalid", "true"); field.focus(); }
    }

    function marks() { /* fields at fault, the open row in sight */
        document.querySelectorAll(".line .said").forEach(function (s) {
            var field = s.parentNode.querySelector("input, select, textarea");
            var bad = s.textContent.trim() !== "";
            if (field) { field.classList.toggle("bad", bad); if (bad) { field.setAttribute("aria-invalid", "true"); } else { field.removeAttribute("aria-invalid"); } }
        });
        var here = document.querySelector(".list tr.here");
        if (here) { here.scrollIntoView({ block: "nearest" }); }
    }

    /* an answer may draw the field anew in which somebody types: cursor and letters stay, unless the sheet is another */
    var before, after;
    function sheetOf(f) { var sheet = f.closest("[data-draft]"); return sheet && sheet.dataset.draft; }
    function hands() {
        var f = document.activeElement;
        return f && f.id ? { id: f.id, value: f.value, sheet: sheetOf(f), at: f.matches("input[type=text], input[type=tel], textarea") ? f.selectionStart : null } : null;
    }
    function giveBack() {
        var f = after && document.getElementById(after.id);
        if (!f || f === document.activeElement) { return; }
        if (before && before.id === after.id && before.value !== after.value && sheetOf(f) === after.sheet) { f.value = after.value; }
        f.focus();
        if (after.at !== null && f.setSelectionRange) { f.setSelectionRange(after.at, after.at); }
    }

    /* work that goes on elsewhere: the page looks again by itself as long as it shows a link that says so */
    var looking;
    function lookAgain() {
        clearTimeout(looking);
        if (document.querySelector("[data-again]")) {
            looking = setTimeout(function () {
                var link = document.querySelector("[data-again]");
                if (link) { link.click(); }
            }, 1500);
        }
    }

    function hookFaces() {
        if (!window.faces || !faces.ajax) { return; }
        /* PrimeFaces puts the nonce into the forms late, and an answer that draws a form anew loses it: each question carries it */
        var ask = faces.ajax.request;
        faces.ajax.request = function () {
            PrimeFaces.csp.init(nonce);
            return ask.apply(this, arguments);
        };
        faces.ajax.addOnEvent(function (e) {
            if (e.status === "begin") { busy(true); before = hands(); }
            if (e.status === "complete") { busy(false); after = hands(); document.dispatchEvent(new CustomEvent("shop:answered", { detail: e.responseText })); }
            if (e.status === "success") {
                var lost = document.getElementById("lost");
                if (lost) { lost.hidden = true; }
                giveBack();
                lookAgain();
                if (e.source && e.source.matches && e.source.matches("button, input[type=submit], a")) { focusFirstError(document); }
                document.dispatchEvent(new CustomEvent("shop:fresh", { detail: e.source }));
                marks();
            }
        });
        var leaving = false; /* an answer that is cut off by leaving the page is no trouble */
        window.addEventListener("beforeunload", function () { leaving = true; });
        faces.ajax.addOnError(function (e) {
            busy(false);
            if (leaving) { return; }
            console.warn(e.status, e.description, e.errorName, e.errorMessage);
            trouble(/ViewExpired/.test(e.errorName || "") ? "expired" : e.status === "httpError" && !e.responseCode ? "lost" : "broken");
        });
    }

    /* work lists: a click anywhere on a row opens it, up and down go to the next */
    function opens(row) { var link = row && row.querySelector("a.open"); if (link) { link.click(); } }

    document.addEventListener("click", function (e) {
        var row = e.target.closest && e.target.closest(".list tbody tr");
        if (row && !e.target.closest("a, button, input, label")) { opens(row); }
    });

    /* a key by the name that buttons give it: F2, a, Alt+H, whatever letter the layout makes of it */
    window.shopKey = function (e) {
        var held = (e.ctrlKey ? "Ctrl+" : "") + (e.altKey ? "Alt+" : "");
        var plain = /^(Key|Digit)(.)$/.exec(e.code || "");
        return held + (held && plain ? plain[2] : e.key);
    };

    function typing(target) { return target.matches("input:not([type=checkbox]):not([type=submit]):not([type=button]), select, textarea"); }

    document.addEventListener("keydown", function (e) {
        if ((e.ctrlKey || e.metaKey) && e.key.toLowerCase() === "k") {
            var q = document.getElementById("search:q");
            if (q) { e.preventDefault(); q.focus(); q.select(); }
            return;
        }
        if (e.target.id === "search:q" || e.target.closest(".hits")) { return searching(e); }
        /* a button or link that names its key is pressed by it: F keys always, letters outside fields */
        var name = window.shopKey(e);
        var plain = e.key.length === 1 && !e.altKey && !e.ctrlKey;
        if (!(plain && typing(e.target))) {
            var bound = document.querySelector('[data-key="' + CSS.escape(name) + '"]:not(:disabled)');
            if (bound) { e.preventDefault(); if (typing(bound)) { bound.focus(); } else { bound.click(); } return; }
        }
        if ((e.key === "ArrowDown" || e.key === "ArrowUp") && !typing(e.target)) {
            var rows = Array.prototype.slice.call(document.querySelectorAll(".worklist .list tbody tr"));
            if (rows.length) {
                e.preventDefault();
                var at = rows.findIndex(function (r) { return r.classList.contains("here"); });
                opens(rows[Math.min(rows.length - 1, Math.max(0, at + (e.key === "ArrowDown" ? 1 : -1)))]);
            }
        }
    });

    /* a field of class "live" answers while one types, not only when one leaves it */
    var typed;
    document.addEventListener("input", function (e) {
        if (e.target.classList.contains("live")) {
            clearTimeout(typed);
            typed = setTimeout(function () { e.target.dispatchEvent(new Event("change")); }, 250);
        }
    });

    function searching(e) {
        var links = Array.prototype.slice.call(document.querySelectorAll(".hits a")), at = links.indexOf(document.activeElement);
        if (e.key === "Enter" && at < 0) { e.preventDefault(); if (links[0]) { links[0].click(); } }
        if (e.key === "ArrowDown" && links[at + 1]) { e.preventDefault(); links[at + 1].focus(); }
        if (e.key === "ArrowUp") { e.preventDefault(); (links[at - 1] || document.getElementById("search:q")).focus(); }
        if (e.key === "Escape") { var hits = document.getElementById("search:hits"); hits.replaceChildren(); document.getElementById("content").focus(); }
    }

    document.addEventListener("DOMContentLoaded", function () {
        if (window.PrimeFaces && PrimeFaces.settings) { PrimeFaces.settings.errorPages = {}; } /* else a failed step throws the page away, and with it what was typed */
        hookFaces();
        marks();
        lookAgain();
        focusFirstError(document);
    });
}());
