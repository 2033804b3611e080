#!/usr/bin/env bash
# Runs a page's commands on this machine's Docker, then its clean-up; --help says more.
# Generated from docs/breaks/active-endpoints.md: change the page, not this file.
plan() {
    page docs/breaks/active-endpoints.md 1 ''
    need 'engine>=28' 'at_least 28'
    reaches 'removes what nobody uses' 13-see-it-work.sh
    takes name my_bridge one web
    block 01-see-it.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 02-see-it.sh 30 'engine>=28' ''
    step 6 1 1
    block 03-find-the-cause.sh 30 '' ''
    step 5 1 0
    block 04-find-the-cause.sh 30 '' ''
    step 5 1 0
    block 05-mend-it.sh 30 '' ''
    step 5 1 0
    block 06-see-it-work.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 07-see-it-work.sh 30 'engine>=28' ''
    step 6 1 1
    instead 29.7 08-see-it-work-differs.sh 30 6 1 1
    block 09-see-it-work.sh 30 '' ''
    step 5 1 0
    block 10-see-it-work.sh 30 'engine>=28' ''
    step 6 1 1
    instead 29.7 11-see-it-work-differs.sh 30 6 1 1
    block 12-see-it-work.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 13-see-it-work.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    clean_up
    block 14-clean-up.sh 30 '' ''
    step 5 1 0
}
. "$(dirname -- "$0")/../../lab/play.sh"
