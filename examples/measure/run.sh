#!/usr/bin/env bash
# Runs a page's commands on this machine's Docker, then its clean-up; --help says more.
# Generated from docs/tasks/measure.md: change the page, not this file.
plan() {
    page docs/tasks/measure.md 2 ''
    reaches 'leaves the swarm' 13-clean-up.sh
    takes name bridge_client bridge_server docker_gwbridge host_server macvlan macvlan_client macvlan_server my_bridge my_macvlan my_overlay overlay overlay_client overlay_server
    takes swarm inactive
    block 01-how-to-measure.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    block 02-how-to-measure.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    step 20 1 0
    step 23 1 0
    block 03-on-one-host.sh 120 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    block 04-on-one-host.sh 30 '' ''
    step 5 1 0
    block 05-through-a-published-port-from-the-host-itself.sh 120 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 06-between-two-hosts.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    step 20 1 0
    block 07-between-two-hosts.sh 120 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    block 08-between-two-hosts.sh 30 '' ''
    step 5 1 0
    block 09-between-two-hosts.sh 30 '' ''
    step 5 1 0
    block 10-between-two-hosts.sh 30 '' ''
    step 5 1 0
    block 11-latency.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 12-latency.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    clean_up
    block 13-clean-up.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    step 20 1 0
    step 23 1 0
    step 26 1 0
}
. "$(dirname -- "$0")/../../lab/play.sh"
