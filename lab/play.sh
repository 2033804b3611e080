# shellcheck shell=bash disable=SC2329
# Player of examples/<page>/run.sh, which sources it: runs the function `plan` that run.sh defines, on this machine's
# own Docker. A plan is a list of calls of the words below. Each step is shown and run in one shell. The run stops at
# the first exit status that the page does not declare. The page's clean-up runs at the end, also after Ctrl-C.
set -o pipefail
usage="usage: bash examples/<page>/run.sh [--yes]
Runs the page's commands on this machine's Docker, then its clean-up.
  --yes   also where they reach the whole machine: the firewall, the Docker daemon, kernel settings"

refuse() { # reason
    printf '%s\n' "$1" >&2
    exit 2
}
((BASH_VERSINFO[0] >= 4)) || refuse "this needs bash 4 or newer; here is $BASH_VERSION"
play_folder=$(cd -- "$(dirname -- "$0")" >/dev/null && pwd) play_yes=''
case "$*" in
'') ;;
--yes) play_yes=yes ;;
-h | --help) echo "$usage"; exit 0 ;;
*) refuse "$usage" ;;
esac
set --
declare -A play_probes play_met
declare -a play_effects play_names
declare -a play_scripts play_firsts play_counts play_statuses play_limits play_needs play_norun # of each step
play_clean=0

# The words of a plan.
page() { # path, number of hosts, working folder
    play_page=$1 play_source=$3
    [ "$2" -eq 1 ] || refuse "$1 needs $2 Docker hosts; run it in the lab: nox -s docs-test -- '$1'"
    play_engine=$(docker version --format '{{.Server.Version}}') || refuse "no Docker daemon answers here"
}
need() { # name, command that succeeds where it is met
    play_probes[$1]=$2
}
requires() { # needs of the whole page
    play_unmet "$1" || refuse "$play_page $play_cause"
}
reaches() { # what it does to the whole machine, scripts that do
    play_effects+=("  $1: $2")
}
takes() { # kind, names that the page creates or removes
    local kind=$1 name
    shift
    for name; do play_names+=("$kind:$name"); done
}
block() { # script, seconds for a step, needs, why it must not run
    play_block=("$@")
}
step() { # first line, number of lines, exit status
    play_firsts+=("$1") play_counts+=("$2") play_statuses+=("$3")
    play_scripts+=("${play_block[0]}") play_limits+=("${play_block[1]}")
    play_needs+=("${play_block[2]}") play_norun+=("${play_block[3]}")
}
instead() { # releases, then what runs there in place of the last step: script, seconds, first line, lines, status
    local at=$((${#play_scripts[@]} - 1)) release
    for release in $1; do
        [ "${release%%.*}" = "${play_engine%%.*}" ] || continue
        play_scripts[at]=$2 play_limits[at]=$3 play_firsts[at]=$4 play_counts[at]=$5 play_statuses[at]=$6
    done
}
clean_up() { # the steps that follow are the page's clean-up
    play_clean=${#play_scripts[@]}
}

at_least() { # version: whether the engine is that or newer
    local -a have want
    IFS=.+~- read -ra have <<<"$play_engine"
    IFS=. read -ra want <<<"$1"
    ((10#${have[0]} > 10#${want[0]} ||
        10#${have[0]} == 10#${want[0]} && 10#${have[1]:-0} >= 10#${want[1]:-0}))
}
play_unmet() { # needs: whether all are met; if not, play_cause says which is the first, and why
    local need
    play_cause=''
    for need in $1; do
        if [ -z "${play_met[$need]}" ]; then
            if (eval "${play_probes[$need]}") &>/dev/null; then play_met[$need]=yes; else play_met[$need]=no; fi
        fi
        [ "${play_met[$need]}" = yes ] && continue
        case $need in
        engine*) play_cause="needs $need, this is Docker $play_engine" ;;
        *) play_cause="needs $need, and this fails here: ${play_probes[$need]}" ;;
        esac
        return 1
    done
}
play_there() { # what is on this Docker, as kind:name, one line each
    local project='{{.Label "com.docker.compose.project"}}'
    {
        docker ps --all --format "{{.Names}}
$project" && docker network ls --filter type=custom --format "{{.Name}}
$project" && docker volume ls --format "{{.Name}}
$project" && docker context ls --quiet | sed '/^default$/d'
    } | sed 's/^/name:/' && docker image ls --format '{{.Repository}}
{{.Repository}}:{{.Tag}}' | sed 's/^/image:/' && docker info --format '{{.Swarm.LocalNodeState}}' | sed 's/^/swarm:/'
}
play_refuse_taken() { # refuses where the page would create or remove what is somebody else's
    local there name
    there=$(play_there) || refuse "cannot list what is on this Docker"
    for name in "${play_names[@]}"; do
        case $name in
        file:*) [ ! -e "${name#*:}" ] || refuse "'${name#*:}' already exists on this machine; move it away first" ;;
        swarm:*) grep -qxF -e "$name" <<<"$there" ||
            refuse "this Docker is in a swarm already, which the page would leave; run it on another" ;;
        *) ! grep -qxF -e "$name" <<<"$there" ||
            refuse "'${name#*:}' already exists on this Docker; rename or remove it first" ;;
        esac
    done
}
play_refuse_reaching() { # refuses to do something to the whole machine that nobody has agreed to
    [ "${#play_effects[@]}" -eq 0 ] || [ -n "$play_yes" ] || refuse "$play_page reaches this whole machine. It
$(printf '%s\n' "${play_effects[@]}")
Add --yes to run it here all the same, or run it in the lab: nox -s docs-test -- '$play_page'"
}

play_kill() { # signal, process: sends it to the process' children and theirs
    local child
    for child in $(pgrep -P "$2"); do
        play_kill "$1" "$child"
        kill "-$1" "$child" 2>/dev/null
    done
}
play_watch() { # index of a step: ends it after its seconds, by a signal to its processes and one to this shell
    local end=$((SECONDS + play_limits[$1])) running signal=TERM
    while read -r running <"$play_home/step" && [ "$running" = "$1" ]; do
        if ((SECONDS >= end)); then
            kill -USR1 $$
            play_kill "$signal" $$
            signal=KILL end=$((SECONDS + 3))
        fi
        sleep 1
    done
}
play_late() { # what the shell does at the signal of play_watch
    echo "$play_where: no end within ${play_limits[play_at]} s" >&2
    play_result=1
    [ -n "$play_cleaning" ] || exit 1
}
play_ready() { # index of a step: shows it; fails, after saying so, where its block is left out
    local script=${play_scripts[$1]} IFS=$' \t\n' lines
    if [ -n "${play_norun[$1]}" ]; then play_cause=${play_norun[$1]}; else play_unmet "${play_needs[$1]}"; fi
    if [ -n "$play_cause" ]; then
        [ "$script" = "$play_told" ] || echo "# $script is left out: $play_cause"
        play_told=$script
        return 1
    fi
    mapfile -t -s "$((play_firsts[$1] - 1))" -n "${play_counts[$1]}" lines <"$play_folder/$script"
    printf '$ %s\n' "${lines[0]}"
    [ "${#lines[@]}" -eq 1 ] || printf '> %s\n' "${lines[@]:1}"
    IFS=$'\n'
    play_command="${lines[*]}" play_where=$play_folder/$script:${play_firsts[$1]}
    echo "$1" >"$play_home/step"
    (play_watch "$1" &>/dev/null &) # no job of this shell: a page may use $! and wait
}
play_steps() { # first index, index after the last
    local play_last=0 play_failed
    for ((play_at = $1; play_at < $2; play_at++)); do
        play_ready "$play_at" || continue
        play_failed=0
        trap 'play_last=$?; ((play_failed)) || play_failed=$play_last' ERR # the first that fails counts, as in the lab
        # With the last step's status as its $?, which a failing condition leaves without a call of the trap.
        if (exit "$play_last"); then eval "$play_command" </dev/null; else eval "$play_command" </dev/null; fi
        play_last=$?
        trap - ERR
        echo none >"$play_home/step"
        ((play_last)) || play_last=$play_failed
        [ "$play_last" -ne "${play_statuses[play_at]}" ] || continue
        [ -n "$play_cleaning" ] && [ "$play_result" -ne 0 ] && continue
        echo "$play_where: exit status $play_last, expected ${play_statuses[play_at]}" >&2
        play_result=1
        [ -n "$play_cleaning" ] || exit 1
    done
}
play_end() { # the clean-up, whatever ended the run
    play_result=$? play_cleaning=yes
    if [ "$play_result" -eq 0 ] && [ -z "$play_finished" ]; then
        echo "$play_where: the step ended its shell" >&2
        play_result=1
    fi
    trap '' INT HUP
    trap : TERM
    trap - EXIT
    play_steps "$play_clean" "${#play_scripts[@]}"
    cd / && rm -rf "$play_home"
    exit "$play_result"
}

plan
unset -f page need requires reaches takes block step instead clean_up
play_refuse_taken
play_refuse_reaching
# Compose names a project after its folder; in the lab that is "guide".
play_home=$(mktemp -d) && mkdir "$play_home/guide" && cd "$play_home/guide" || exit 1
if [ -n "$play_source" ]; then cp -R "$play_folder/../../$play_source/." . || exit 1; fi
if [ -d "$play_folder/files" ]; then cp -R "$play_folder/files/." . || exit 1; fi
play_cleaning='' play_finished='' play_result=0
trap play_end EXIT
trap 'exit 130' INT
trap 'exit 143' TERM
trap 'exit 129' HUP
trap play_late USR1
play_steps 0 "$play_clean"
play_finished=yes
