#!/usr/bin/env bash
# Runs a page's commands on this machine's Docker, then its clean-up; --help says more.
# Generated from docs/breaks/dns-cached.md: change the page, not this file.
plan() {
    page docs/breaks/dns-cached.md 1 ''
    takes name my_bridge proxy web
    block 01-see-it.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    block 02-see-it.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 03-see-it.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 04-find-the-cause.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 05-mend-it.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 06-mend-it.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 07-see-it-work.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    clean_up
    block 08-clean-up.sh 30 '' ''
    step 5 1 0
    step 8 1 0
}
. "$(dirname -- "$0")/../../lab/play.sh"
