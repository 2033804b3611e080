#!/usr/bin/env bash
# Runs a page's commands on this machine's Docker, then its clean-up; --help says more.
# Generated from docs/drivers/user-defined-bridge.md: change the page, not this file.
plan() {
    page docs/drivers/user-defined-bridge.md 1 ''
    takes name bridge client my_bridge test web
    block 01-create-a-network.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 02-create-a-network.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 03-run-a-container-on-it.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    block 04-run-a-container-on-it.sh 30 '' ''
    step 5 1 0
    instead 20.10 05-run-a-container-on-it-differs.sh 30 6 1 0
    instead 26.1 06-run-a-container-on-it-differs.sh 30 6 1 0
    instead 29.7 07-run-a-container-on-it-differs.sh 30 6 1 0
    block 08-run-a-container-on-it.sh 30 '' ''
    step 5 1 0
    instead 20.10 09-run-a-container-on-it-differs.sh 30 6 1 0
    instead 26.1 10-run-a-container-on-it-differs.sh 30 6 1 0
    instead 29.7 11-run-a-container-on-it-differs.sh 30 6 1 0
    block 12-names-resolve-here.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 13-names-resolve-here.sh 30 '' ''
    step 5 1 1
    block 14-networks-are-isolated-from-each-other.sh 30 '' ''
    step 5 1 0
    block 15-networks-are-isolated-from-each-other.sh 30 '' ''
    step 5 1 1
    block 16-join-a-running-container-to-it.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    clean_up
    block 17-clean-up.sh 30 '' ''
    step 5 1 0
    step 8 1 0
}
. "$(dirname -- "$0")/../../lab/play.sh"
