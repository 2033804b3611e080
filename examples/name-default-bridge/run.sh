#!/usr/bin/env bash
# Runs a page's commands on this machine's Docker, then its clean-up; --help says more.
# Generated from docs/breaks/name-default-bridge.md: change the page, not this file.
plan() {
    page docs/breaks/name-default-bridge.md 1 ''
    takes name client my_bridge web
    block 01-see-it.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 02-see-it.sh 30 '' ''
    step 5 1 1
    block 03-see-it.sh 30 '' ''
    step 5 1 1
    block 04-see-it.sh 30 '' ''
    step 5 1 6
    block 05-see-it.sh 30 '' ''
    step 5 1 2
    block 06-see-it.sh 30 '' ''
    step 5 1 0
    step 8 1 2
    block 07-see-it.sh 30 '' ''
    step 5 1 0
    block 08-find-the-cause.sh 30 '' ''
    step 5 1 0
    block 09-find-the-cause.sh 30 '' ''
    step 5 1 0
    block 10-find-the-cause.sh 30 '' ''
    step 5 1 6
    block 11-find-the-cause.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 12-mend-it.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 13-see-it-work.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 14-see-it-work.sh 30 '' ''
    step 5 1 0
    step 8 1 6
    block 15-see-it-work.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    clean_up
    block 16-clean-up.sh 30 '' ''
    step 5 1 0
    step 8 1 0
}
. "$(dirname -- "$0")/../../lab/play.sh"
