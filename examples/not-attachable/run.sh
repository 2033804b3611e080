#!/usr/bin/env bash
# Runs a page's commands on this machine's Docker, then its clean-up; --help says more.
# Generated from docs/breaks/not-attachable.md: change the page, not this file.
plan() {
    page docs/breaks/not-attachable.md 1 ''
    need 'engine>=28' 'at_least 28'
    reaches 'leaves the swarm' 12-clean-up.sh
    takes name attachable.yaml compose.yaml docker_gwbridge guide my_overlay never open overlay plain shop web
    takes swarm inactive
    block 01-see-it.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    block 02-see-it.sh 60 'engine>=28' ''
    step 6 1 125
    block 03-find-the-cause.sh 60 '' ''
    step 5 1 0
    step 8 1 125
    block 04-find-the-cause.sh 30 'engine>=28' ''
    step 6 1 0
    step 9 1 0
    block 05-mend-it.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 06-see-it-work.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    block 07-from-a-compose-file.sh 60 'engine>=28' ''
    step 6 1 1
    block 08-from-a-compose-file.sh 60 'engine>=28' ''
    step 6 1 0
    step 9 1 0
    block 09-from-a-compose-file.sh 60 'engine>=28' ''
    step 6 1 0
    step 9 1 0
    block 10-from-a-compose-file.sh 60 'engine>=28' ''
    step 6 1 0
    step 9 1 0
    step 12 1 0
    block 11-from-a-compose-file.sh 60 'engine>=28' ''
    step 6 1 0
    step 9 1 0
    step 12 1 0
    step 15 1 0
    step 18 1 0
    clean_up
    block 12-clean-up.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
}
. "$(dirname -- "$0")/../../lab/play.sh"
