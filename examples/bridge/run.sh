#!/usr/bin/env bash
# Runs a page's commands on this machine's Docker, then its clean-up; --help says more.
# Generated from docs/drivers/bridge.md: change the page, not this file.
plan() {
    page docs/drivers/bridge.md 1 ''
    takes name bridge client web
    block 01-see-the-bridge.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    instead 20.10 02-see-the-bridge-differs.sh 30 6 1 0
    block 03-attach-a-container.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 04-attach-a-container.sh 30 '' ''
    step 5 1 0
    block 05-the-host-reaches-the-container.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 06-containers-reach-each-other-by-address.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 07-containers-reach-each-other-by-address.sh 30 '' ''
    step 5 1 1
    block 08-containers-reach-the-outside.sh 30 '' ''
    step 5 1 0
    block 09-what-goes-wrong.sh 30 '' ''
    step 5 1 125
    instead 26.1 10-what-goes-wrong-differs.sh 30 6 1 125
    instead 20.10 11-what-goes-wrong-differs.sh 30 6 1 0
    instead 29.7 12-what-goes-wrong-differs.sh 30 6 1 125
    block 13-what-goes-wrong.sh 30 '' ''
    step 5 1 1
    instead '26.1 20.10' 14-what-goes-wrong-differs.sh 30 6 1 1
    clean_up
    block 15-clean-up.sh 30 '' ''
    step 5 1 0
}
. "$(dirname -- "$0")/../../lab/play.sh"
