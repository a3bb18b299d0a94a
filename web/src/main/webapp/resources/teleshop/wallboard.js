/* The board on the wall: fresh when the floor moves, once a second at most; every 5 s anyway. */
(function () {
    "use strict";
    var chart, asked = 0, later, open, past = {}, KEEP = 5 * 60 * 1000;

    function el(id) { return document.getElementById(id); }
    function fresh() {
        clearTimeout(later);
        var wait = 1000 - (Date.now() - asked);
        if (wait > 0) { later = setTimeout(fresh, wait); return; }
        asked = Date.now();
        open = document.querySelector("details") && document.querySelector("details").open;
        window.wallFresh();
    }
    window.wallHears = fresh;
    window.wallBack = function () { el("offline").hidden = true; };
    window.wallLost = function (code) { if (code !== 1000 && code !== 1001) { el("offline").hidden = false; } };

    /* the trend is against five minutes ago, or as long as this board hangs */
    function trends() {
        var now = Date.now();
        document.querySelectorAll(".tile").forEach(function (tile) {
            if (tile.dataset.number === "") { return; }
            var name = tile.dataset.figure, number = Number(tile.dataset.number), seen = past[name] = (past[name] || []).filter(function (p) { return now - p.at < KEEP; });
            seen.push({ at: now, number: number });
            var change = number - seen[0].number;
            tile.querySelector(".trend").textContent = change > 0 ? "▲ " + change : change < 0 ? "▼ " + -change : "";
        });
    }

    function draw() {
        var canvas = el("hour"), data = JSON.parse(el("numbers").dataset.chart), words = canvas.dataset;
        if (chart) {
            chart.data.labels = data.labels;
            [data.calls, data.answered, data.orders].forEach(function (row, i) { chart.data.datasets[i].data = row; });
            chart.update("none");
            return;
        }
        function row(label, values, colour, dash) { return { label: label, data: values, borderColor: colour, backgroundColor: colour, borderDash: dash, borderWidth: 3, pointRadius: 0, tension: 0 }; }
        Chart.defaults.color = "#c9d3df";
        Chart.defaults.font.size = 15;
        chart = new Chart(canvas, {
            type: "line",
            data: { labels: data.labels, datasets: [row(words.calls, data.calls, "#56b4e9", []), row(words.answered, data.answered, "#f0e442", [8, 4]), row(words.orders, data.orders, "#2fd3a0", [2, 3])] },
            options: { animation: false, maintainAspectRatio: false, interaction: { mode: "index", intersect: false },
                scales: { y: { beginAtZero: true, suggestedMax: 5, ticks: { precision: 0 }, grid: { color: "#ffffff1f" }, title: { display: true, text: words.axis } }, x: { grid: { display: false }, ticks: { maxTicksLimit: 13 } } },
                plugins: { legend: { position: "top", align: "end", labels: { usePointStyle: false, boxHeight: 2 } } } }
        });
    }

    document.addEventListener("shop:fresh", function () {
        if (open) { document.querySelector("details").open = true; }
        trends();
        draw();
    });
    document.addEventListener("DOMContentLoaded", function () {
        trends();
        draw();
        setInterval(fresh, 5000);
    });
}());
