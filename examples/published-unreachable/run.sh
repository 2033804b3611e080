#!/usr/bin/env bash
# Runs a page's commands on this machine's Docker, then its clean-up; --help says more.
# Generated from docs/breaks/published-unreachable.md: change the page, not this file.
plan() {
    page docs/breaks/published-unreachable.md 2 ''
    reaches 'changes the firewall' 01-see-it.sh
    takes name one two web
    block 01-see-it.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    block 02-see-it.sh 30 '' ''
    step 5 1 1
    block 03-see-it.sh 30 '' ''
    step 5 1 1
    block 04-see-it.sh 30 '' ''
    step 5 1 1
    block 05-find-the-cause.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    instead 20.10 06-find-the-cause-differs.sh 30 6 1 0
    step 11 1 0
    instead 20.10 06-find-the-cause-differs.sh 30 9 1 0
    block 07-find-the-cause.sh 30 '' ''
    step 5 1 0
    block 08-find-the-cause.sh 30 '' ''
    step 5 1 7
    block 09-find-the-cause.sh 30 '' ''
    step 5 1 0
    block 10-find-the-cause.sh 30 '' ''
    step 5 1 0
    block 11-find-the-cause.sh 30 '' ''
    step 5 1 7
    block 12-find-the-cause.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 13-find-the-cause.sh 30 '' ''
    step 5 1 28
    block 14-mend-it.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    block 15-see-it-work.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    clean_up
    block 16-clean-up.sh 30 '' ''
    step 5 1 0
}
. "$(dirname -- "$0")/../../lab/play.sh"
