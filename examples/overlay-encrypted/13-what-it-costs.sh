#!/usr/bin/env bash
# What it costs. Generated from docs/drivers/overlay-encrypted.md: change the page, not this file.

# docs/drivers/overlay-encrypted.md:168 host1 exit=0
inside() { nsenter -n -t "$(docker inspect "$1" --format '{{.State.Pid}}')" "${@:2}"; }

# docs/drivers/overlay-encrypted.md:169 host1 exit=0
inside one iperf3 -s -D; inside two iperf3 -s -D

# docs/drivers/overlay-encrypted.md:170 host2 exit=0
inside() { nsenter -n -t "$(docker inspect "$1" --format '{{.State.Pid}}')" "${@:2}"; }

# docs/drivers/overlay-encrypted.md:171 host2 exit=0
address() { docker exec client ping -c 1 "$1" | sed -n 's/^PING.*(\(.*\)).*/\1/p'; }

# docs/drivers/overlay-encrypted.md:172 host2 exit=0
run() { inside client iperf3 -c "$(address "$1")" -t 3 -J | jq '8e11 / .end.sum_received.bits_per_second | round'; }

# docs/drivers/overlay-encrypted.md:173 host2 exit=0
plain=$(run one); secret=$(run two)

# docs/drivers/overlay-encrypted.md:174 host2 exit=0
printf '%-10s time=%s ms\n' plain "$plain" encrypted "$secret"
