#!/usr/bin/env bash
# Runs a page's commands on this machine's Docker, then its clean-up; --help says more.
# Generated from docs/understand/mtu.md: change the page, not this file.
plan() {
    page docs/understand/mtu.md 1 ''
    need 'engine>=28' 'at_least 28'
    reaches 'restarts Docker' '11-set-it-for-all.sh, 12-set-it-for-all.sh, 16-a-reload-is-not-enough.sh, 18-clean-up.sh'
    reaches 'writes daemon.json' '11-set-it-for-all.sh, 12-set-it-for-all.sh, 14-a-reload-is-not-enough.sh, 18-clean-up.sh'
    reaches 'changes the firewall' 04-when-the-answer-gets-lost.sh
    takes name app back front my_bridge web
    takes file /etc/docker/daemon.json
    block 01-1500-on-every-bridge.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    block 02-the-hosts-mtu-is-not-taken-over.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 03-the-hosts-mtu-is-not-taken-over.sh 30 '' ''
    step 5 1 1
    block 04-when-the-answer-gets-lost.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 1
    block 05-set-it-for-a-network.sh 30 '' ''
    step 5 2 0
    step 9 1 0
    step 12 1 0
    step 15 1 0
    step 18 1 0
    block 06-set-it-for-a-network.sh 30 '' ''
    step 5 1 0
    step 8 1 1
    block 07-set-it-for-a-network.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 08-set-it-for-a-network.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 09-a-packet-that-may-be-cut-arrives.sh 30 '' ''
    step 5 1 0
    block 10-set-it-for-all.sh 30 '' ''
    step 5 1 0
    block 11-set-it-for-all.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    step 20 1 0
    block 12-set-it-for-all.sh 60 'engine>=28' ''
    step 6 1 0
    step 9 1 0
    step 12 1 0
    step 15 1 0
    step 18 1 0
    step 21 1 0
    block 13-set-it-for-all.sh 30 'engine>=28' ''
    step 6 1 0
    block 14-a-reload-is-not-enough.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    instead '26.1 20.10' 15-a-reload-is-not-enough-differs.sh 60 6 1 0
    block 16-a-reload-is-not-enough.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    block 17-what-goes-wrong.sh 30 '' ''
    step 5 1 2
    clean_up
    block 18-clean-up.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
}
. "$(dirname -- "$0")/../../lab/play.sh"
