/* The desk hears the floor: pops the card, keeps the clock, stands still in a second tab. */
(function () {
    "use strict";
    var me = String(Math.random()), passive = false, since = performance.now();

    function el(id) { return document.getElementById(id); }

    setInterval(function () {
        var timer = document.querySelector("#state .timer");
        if (timer) { timer.textContent = window.shopClock(Number(timer.dataset.elapsed) + Math.floor((performance.now() - since) / 1000)); }
    }, 500);

    setInterval(function () { /* the next spot comes nearer */
        var spot = el("next-spot"), left = spot && spot.dataset.until;
        if (left) { spot.textContent = window.shopClock(Math.max(0, left - Math.floor((performance.now() - since) / 1000))); }
    }, 500);

    setInterval(function () { /* in a talk something may be offered as soon as the floor is calm */
        if (!passive && document.querySelector('#state[data-state="TALKING"]') && !document.querySelector(".offer")) { window.offerFresh(); }
    }, 15000);

    function announce(text) { var a = el("announce"); a.textContent = ""; setTimeout(function () { a.textContent = text; }, 50); }

    /* said aloud and shown for a while */
    var hush;
    function tell(text) {
        if (!text) { return; }
        announce(text);
        el("told").textContent = text;
        el("told").hidden = false;
        clearTimeout(hush);
        hush = setTimeout(function () { el("told").hidden = true; }, 10000);
    }

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
        if (news.what === "talk" && news.reason) { tell(el("announce").dataset[news.reason.toLowerCase()]); }
        if (news.what === "callback") { announce(el("announce").dataset.callback); }
        if (news.what === "withdrawn") { announce(el("announce").dataset.withdrawn); }
        if (/^(offered|card|callback)$/.test(news.what)) { window.deskFresh(); } else { window.stripFresh(); }
    };
    window.deskFloor = function (f) { el("waiting").textContent = f.waiting; el("longest").textContent = window.shopClock(f.longest); };
    /* what happened before the line stood was not heard */
    window.deskBack = function () { /* a page that is not whole yet has no nonce to ask with */
        if (document.readyState === "complete") { window.deskFresh(); } else { window.addEventListener("load", function () { window.deskFresh(); }); }
    };
    window.deskLost = function (code) { if (code !== 1000 && code !== 1001) { interrupted(); } };

    document.addEventListener("shop:trouble", function (e) { if (e.detail === "lost") { interrupted(); } });

    /* while the line is away nothing more is asked for than whether the shop is back; then all is read anew */
    var asking;
    function interrupted() {
        var lost = el("lost");
        el("offline").hidden = false;
        if (lost) { lost.hidden = true; }
        if (asking) { return; }
        asking = setInterval(function () {
            fetch("api/health", { cache: "no-store" }).then(function (answer) {
                if (answer.ok) { clearInterval(asking); remember(document.activeElement); location.reload(); }
            }).catch(function () { el("offline").hidden = false; });
        }, 1500 + Math.random() * 1000);
    }

    /* what is typed goes to the server a moment later; until it is there, this tab remembers it */
    var typing;
    function draft() { var all = el("work:all"); return all ? "teleshop.draft." + all.dataset.draft : ""; }
    function texts() { return document.querySelectorAll("#work input[type=text]:not(.live), #work input[type=tel], [id='work:district']"); }
    function remember(focused) {
        var kept = { at: focused && focused.id, fields: {} };
        texts().forEach(function (f) { if (f.id && f.value) { kept.fields[f.id] = f.value; } });
        sessionStorage.setItem(draft(), JSON.stringify(kept));
    }
    function recall() {
        var kept = JSON.parse(sessionStorage.getItem(draft()) || "null"), changed = false;
        if (!kept) { return; }
        Object.keys(kept.fields).forEach(function (id) {
            var f = el(id);
            if (f && fill(f, kept.fields[id])) { note(f); changed = true; }
        });
        goOn(kept.at);
        if (changed) { put(); } else { sessionStorage.removeItem(draft()); }
    }
    function written(e) {
        if (!e.target.closest("#work") || e.target.matches(".live")) { return; }
        note(e.target);
        remember(e.target);
        clearTimeout(typing);
        typing = setTimeout(put, 600);
    }
    document.addEventListener("input", written);
    document.addEventListener("change", function (e) { if (e.target.matches("select")) { written(e); } }, true);

    /* an answer that was asked for before a letter was typed or a place chosen must not take it away */
    var typed = {}, sent = {}, sheet;
    var OVER = { "work:province": ["work:city", "work:district"], "work:city": ["work:district"], "work:pasted": ["work:province", "work:city", "work:district", "work:street"] };
    function note(f) {
        (OVER[f.id] || []).forEach(function (below) { delete typed[below]; });
        if (/^work:(name|phone|province|city|district|street)$/.test(f.id)) { sheet = draft(); typed[f.id] = f.value; }
    }
    function fill(f, value) { /* a place of which there is none any more is not put back */
        var known = !f.options || Array.prototype.some.call(f.options, function (o) { return o.value === value; });
        if (!known || f.value === value) { return false; }
        f.value = value;
        return true;
    }
    function put() { sent = Object.assign({}, typed); window.deskKeep(); }
    /* before an answer draws another sheet, what was typed since is on its way with its own */
    function hurry(e) {
        var drawn = /data-draft="([^"]+)"/.exec(e.detail);
        var late = Object.keys(typed).filter(function (k) { return typed[k] !== sent[k] && el(k); });
        if (drawn && drawn[1] !== el("work:all").dataset.draft && late.length) {
            window.faces.ajax.request(el(late[0]), null, { execute: late.join(" "), render: "@none" });
        }
    }
    function stand(id) {
        if (draft() !== sheet) { typed = {}; }
        if (id === "work:keep") {
            Object.keys(sent).forEach(function (k) { if (typed[k] === sent[k]) { delete typed[k]; } });
            sent = {};
            if (!Object.keys(typed).length) { sessionStorage.removeItem(draft()); }
        }
        Object.keys(typed).forEach(function (k) { var f = el(k); if (f) { fill(f, typed[k]); } });
    }

    /* nor may it take away what is said in the strip, to whom a caller goes, of a talk or why nobody is called, until it is done or the state is another */
    var said = {}, saidIn;
    function state() { return el("state").dataset.state; }
    function saying(f) { if (/^strip:(target|disposition|noSaleReason|followUpAt|reason)$/.test(f.id)) { said[f.id] = f.value; saidIn = state(); } }
    function wordsStand(id) {
        if (state() !== saidIn || /:(consult|transfer|finish|skip)$/.test(id)) { said = {}; }
        Object.keys(said).forEach(function (k) { var f = el(k); if (f) { fill(f, said[k]); } });
    }
    document.addEventListener("change", function (e) { saying(e.target); }, true);
    document.addEventListener("input", function (e) { saying(e.target); }, true);

    /* nor may one that nobody asked for take away why something was refused, as long as the sheet and the state are the same */
    var refused = [];
    function of(place) { return place.closest("#work") ? draft() : state(); }
    function refusalsStand(id) {
        if (/:(keep|fresh|offer-fresh)$/.test(id)) {
            refused.forEach(function (r) {
                var place = el(r.place.id);
                if (place && !place.textContent.trim() && of(place) === r.of) { place.replaceWith(r.place.cloneNode(true)); }
            });
        } else {
            refused = Array.prototype.filter.call(document.querySelectorAll(".said[id], .notices"), function (place) { return place.textContent.trim(); })
                .map(function (place) { return { place: place.cloneNode(true), of: of(place) }; });
        }
    }

    /* one desk is live: the tab that was opened or chosen last */
    function claim() { passive = false; el("elsewhere").hidden = true; localStorage.setItem("teleshop.desk", me); }
    window.addEventListener("storage", function (e) {
        if (e.key === "teleshop.desk" && e.newValue !== me) { passive = true; el("elsewhere").hidden = false; }
    });

    function keep() { /* where the cursor was, a new answer puts it again */
        document.addEventListener("shop:answered", hurry);
        document.addEventListener("shop:fresh", function (e) {
            since = performance.now();
            unfold();
            document.querySelectorAll("#pop").forEach(function (p) { if (!document.querySelector('#state[data-state="RINGING"]')) { p.remove(); } });
            var id = e.detail && e.detail.id;
            stand(id);
            wordsStand(id);
            refusalsStand(id);
            if (id && /:(add|resume|another)$/.test(id)) { focus("work:lines-of:0:quantity"); }
            var number = el("number");
            if (number && id && /:save$/.test(id)) { announce(number.textContent); el("work:another").focus(); }
        });
    }
    function goOn(id) { /* behind the last letter: what is half typed is not typed over */
        var f = el(id);
        if (f) { f.focus(); if (f.setSelectionRange) { f.setSelectionRange(f.value.length, f.value.length); } }
    }
    function focus(id) { var f = el(id); if (f) { f.focus(); if (f.select) { f.select(); } } }

    document.addEventListener("keydown", function (e) {
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

    document.addEventListener("click", function (e) {
        if (e.target.closest("#to-third")) {
            third = !third;
            unfold();
            if (third) { focus("strip:target"); }
        }
        var to = e.target.closest("button.to");
        if (to && to.dataset.pane) { go(el("pane-" + to.dataset.pane)); }
        if (to && to.id === "pay-next") {
            var next = document.querySelector("[name='work:payment']:not(:checked)");
            next.checked = true;
            next.dispatchEvent(new Event("click", { bubbles: true }));
            next.dispatchEvent(new Event("change", { bubbles: true }));
        }
    });
    /* whom to hand the caller to is asked for in a second row, which an answer of the server does not close */
    var third = false;
    function unfold() {
        var row = el("strip:third"), knob = el("to-third");
        if (!row) { third = false; return; }
        row.classList.toggle("shown", third);
        knob.setAttribute("aria-expanded", String(third || row.classList.contains("open")));
    }
    function go(pane) {
        if (pane.id === "pane-aside") { pane.classList.toggle("folded"); }
        (pane.querySelector("input:not([type=hidden]), select, a[href]") || pane).focus();
    }

    document.addEventListener("DOMContentLoaded", function () {
        keep();
        recall();
        claim();
        el("here").addEventListener("click", function () { claim(); window.deskFresh(); });
    });
}());
