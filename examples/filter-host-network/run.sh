#!/usr/bin/env bash
# Runs a page's commands on this machine's Docker, then its clean-up; --help says more.
# Generated from docs/tasks/filter-host-network.md: change the page, not this file.
plan() {
    page docs/tasks/filter-host-network.md 2 ''
    need cgroup2 'test -e /sys/fs/cgroup/cgroup.controllers'
    requires cgroup2
    reaches 'changes the firewall' '02-dockers-chain-does-not-see-it.sh, 04-match-the-control-group.sh, 07-a-restart-makes-a-new-group.sh, 09-what-goes-wrong.sh'
    takes name fenced free
    block 01-dockers-chain-does-not-see-it.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 02-dockers-chain-does-not-see-it.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    block 03-match-the-control-group.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 04-match-the-control-group.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 05-match-the-control-group.sh 30 '' ''
    step 5 1 1
    block 06-a-restart-makes-a-new-group.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 07-a-restart-makes-a-new-group.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    step 20 1 0
    step 23 1 0
    block 08-a-restart-makes-a-new-group.sh 30 '' ''
    step 5 1 1
    block 09-what-goes-wrong.sh 30 '' ''
    step 5 1 1
    clean_up
    block 10-clean-up.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
}
. "$(dirname -- "$0")/../../lab/play.sh"
