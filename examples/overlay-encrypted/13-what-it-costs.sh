#!/usr/bin/env bash
# What it costs. Generated from docs/drivers/overlay-encrypted.md: change the page, not this file.

# 1 host1 exit=0
inside() { nsenter -n -t "$(docker inspect "$1" --format '{{.State.Pid}}')" "${@:2}"; }

# 2 host1 exit=0
inside one iperf3 -s -D; inside two iperf3 -s -D

# 3 host2 exit=0
inside() { nsenter -n -t "$(docker inspect "$1" --format '{{.State.Pid}}')" "${@:2}"; }

# 4 host2 exit=0
address() { docker exec client ping -c 1 "$1" | sed -n 's/^PING.*(\(.*\)).*/\1/p'; }

# 5 host2 exit=0
run() { inside client iperf3 -c "$(address "$1")" -t 3 -J | jq '8e11 / .end.sum_received.bits_per_second | round'; }

# 6 host2 exit=0
plain=$(run one); secret=$(run two)

# 7 host2 exit=0
printf '%-10s time=%s ms\n' plain "$plain" encrypted "$secret"
