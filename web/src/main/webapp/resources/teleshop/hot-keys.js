/* A field of this page takes the key that is pressed in it; Tab and Enter go on, and backspace clears. */
(function () {
    "use strict";
    document.addEventListener("keydown", function (e) {
        var field = e.target;
        if (!field.matches(".hot-keys input[type=text]") || /^(Tab|Enter|Escape|Shift|Control|Alt|Meta|Process)$/.test(e.key)) { return; }
        e.preventDefault();
        e.stopPropagation();
        field.value = /^(Backspace|Delete)$/.test(e.key) ? "" : window.shopKey(e);
    }, true);
}());
