"""A moment for what a step has left running: it is measured by processes, and not guessed from words."""

_SETTLE = r"""
printf -v __now ' %s ' {proc}/[0-9]*
if [ -n "${{__pids-}}" ]; then
    __new=
    for __pid in {proc}/[0-9]*; do
        [[ $__pids == *" $__pid "* ]] || __new+=" $__pid"
    done
    [ -z "$__new" ] || ({wait})
    printf -v __now ' %s ' {proc}/[0-9]*
fi
__pids=$__now"""
# Ends when none of the new processes is left, or when no process of the host works or waits for the disk, three looks
# in a row: what was started is up.
_WAIT = r"""
calm=0 end=$((SECONDS + 5))
until
    left=
    for pid in $__new; do [ ! -e $pid ] || left=1; done
    calm=$((calm + 1))
    for stat in {proc}/[0-9]*/stat; do
        {{ read -r line <"$stat"; }} 2>/dev/null || continue
        case $stat in "{proc}/$BASHPID/stat") continue ;; esac
        case ${{line##*) }} in [RD]*) calm=0 ;; esac
    done
    [ -z "$left" ] || [ $calm -eq 3 ] || [ $SECONDS -ge $end ]
do sleep 0.02; done"""


def rest(proc: str = "/proc") -> str:
    """The command that waits for what has begun on a host since it ran before; where nothing has, bash alone runs it.

    It costs a millisecond, and some 60 where there is something to wait for; at most 5 s.
    """
    return _SETTLE.format(proc=proc, wait=_WAIT.format(proc=proc))


REST = rest()
