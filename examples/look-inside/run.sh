#!/usr/bin/env bash
# Runs a page's commands on this machine's Docker, then its clean-up; --help says more.
# Generated from docs/tasks/look-inside.md: change the page, not this file.
plan() {
    page docs/tasks/look-inside.md 2 ''
    takes name client my_bridge web
    block 01-how-do-you-look-inside-a-containers-network.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 02-with-the-hosts-tools-nsenter.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    instead 26.1 03-with-the-hosts-tools-nsenter-differs.sh 30 6 1 0
    instead 20.10 04-with-the-hosts-tools-nsenter-differs.sh 30 6 1 0
    block 05-with-the-hosts-tools-nsenter.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 06-with-a-container-of-tools.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 07-who-talks-ss.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 1
    block 08-watch-packets-on-the-bridge.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 09-watch-packets-inside.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    step 20 1 1
    block 10-which-veth-is-it.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    block 11-which-veth-is-it.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 12-what-the-host-translated-conntrack.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 13-what-goes-wrong.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 14-what-goes-wrong.sh 30 '' ''
    step 5 1 127
    instead '26.1 20.10' 15-what-goes-wrong-differs.sh 30 6 1 126
    clean_up
    block 16-clean-up.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
}
. "$(dirname -- "$0")/../../lab/play.sh"
