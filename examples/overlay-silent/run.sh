#!/usr/bin/env bash
# Runs a page's commands on this machine's Docker, then its clean-up; --help says more.
# Generated from docs/breaks/overlay-silent.md: change the page, not this file.
plan() {
    page docs/breaks/overlay-silent.md 2 ''
    reaches 'leaves the swarm' 10-clean-up.sh
    reaches 'changes the firewall' '02-see-it.sh, 07-if-the-name-is-unknown-too.sh'
    takes name INPUT OUTPUT client docker_gwbridge my_overlay overlay tcp two udp web
    takes swarm inactive
    block 01-see-it.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    step 20 1 0
    block 02-see-it.sh 30 '' ''
    step 5 1 0
    step 8 1 1
    block 03-find-the-cause.sh 30 '' ''
    step 5 1 0
    step 8 1 1
    block 04-find-the-cause.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 05-mend-it.sh 30 '' ''
    step 5 1 0
    block 06-see-it-work.sh 30 '' ''
    step 5 1 0
    block 07-if-the-name-is-unknown-too.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 1
    block 08-if-the-name-is-unknown-too.sh 30 '' ''
    step 5 1 1
    block 09-if-the-name-is-unknown-too.sh 150 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    clean_up
    block 10-clean-up.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    step 20 1 0
}
. "$(dirname -- "$0")/../../lab/play.sh"
