# Sourced by run and check: gets from Debian's archive what is not on the machine.

root() { # as root, or by sudo, which may only ask for a password where somebody can key it in
    if [ "$(id -u)" = 0 ]; then "$@"; elif [ -t 0 ]; then sudo "$@"; else sudo -n "$@"; fi
}
fetched=
need() { # command or file, Debian packages...: fails when it is not there and cannot be installed
    local probe=$1; shift
    if command -v "$probe" >/dev/null || [ -e "$probe" ]; then return; fi
    say "installing $* (for $probe)"
    [ -n "$fetched" ] || root apt-get -q update >/dev/null || { say "cannot reach Debian's archive"; return 1; }
    fetched=yes
    root env DEBIAN_FRONTEND=noninteractive apt-get -q -y --no-install-recommends install "$@" >/dev/null
}
