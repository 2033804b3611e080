#!/usr/bin/env bash
# Runs a page's commands on this machine's Docker, then its clean-up; --help says more.
# Generated from docs/breaks/macvlan-host.md: change the page, not this file.
plan() {
    page docs/breaks/macvlan-host.md 2 ''
    takes name macvlan my_bridge my_macvlan web
    block 01-see-it.sh 30 '' ''
    step 5 2 0
    step 9 1 0
    block 02-see-it.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 03-see-it.sh 30 '' ''
    step 5 1 1
    block 04-see-it.sh 30 '' ''
    step 5 1 1
    block 05-see-it.sh 30 '' ''
    step 5 1 1
    block 06-find-the-cause.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 07-find-the-cause.sh 30 '' ''
    step 5 1 1
    block 08-mend-it.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    block 09-see-it-work.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 10-see-it-work.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    clean_up
    block 11-clean-up.sh 30 '' ''
    step 5 1 0
    step 8 1 0
}
. "$(dirname -- "$0")/../../lab/play.sh"
