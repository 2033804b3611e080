#!/usr/bin/env bash
# Runs one extracted page on this machine's own Docker: examples/<page>/run.sh calls it.
# Each step is shown and run in one shell; it stops at the first exit status that the page does not declare.
# The page's clean-up runs at the end, whatever happened. It refuses to start where a name is already taken,
# so that the clean-up removes only what the page made.
set -o pipefail
case "${1:-}" in '' | -h | --help) echo "usage: bash examples/<page>/run.sh"; exit 2 ;; esac
page=$(cd "$(dirname "$1")" && pwd)
if [ "${2:-1}" -gt 1 ]; then
    echo "this page needs $2 Docker hosts; run it in the lab: nox -s docs-test -- $(basename "$page")" >&2
    exit 2
fi
taken=$({ docker ps --all --format '{{.Names}}' && docker network ls --filter type=custom --format '{{.Name}}' \
    && docker volume ls --quiet; }) || exit 2
for name in $(cat "$page"/*-clean-up*.sh | grep -E '^docker ' | tr -s ' \n' '\n'); do
    if grep -qxF -e "$name" <<<"$taken"; then
        echo "'$name' already exists on this Docker; rename or remove it first" >&2
        exit 2
    fi
done
work=$(mktemp -d) && cd "$work" || exit 2
if [ -n "${3:-}" ]; then cp -R "$page/../../$3/." .; fi
if [ -d "$page/files" ]; then cp -R "$page/files/." .; fi

engine=$(docker version --format '{{.Server.Version}}')
suits() { # what a block needs; of that, only the engine is looked at
    local need oldest
    for need in $1; do
        oldest=$(printf '%s\n' "${need##*[<=]}" "$engine" | sort -V | head -n 1)
        case $need in
        'engine>='*) [ "$oldest" = "${need##*=}" ] || return 1 ;;
        'engine<'*) [ "$oldest" = "$engine" ] || return 1 ;;
        esac
    done
}
play_step() { # where, expected status, command
    local command=${3%$'\n'} # the blank line between two steps
    if [ -z "$command" ]; then return; fi
    printf '$ %s\n' "$command"
    eval "$command" </dev/null
    local status=$?
    if [ "$status" -ne "$2" ] && [ -z "${cleaning:-}" ]; then
        echo "$1: exit status $status, expected $2" >&2
        exit 1
    fi
}
play_block() { # file
    local where='' want=0 command='' line
    while IFS= read -r line || [ -n "$line" ]; do
        if [[ $line =~ ^#\ ([^\ ]+:[0-9]+)\ host1\ exit=([0-9]+)$ ]]; then
            play_step "$where" "$want" "$command"
            where=${BASH_REMATCH[1]} want=${BASH_REMATCH[2]} command=''
        elif [[ $line =~ ^#\ Needs\ (.*)$ ]] && ! suits "${BASH_REMATCH[1]}"; then
            echo "# left out: needs ${BASH_REMATCH[1]}, this is Docker $engine"
            return
        elif [ -n "$where" ]; then
            command+=${command:+$'\n'}$line
        fi
    done <"$1"
    play_step "$where" "$want" "$command"
}
clean_up() {
    trap '' INT TERM
    cleaning=yes
    for block in "$page"/*-clean-up*.sh; do case "$block" in *-differs.sh) ;; *) play_block "$block" ;; esac; done
    cd / && rm -rf "$work"
}
trap clean_up EXIT
trap 'exit 130' INT
trap 'exit 143' TERM
for block in "$page"/[0-9]*.sh; do
    case "$block" in *-clean-up* | *-differs.sh) ;; *) play_block "$block" ;; esac
done
