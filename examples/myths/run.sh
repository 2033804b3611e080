#!/usr/bin/env bash
# Runs a page's commands on this machine's Docker, then its clean-up; --help says more.
# Generated from docs/myths.md: change the page, not this file.
plan() {
    page docs/myths.md 1 ''
    takes name left one right two web
    block 01-no-veth0.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 1
    block 02-same-range-other-network.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    block 03-same-range-other-network.sh 30 '' ''
    step 5 1 1
    clean_up
    block 04-clean-up.sh 30 '' ''
    step 5 1 0
    step 8 1 0
}
. "$(dirname -- "$0")/../../lab/play.sh"
