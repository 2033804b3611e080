#!/usr/bin/env bash
# Runs a page's commands on this machine's Docker, then its clean-up; --help says more.
# Generated from docs/breaks/source-lost.md: change the page, not this file.
plan() {
    page docs/breaks/source-lost.md 2 ''
    need 'engine>=27' 'at_least 27'
    takes name my_bridge web
    block 01-see-it.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 02-find-the-cause.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 03-find-the-cause.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 04-find-the-cause.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 05-mend-it.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    block 06-see-it-work.sh 30 'engine>=27' ''
    step 6 1 0
    clean_up
    block 07-clean-up.sh 30 '' ''
    step 5 1 0
    step 8 1 0
}
. "$(dirname -- "$0")/../../lab/play.sh"
