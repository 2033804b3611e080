#!/usr/bin/env bash
# Runs a page's commands on this machine's Docker, then its clean-up; --help says more.
# Generated from docs/tasks/build.md: change the page, not this file.
plan() {
    page docs/tasks/build.md 1 ''
    need 'engine>=23' 'at_least 23'
    need 'engine<23' '! at_least 23'
    takes name db my_bridge web
    takes image demo
    block 01-the-network-of-a-run.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 02-the-network-of-a-run.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    block 03-it-does-not-find-your-containers.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 04-it-does-not-find-your-containers.sh 60 '' ''
    step 5 1 1
    block 05-it-does-not-find-your-containers.sh 60 'engine>=23' ''
    step 6 1 1
    block 06-it-does-not-find-your-containers.sh 60 'engine<23' ''
    step 6 2 0
    block 07-the-hosts-network.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    block 08-the-hosts-network.sh 60 '' ''
    step 5 1 1
    block 09-no-network.sh 60 '' ''
    step 5 2 0
    step 9 1 0
    block 10-a-name-of-your-own.sh 60 '' ''
    step 5 2 0
    step 9 1 0
    step 12 1 0
    clean_up
    block 11-clean-up.sh 30 'engine<23' ''
    step 6 1 0
    block 12-clean-up.sh 60 '' ''
    step 5 1 0
    block 13-clean-up.sh 60 '' ''
    step 5 1 0
    step 8 1 0
}
. "$(dirname -- "$0")/../../lab/play.sh"
