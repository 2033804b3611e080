#!/usr/bin/env bash
# Runs a page's commands on this machine's Docker, then its clean-up; --help says more.
# Generated from docs/drivers/none.md: change the page, not this file.
plan() {
    page docs/drivers/none.md 1 ''
    takes name my_bridge web
    block 01-only-loopback.sh 30 '' ''
    step 5 1 0
    block 02-only-loopback.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 03-only-loopback.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 04-nothing-goes-out.sh 30 '' ''
    step 5 1 1
    block 05-nothing-goes-out.sh 30 '' ''
    step 5 1 0
    block 06-nothing-comes-in.sh 30 '' ''
    step 5 1 0
    step 8 1 1
    block 07-what-goes-wrong.sh 30 '' ''
    step 5 1 0
    step 8 1 1
    block 08-what-goes-wrong.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    clean_up
    block 09-clean-up.sh 30 '' ''
    step 5 1 0
    step 8 1 0
}
. "$(dirname -- "$0")/../../lab/play.sh"
