#!/bin/bash
# trace.sh MATCH…: the rules that a packet meets: the first one that comes in and fits MATCH.
[ $# -gt 0 ] || { echo 'usage: trace.sh -s CLIENT -p tcp --dport PORT' >&2; exit 2; }
rule=(PREROUTING "$@" -j TRACE)
iptables -t raw -I "${rule[@]}"
trap 'iptables -t raw -D "${rule[@]}"' EXIT
timeout 5 xtables-monitor --trace > trace.txt
grep -q TRACE: trace.txt || { echo 'no such packet came in'; exit 1; }
# An older xtables-monitor writes -4 for iptables; RETURN is a number for all.
sed -nE 's/^ TRACE: \S+ \S+ //p' trace.txt | awk '/-j TRACE$/ && packets++ {exit} 1' |
    sed -E 's/:rule:0x[0-9a-f]+//; s/ -4 -t / iptables -t /; s/0xfffffffb/RETURN/'
