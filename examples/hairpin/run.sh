#!/usr/bin/env bash
# Runs a page's commands on this machine's Docker, then its clean-up; --help says more.
# Generated from docs/breaks/hairpin.md: change the page, not this file.
plan() {
    page docs/breaks/hairpin.md 1 ''
    need 'engine<29' '! at_least 29'
    need 'engine>=29' 'at_least 29'
    need 'engine<25' '! at_least 25'
    reaches 'restarts Docker' '05-find-the-cause.sh, 11-clean-up.sh'
    reaches 'writes daemon.json' '05-find-the-cause.sh, 11-clean-up.sh'
    takes name back client front two web
    takes file /etc/docker/daemon.json
    block 01-see-it.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    step 20 1 0
    step 23 1 0
    block 02-see-it.sh 30 '' ''
    step 5 1 1
    block 03-find-the-cause.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 04-find-the-cause.sh 30 '' ''
    step 5 1 0
    block 05-find-the-cause.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 06-find-the-cause.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 07-find-the-cause.sh 30 'engine<29' ''
    step 6 1 143
    block 08-find-the-cause.sh 30 'engine>=29' ''
    step 6 1 0
    block 09-mend-it.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 10-see-it-work.sh 30 '' ''
    step 5 1 0
    clean_up
    block 11-clean-up.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    block 12-clean-up.sh 30 'engine<25' ''
    step 6 1 0
}
. "$(dirname -- "$0")/../../lab/play.sh"
