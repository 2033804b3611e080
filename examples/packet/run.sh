#!/usr/bin/env bash
# Runs a page's commands on this machine's Docker, then its clean-up; --help says more.
# Generated from docs/understand/packet.md: change the page, not this file.
plan() {
    page docs/understand/packet.md 2 ''
    takes name client my_bridge two web
    block 01-the-set-up.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    block 02-how-to-read-the-captures.sh 30 '' ''
    step 5 1 0
    block 03-from-container-to-container.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    block 04-from-container-to-container.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 05-from-container-to-the-internet.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 06-from-container-to-the-internet.sh 30 '' ''
    step 5 1 0
    block 07-from-container-to-the-internet.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 08-from-outside-to-a-published-port.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    block 09-from-outside-to-a-published-port.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 10-from-the-host-to-a-container.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 11-from-the-host-to-a-container.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 12-from-the-host-to-a-container.sh 30 '' ''
    step 5 1 0
    block 13-from-the-host-to-a-container.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 14-from-a-container-to-a-published-port.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 15-what-goes-wrong.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 28
    block 16-what-goes-wrong.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    clean_up
    block 17-clean-up.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
}
. "$(dirname -- "$0")/../../lab/play.sh"
