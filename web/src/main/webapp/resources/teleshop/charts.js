/* Draws each canvas that carries its numbers in data-chart; again when an answer brought others. */
(function () {
    "use strict";
    /* Okabe and Ito: told apart by every eye; dashes and hatches for black and white */
    var COLOURS = ["#0072b2", "#d55e00", "#009e73", "#56b4e9", "#cc79a7", "#b8860b", "#4a5565"];
    var DASHES = [[], [8, 4], [2, 3], [12, 3, 2, 3], [5, 5], [1, 2], [14, 5]];
    var drawn = {};

    function hatch(colour, i) {
        var tile = document.createElement("canvas"), p = tile.getContext("2d");
        tile.width = tile.height = 8;
        p.fillStyle = colour;
        p.fillRect(0, 0, 8, 8);
        if (i % 4) {
            p.strokeStyle = "#fff";
            p.lineWidth = 1.5;
            p.beginPath();
            if (i % 4 === 1) { p.moveTo(0, 8); p.lineTo(8, 0); }
            if (i % 4 === 2) { p.moveTo(0, 4); p.lineTo(8, 4); }
            if (i % 4 === 3) { p.moveTo(4, 0); p.lineTo(4, 8); }
            p.stroke();
        }
        return p.createPattern(tile, "repeat");
    }

    function rows(data) {
        var bars = data.kind !== "line";
        return data.rows.map(function (row, i) {
            var colour = COLOURS[i % COLOURS.length];
            return { label: row.name, data: row.values, borderColor: colour, borderDash: bars ? [] : DASHES[i % DASHES.length], backgroundColor: bars ? hatch(colour, i) : colour,
                borderWidth: bars ? 1 : 2.5, pointRadius: data.labels.length > 1 ? 0 : 4, tension: 0, maxBarThickness: 28, spanGaps: false };
        });
    }

    function options(data) {
        var lying = data.kind === "lying", stacked = data.kind === "stack" || lying;
        var numbers = { stacked: stacked, beginAtZero: true, ticks: { precision: 0 }, title: { display: true, text: data.axis }, grid: { color: "#0000001a" } };
        var names = { stacked: stacked, grid: { display: false }, ticks: lying ? { autoSkip: false } : { maxTicksLimit: 14, maxRotation: 0 } };
        if (lying) { numbers.max = 100; }
        return { animation: false, maintainAspectRatio: false, indexAxis: lying ? "y" : "x", interaction: { mode: "index", axis: lying ? "y" : "x", intersect: false },
            scales: lying ? { x: numbers, y: names } : { y: numbers, x: names },
            plugins: { legend: { display: data.rows.length > 1, position: "top", align: "end", labels: { boxHeight: data.kind === "line" ? 2 : 10, boxWidth: 24 } } } };
    }

    /* what happened at a label: a line down from its name */
    var marks = { id: "marks", afterDatasetsDraw: function (chart) {
        var p = chart.ctx, area = chart.chartArea, told = chart.shopMarks || {};
        p.save();
        p.strokeStyle = p.fillStyle = "#4a5565";
        p.setLineDash([3, 3]);
        p.font = "12px " + Chart.defaults.font.family;
        Object.keys(told).forEach(function (place) {
            var x = chart.scales.x.getPixelForValue(Number(place));
            p.beginPath();
            p.moveTo(x, area.top);
            p.lineTo(x, area.bottom);
            p.stroke();
            p.fillText("▼ " + told[place], x + 3, area.top + 11);
        });
        p.restore();
    } };

    function draw() {
        document.querySelectorAll("canvas[data-chart]").forEach(function (canvas) {
            var json = canvas.dataset.chart, known = drawn[canvas.id];
            if (known && known.canvas === canvas && known.json === json) { return; }
            var data = JSON.parse(json);
            if (known && known.canvas === canvas) {
                known.chart.data.labels = data.labels;
                known.chart.data.datasets = rows(data);
                known.chart.shopMarks = data.marks;
                known.chart.update("none");
                known.json = json;
                return;
            }
            if (known) { known.chart.destroy(); }
            Chart.defaults.font.family = getComputedStyle(document.body).fontFamily;
            var chart = new Chart(canvas, { type: data.kind === "line" ? "line" : "bar", data: { labels: data.labels, datasets: rows(data) }, options: options(data), plugins: [marks] });
            chart.shopMarks = data.marks;
            chart.draw();
            drawn[canvas.id] = { canvas: canvas, chart: chart, json: json };
        });
    }

    document.addEventListener("shop:fresh", draw);
    document.addEventListener("DOMContentLoaded", draw);
}());
