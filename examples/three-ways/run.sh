#!/usr/bin/env bash
# Runs a page's commands on this machine's Docker, then its clean-up; --help says more.
# Generated from docs/tasks/three-ways.md: change the page, not this file.
plan() {
    page docs/tasks/three-ways.md 1 ''
    need 'engine>=25' 'at_least 25'
    takes name client guide my_bridge shop web
    block 01-set-it-up.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    step 20 1 0
    step 23 1 0
    step 26 1 0
    block 02-set-it-up.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    block 03-set-it-up.sh 30 'engine>=25' ''
    step 6 1 0
    step 9 1 0
    step 12 1 0
    step 15 1 0
    step 18 1 0
    step 21 1 0
    block 04-the-engine-holds-the-same.sh 30 'engine>=25' ''
    step 6 1 0
    step 9 1 0
    block 05-the-engine-holds-the-same.sh 30 'engine>=25' ''
    step 6 1 1
    block 06-why-it-works.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 07-what-goes-wrong.sh 30 '' ''
    step 5 1 0
    step 8 1 1
    clean_up
    block 08-clean-up.sh 30 '' ''
    step 5 1 0
    step 8 1 0
}
. "$(dirname -- "$0")/../../lab/play.sh"
