#!/bin/sh
# Defender @VERSION@ for Linux on 64-bit computers (x86_64), in one file. Needs no root.
# Behind these lines stands an archive. Nothing of it is unpacked or run before its sum was checked.
# Whether the file itself is the real one, release.json and its signature tell: see docs/verify.md.
set -eu
umask 077
export LC_ALL=C
begin=@BEGIN@ length=@LENGTH@ sum=@SUM@

say() { printf '%s\n' "$*" >&2; }
leave() { say "$1"; exit "$2"; }

usage() {
    say "sh $0 --check          only check that this file is whole"
    say "sh $0 --to FOLDER      unpack the program into FOLDER/defender-app"
    say "sh $0 --portable       unpack it beside this file and start it; everything it keeps"
    say "                       lies in the folder portable there, and nothing on this computer"
}

inside() { tail -c "+$begin" "$file"; }

check() {
    for program in tail sha256sum tar xz; do
        command -v "$program" >/dev/null || leave "The program $program is missing here." 4
    done
    [ "$(inside | wc -c)" -eq "$length" ] || leave "This file is damaged: it has another length." 1
    [ "$(inside | sha256sum)" = "$sum  -" ] || leave "This file is damaged: its sum is another." 1
}

# An older program in the same place goes only once the new one is whole.
unpack() {
    mkdir -p "$1"
    new=$(mktemp -d "$1/.defender-app.XXXXXX") || leave "Nothing can be written into $1." 4
    trap 'rm -rf "$new"' EXIT
    trap 'exit 130' HUP INT TERM
    inside | xz -dc | tar -xf - -C "$new" --no-same-owner || leave "It could not be unpacked." 4
    if [ -e "$1/defender-app" ]; then mv "$1/defender-app" "$new/old"; fi
    mv "$new/defender-app" "$1/defender-app"
    rm -rf "$new"
    trap - EXIT HUP INT TERM
}

file=$0
case $file in */*) ;; *) file=./$file ;; esac
[ -r "$file" ] || leave "This file cannot be read: start it with its path." 4
case ${1-} in
    --check) [ $# -eq 1 ] || { usage; exit 2; } ;;
    --to) [ $# -eq 2 ] && [ -n "$2" ] || { usage; exit 2; } ;;
    --portable) ;;
    *) usage; exit 2 ;;
esac
check
case $1 in
    --check) say "This file is whole. Whether it is the real one, its signature tells." ;;
    --to)
        unpack "${2%/}"
        say "It is there. Start it with: ${2%/}/defender-app/defender-app"
        ;;
    --portable)
        shift
        here=$(cd "$(dirname "$file")" && pwd)
        program=$here/defender-app/defender-app
        [ "$(cat "$here/defender-app/.sum" 2>/dev/null)" = "$sum" ] || {
            unpack "$here"
            printf '%s\n' "$sum" >"$here/defender-app/.sum"
        }
        mkdir -p "$here/portable"
        exec "$program" "$@"
        ;;
esac
exit 0
