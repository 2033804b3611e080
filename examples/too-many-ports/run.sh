#!/usr/bin/env bash
# Runs a page's commands on this machine's Docker, then its clean-up; --help says more.
# Generated from docs/breaks/too-many-ports.md: change the page, not this file.
plan() {
    page docs/breaks/too-many-ports.md 1 ''
    need 'engine>=28' 'at_least 28'
    need 'engine<25' '! at_least 25'
    reaches 'restarts Docker' '08-mend-it.sh, 10-clean-up.sh'
    reaches 'writes daemon.json' '08-mend-it.sh, 10-clean-up.sh'
    takes name one web
    takes file /etc/docker/daemon.json
    block 01-see-it.sh 30 '' ''
    step 5 1 0
    block 02-see-it.sh 60 'engine>=28' ''
    step 6 1 125
    block 03-see-it.sh 30 'engine>=28' ''
    step 6 1 0
    block 04-see-it.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 7
    block 05-find-the-cause.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 06-find-the-cause.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 07-mend-it.sh 30 '' ''
    step 5 1 0
    block 08-mend-it.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 09-see-it-work.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 1
    clean_up
    block 10-clean-up.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    block 11-clean-up.sh 30 'engine<25' ''
    step 6 1 0
}
. "$(dirname -- "$0")/../../lab/play.sh"
